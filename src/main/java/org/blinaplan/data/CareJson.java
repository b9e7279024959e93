package org.blinaplan.data;

import java.util.List;
import java.util.Objects;
import org.blinaplan.domain.course.Premedication;
import org.blinaplan.domain.event.CourseEvent;
import org.blinaplan.domain.event.DuePremedication;
import org.blinaplan.domain.event.Gap;
import org.blinaplan.domain.event.GradedReaction;
import org.blinaplan.domain.event.RecordedCare;
import org.blinaplan.domain.monitoring.FollowedCheck;
import org.blinaplan.domain.reaction.AppliedGrade;
import org.blinaplan.domain.reaction.AstctGrade;

/** What a plan says of recorded care: beside checks, premedication and interruptions. */
final class CareJson {
    private CareJson() {}

    /** How far a check is, and what answers it. */
    static void check(ObjectWriter out, FollowedCheck followed) {
        out.text("status", Words.hyphenated(followed.status()));
        CourseEvent answer = followed.answer();
        if (answer != null) {
            out.value(
                    "done",
                    new ObjectWriter()
                            .text("at", PlanJson.instant(answer.at()))
                            .text("by", type(answer))
                            .done());
        }
    }

    /** What was given for a planned premedication. */
    static void given(ObjectWriter out, RecordedCare care, int cycle, Premedication planned) {
        care.premedications().stream()
                .filter(due -> due.cycle() == cycle && due.planned().equals(planned))
                .map(DuePremedication::given)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(given -> out.value(
                        "given",
                        new ObjectWriter()
                                .text("at", PlanJson.instant(given.at()))
                                .text("drug", given.drug())
                                .text("dose", given.dose())
                                .done()));
    }

    /** The grades of an interruption for which more was entered than a grade. */
    static void grades(ObjectWriter out, RecordedCare care, Gap gap) {
        care.reactions().stream()
                .filter(reaction -> reaction.event() instanceof CourseEvent.InfusionInterrupted
                        && reaction.event().at().isEqual(gap.start()))
                .findFirst()
                .map(GradedReaction::grades)
                .ifPresent(grades -> out.value("grades", grades(grades)));
    }

    static List<JsonValue> assessments(RecordedCare care) {
        return care.assessments().stream().map(AssessmentJson::write).toList();
    }

    private static JsonValue grades(AppliedGrade grades) {
        AstctGrade astct = grades.astct();
        ObjectWriter out = new ObjectWriter().numberIfAny("entered", grades.entered());
        if (astct != null) {
            out.numberIfAny("astct", astct.grade()).textsIfAny("astctMissing", astct.missing());
        }
        return out.numberIfAny("ctcae", grades.ctcae())
                .numberIfAny("used", grades.used())
                .valueIfAny("findings", GradingJson.write(grades.grading().findings()))
                .done();
    }

    private static String type(CourseEvent answer) {
        if (answer instanceof CourseEvent.Assessment) {
            return "assessment";
        } else if (answer instanceof CourseEvent.Measurement) {
            return "measurement";
        } else if (answer instanceof CourseEvent.WeightMeasured) {
            return "weight-measured";
        }
        return answer instanceof CourseEvent.HeightMeasured ? "height-measured" : "task-done";
    }
}
