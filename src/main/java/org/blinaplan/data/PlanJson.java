package org.blinaplan.data;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.blinaplan.application.Plan;
import org.blinaplan.domain.bag.CycleLedger;
import org.blinaplan.domain.bag.PlannedCycle;
import org.blinaplan.domain.course.Admission;
import org.blinaplan.domain.course.Cycle;
import org.blinaplan.domain.course.DoseStep;
import org.blinaplan.domain.course.Premedication;
import org.blinaplan.domain.course.TimeSpan;
import org.blinaplan.domain.dosing.CalculationStep;
import org.blinaplan.domain.dosing.Dosing;
import org.blinaplan.domain.dosing.Mosteller;
import org.blinaplan.domain.event.FollowedCourse;
import org.blinaplan.domain.event.FollowedCycle;
import org.blinaplan.domain.event.RecordedCare;
import org.blinaplan.domain.monitoring.FollowedMonitoring;
import org.blinaplan.domain.monitoring.Monitoring;
import org.blinaplan.domain.monograph.Monograph;
import org.blinaplan.domain.monograph.Occasion;
import org.blinaplan.domain.rule.Finding;
import org.jspecify.annotations.Nullable;

/** A plan as a tree. Instants stand in the order's zone with seconds, offset and zone. */
final class PlanJson {
    private static final String SCHEMA = "blinaplan/plan/1";
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxxxx'['VV']'", Locale.ROOT);

    private PlanJson() {}

    static JsonValue write(Plan plan) {
        Monograph monograph = plan.monograph();
        Monitoring monitoring = plan.monitoring();
        FollowedMonitoring checks = plan.checks();
        FollowedCourse followed = plan.followed();
        return new ObjectWriter()
                .text("schema", SCHEMA)
                .value("order", OrderJson.write(plan.order(), plan.policy()))
                .value(
                        "monograph",
                        new ObjectWriter()
                                .text("id", monograph.id())
                                .text("edition", monograph.edition())
                                .yesOrNo("adopted", monograph.adopted())
                                .done())
                .list(
                        "cycles",
                        IntStream.range(0, plan.cycles().size())
                                .mapToObj(i -> cycle(plan, i, monitoring, checks))
                                .toList())
                .valueIfAny(
                        "ledger",
                        CycleLedger.course(plan.cycles().stream()
                                        .map(PlannedCycle::ledger)
                                        .toList())
                                .map(ledger -> LedgerJson.write(ledger, plan.site())))
                .listIfAny(
                        "madeBags",
                        followed == null
                                ? List.of()
                                : followed.madeBags().stream()
                                        .map(MadeBagJson::write)
                                        .toList())
                .listIfAny("assessments", followed == null ? List.of() : CareJson.assessments(followed.care()))
                .list(
                        "findings",
                        plan.findings().stream().map(PlanJson::finding).toList())
                .done();
    }

    private static JsonValue cycle(Plan plan, int index, Monitoring monitoring, @Nullable FollowedMonitoring checks) {
        PlannedCycle planned = plan.cycles().get(index);
        FollowedCourse course = plan.followed();
        FollowedCycle followed = course == null ? null : course.cycles().get(index);
        Cycle cycle = planned.cycle();
        ObjectWriter infusion = span(cycle.infusion()).number("hours", cycle.hours());
        ObjectWriter out = new ObjectWriter().number("number", cycle.number());
        if (followed != null) {
            FollowedJson.head(out, infusion, followed);
        }
        out.text("phase", cycle.phase().text())
                .value("dosing", dosing(cycle.dosing()))
                .value("infusion", infusion.done())
                .number("treatmentFreeDays", cycle.treatmentFreeDays());
        ZonedDateTime next = cycle.nextCycleFrom();
        if (next != null) {
            out.text("nextCycleFrom", instant(next));
        }
        if (course != null && followed != null) {
            FollowedJson.writeTo(out, followed, course.care());
        }
        steps(out, cycle, followed, course == null ? null : course.care());
        new CycleBagsJson(planned, plan.site(), followed).writeTo(out);
        out.list(
                "checkpoints",
                checks == null
                        ? monitoring.of(cycle.number()).stream()
                                .map(CheckpointJson::write)
                                .toList()
                        : checks.of(cycle.number()).stream()
                                .map(CheckpointJson::write)
                                .toList());
        return out.done();
    }

    private static void steps(
            ObjectWriter out, Cycle cycle, @Nullable FollowedCycle followed, @Nullable RecordedCare care) {
        out.list(
                        "doseSteps",
                        IntStream.range(0, cycle.steps().size())
                                .mapToObj(i -> step(cycle.steps().get(i), followed, i))
                                .toList())
                .list(
                        "admissions",
                        cycle.admissions().stream()
                                .map(admission -> admission(admission, followed))
                                .toList())
                .list(
                        "premedications",
                        cycle.premedications().stream()
                                .map(given -> premedication(given, followed, care))
                                .toList());
    }

    private static JsonValue dosing(Dosing dosing) {
        return new ObjectWriter()
                .text("basis", dosing.basis().value().id())
                .text("weight", dosing.weight())
                .text("bsa", dosing.surface().value())
                .text("bsaFormula", Mosteller.NAME)
                .texts(
                        "calculation",
                        lines(Stream.concat(dosing.basis().steps().stream(), dosing.surface().steps().stream())))
                .done();
    }

    private static JsonValue step(DoseStep step, @Nullable FollowedCycle followed, int index) {
        ObjectWriter out = new ObjectWriter()
                .number("firstDay", step.firstDay())
                .number("lastDay", step.lastDay())
                .text("start", instant(step.time().start()))
                .text("end", instant(step.time().end()))
                .text("dose", step.dose().rate())
                .yesOrNo("capped", step.dose().capped());
        if (followed != null) {
            FollowedJson.step(out, followed, index);
        }
        return out.texts("calculation", lines(step.dose().calculation().steps().stream()))
                .done();
    }

    private static JsonValue admission(Admission admission, @Nullable FollowedCycle followed) {
        Admission.Stay stay = admission.stay();
        ObjectWriter out = new ObjectWriter()
                .text("kind", stay == null ? "supervision" : "admission")
                .text("start", instant(admission.start()));
        if (stay != null) {
            out.text("end", instant(stay.time().end())).number("days", stay.days());
        }
        FollowedJson.assumed(out, FollowedJson.isAssumed(followed, admission.start()));
        return out.text("rule", admission.rule()).done();
    }

    private static JsonValue premedication(
            Premedication given, @Nullable FollowedCycle followed, @Nullable RecordedCare care) {
        ObjectWriter out = new ObjectWriter().text("drug", given.drug()).text("dose", given.dose());
        if (!given.alternatives().isEmpty()) {
            out.list(
                    "alternatives",
                    given.alternatives().stream()
                            .<JsonValue>map(other -> new ObjectWriter()
                                    .text("drug", other.drug())
                                    .text("dose", other.dose())
                                    .done())
                            .toList());
        }
        out.text("at", instant(given.at()));
        TimeSpan window = given.window();
        if (window != null) {
            out.value(
                    "window",
                    new ObjectWriter()
                            .text("from", instant(window.start()))
                            .text("to", instant(window.end()))
                            .done());
        }
        FollowedJson.assumed(out, FollowedJson.isAssumedSoon(followed, given.at()));
        if (followed != null && care != null) {
            CareJson.given(out, care, followed.number(), given);
        }
        return out.text("reason", given.reasons().stream().map(Occasion::text).collect(Collectors.joining(", ")))
                .text("rule", given.rule())
                .texts("calculation", lines(given.calculation().steps().stream()))
                .done();
    }

    private static JsonValue finding(Finding finding) {
        return new ObjectWriter()
                .text("rule", finding.rule())
                .text("severity", Words.hyphenated(finding.severity()))
                .text("status", Words.hyphenated(finding.status()))
                .numberIfAny("cycle", finding.cycle())
                .text("text", finding.text())
                .text("citation", finding.citation())
                .done();
    }

    static String instant(ZonedDateTime at) {
        return INSTANT.format(at);
    }

    private static ObjectWriter span(TimeSpan time) {
        return new ObjectWriter().text("start", instant(time.start())).text("end", instant(time.end()));
    }

    private static List<String> lines(Stream<CalculationStep> steps) {
        return steps.map(step -> step.source() == null ? step.text() : step.text() + " (" + step.source() + ")")
                .toList();
    }
}
