package org.blinaplan.data;

import java.time.ZonedDateTime;
import org.blinaplan.domain.dosing.PlannedDose;
import org.blinaplan.domain.event.Advice;
import org.blinaplan.domain.event.DrugBalance;
import org.blinaplan.domain.event.FollowedCycle;
import org.blinaplan.domain.event.GivenBag;
import org.blinaplan.domain.event.GivenStep;
import org.blinaplan.domain.event.Interruption;
import org.blinaplan.domain.event.RecordedCare;
import org.jspecify.annotations.Nullable;

/** What a plan says of a cycle once something has happened. */
final class FollowedJson {
    private FollowedJson() {}

    /** Written where it is true: nobody has recorded the restart from which this follows. */
    static void assumed(ObjectWriter out, boolean assumed) {
        if (assumed) {
            out.yesOrNo("assumed", true);
        }
    }

    /** How the cycle stands and how much of it is delivered. */
    static void head(ObjectWriter cycle, ObjectWriter infusion, FollowedCycle followed) {
        cycle.text("status", Words.hyphenated(followed.state()));
        assumed(cycle, followed.assumed());
        infusion.text("delivered", followed.delivered());
        assumed(infusion, endsAssumed(followed));
    }

    private static boolean endsAssumed(FollowedCycle cycle) {
        return !cycle.steps().isEmpty()
                && cycle.steps().get(cycle.steps().size() - 1).assumed();
    }

    /** Whether an instant lies in the part that follows from an assumed restart. */
    static boolean isAssumed(@Nullable FollowedCycle cycle, ZonedDateTime at) {
        return cycle != null
                && cycle.steps().stream()
                        .filter(GivenStep::assumed)
                        .anyMatch(step -> !step.step().time().start().isAfter(at));
    }

    /** Whether what is given at this instant belongs to a start, step or restart that is assumed. */
    static boolean isAssumedSoon(@Nullable FollowedCycle cycle, ZonedDateTime at) {
        return cycle != null
                && cycle.steps().stream()
                        .filter(step -> !step.step().time().start().isBefore(at))
                        .findFirst()
                        .map(GivenStep::assumed)
                        .orElse(false);
    }

    static void writeTo(ObjectWriter out, FollowedCycle cycle, RecordedCare care) {
        out.list(
                        "interruptions",
                        cycle.interruptions().stream()
                                .map(gap -> interruption(gap, care))
                                .toList())
                .list(
                        "advice",
                        cycle.advice().stream().map(FollowedJson::advice).toList())
                .value("balance", balance(cycle.balance().total()).done());
    }

    private static JsonValue interruption(Interruption interruption, RecordedCare care) {
        ObjectWriter out = new ObjectWriter()
                .text("start", PlanJson.instant(interruption.gap().start()));
        ZonedDateTime end = interruption.gap().end();
        if (end != null) {
            out.text("end", PlanJson.instant(end));
        }
        out.text("duration", interruption.duration())
                .text("because", Words.hyphenated(interruption.gap().because()))
                .numberIfAny("grade", interruption.grade());
        CareJson.grades(out, care, interruption.gap());
        return out.yesOrNo("supervisedRestart", interruption.supervisedRestart())
                .done();
    }

    private static JsonValue advice(Advice advice) {
        ObjectWriter out = new ObjectWriter().text("action", Words.hyphenated(advice.action()));
        PlannedDose dose = advice.dose();
        if (dose != null) {
            out.text("dose", dose.rate());
        }
        ZonedDateTime notBefore = advice.notBefore();
        if (notBefore != null) {
            out.text("notBefore", PlanJson.instant(notBefore));
        }
        return out.text("rule", advice.rule()).text("text", advice.text()).done();
    }

    static void step(ObjectWriter out, FollowedCycle cycle, int index) {
        GivenStep step = cycle.steps().get(index);
        out.text("status", Words.hyphenated(step.progress())).text("delivered", step.given());
        assumed(out, step.assumed());
        out.value("balance", balance(cycle.balance().steps().get(index)).done());
    }

    static void bag(ObjectWriter out, GivenBag bag) {
        out.text("status", Words.hyphenated(bag.progress())).text("runs", bag.runs());
        assumed(out, bag.assumed());
    }

    private static ObjectWriter balance(DrugBalance.Amounts amounts) {
        ObjectWriter out = new ObjectWriter()
                .text("planned", amounts.planned())
                .text("recorded", amounts.recorded())
                .text("toCome", amounts.toCome());
        DrugBalance.Range possible = amounts.possible();
        if (possible != null) {
            out.text("possibleFrom", possible.least()).text("possibleTo", possible.most());
        }
        return out;
    }
}
