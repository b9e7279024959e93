package org.blinaplan.data;

import java.util.LinkedHashMap;
import java.util.Map;
import org.blinaplan.domain.event.CourseEvent;
import org.blinaplan.domain.event.EventStamp;
import org.blinaplan.domain.event.KeptAssessment;
import org.blinaplan.domain.reaction.AstctGrade;
import org.blinaplan.domain.reaction.IceScore;
import org.jspecify.annotations.Nullable;

/** A bedside assessment, read with its answers, and written beside its baseline. */
final class AssessmentJson {
    private static final String ICE = "ICE";
    private static final String CAPD = "CAPD";
    private static final String WRITING = "writing";
    private static final Map<String, String> INSTRUMENTS = Words.of(new String[] {ICE, CAPD, WRITING}, word -> word);

    /** What a writing test says beside the sample: the same as the baseline, changed, or the patient could not write. */
    private static final Map<String, String> JUDGEMENTS =
            Words.of(new String[] {"same", "changed", "not-possible"}, word -> word);

    private AssessmentJson() {}

    /** A writing test has no score; an ICE score may follow from its answers; a CAPD has nothing without one. */
    static @Nullable CourseEvent read(ObjectReader in, EventStamp at) {
        String instrument = in.required("instrument", Field.oneOf(INSTRUMENTS));
        int highest = CAPD.equals(instrument) ? GradingJson.HIGHEST_CAPD : IceScore.HIGHEST;
        Map<String, String> answers = in.optional("answers", answers(instrument), Map.of());
        Integer score = in.optional("score", Field.wholeNumber(0, highest));
        if (ICE.equals(instrument)) {
            score = ice(in, answers, score);
        }
        if (instrument != null && !instrument.equals(WRITING) && score == null && !in.has("score")) {
            in.problems()
                    .add(
                            in.at("score"),
                            instrument.equals(ICE)
                                    ? "is missing; write it, or judge every answer: year, month, city, hospital, naming,"
                                            + " command, writing, attention"
                                    : "is missing; it must be given");
        }
        return instrument == null ? null : new CourseEvent.Assessment(at, instrument, score, answers);
    }

    private static @Nullable Integer ice(ObjectReader in, Map<String, String> answers, @Nullable Integer score) {
        IceScore answered = IceScore.of(answers);
        if (score == null) {
            return answered.isComplete() && !in.has("score") ? Integer.valueOf(answered.least()) : null;
        }
        if (!answered.allows(score)) {
            String points = answered.isComplete()
                    ? String.valueOf(answered.least())
                    : answered.least() + " to " + answered.most();
            in.problems()
                    .add(
                            in.at("score"),
                            "is " + score + ", but its answers make " + points + " of " + IceScore.HIGHEST + " ("
                                    + AstctGrade.SOURCE + "); correct one of them");
        }
        return score;
    }

    /** Question and answer; an answer is a text, a whole number, or true or false. */
    private static Field<Map<String, String>> answers(@Nullable String instrument) {
        return (json, path, problems) -> {
            if (!(json instanceof JsonValue.JsonObject object)) {
                problems.add(path, "is " + json.kind() + "; an object of questions and answers is needed");
                return null;
            }
            Map<String, String> answers = new LinkedHashMap<>();
            object.fields().forEach((question, answer) -> {
                String text = answer(instrument, question, answer, path + "." + question, problems);
                answers.put(question, text == null ? "" : text);
            });
            return answers;
        };
    }

    private static @Nullable String answer(
            @Nullable String instrument, String question, JsonValue answer, String path, Problems problems) {
        Integer points = ICE.equals(instrument) ? IceScore.points(question) : null;
        if (points != null && answer instanceof JsonValue.JsonNumber) {
            Integer given = Field.wholeNumber(0, points).read(answer, path, problems);
            return given == null ? null : given.toString();
        } else if (WRITING.equals(instrument) && question.equals("judgement")) {
            return Field.oneOf(JUDGEMENTS).read(answer, path, problems);
        } else if (answer instanceof JsonValue.JsonNumber number) {
            return number.number().toPlainString();
        } else if (answer instanceof JsonValue.JsonBoolean yes) {
            return String.valueOf(yes.value());
        }
        return Field.text().read(answer, path, problems);
    }

    /** As plans write it. */
    static JsonValue write(KeptAssessment kept) {
        CourseEvent.Assessment one = kept.assessment();
        ObjectWriter out = new ObjectWriter()
                .text("at", PlanJson.instant(one.at()))
                .text("instrument", one.instrument())
                .numberIfAny("score", one.score());
        if (!one.answers().isEmpty()) {
            ObjectWriter answers = new ObjectWriter();
            one.answers().forEach(answers::text);
            out.value("answers", answers.done());
        }
        if (kept.isBaseline()) {
            out.yesOrNo("baseline", true);
        }
        return out.numberIfAny("change", kept.change()).done();
    }
}
