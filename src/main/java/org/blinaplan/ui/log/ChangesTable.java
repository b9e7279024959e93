package org.blinaplan.ui.log;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.blinaplan.application.PlanDifferences;
import org.blinaplan.application.PlanDifferences.Subject;
import org.blinaplan.application.PlanOutlook;
import org.blinaplan.domain.bag.BagCounts;
import org.blinaplan.domain.course.DoseStep;
import org.blinaplan.domain.course.Premedication;
import org.blinaplan.ui.common.Dates;
import org.blinaplan.ui.common.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What an event changes, as a table: the plan before, after, and after a long gap.
 *
 * @param heads of the columns after "What changes"
 * @param rows in the order of a ward's day
 * @param also what a restart asks for beside the plan; empty where nothing
 */
public record ChangesTable(List<String> heads, List<Row> rows, String also) {
    public ChangesTable {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /**
     * One line.
     *
     * @param what is compared
     * @param cells one for each column
     */
    public record Row(String what, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One figure.
     *
     * @param text of it
     * @param differs from the plan before
     * @param outOfHours whether somebody must come then when the site receives no visits
     */
    public record Cell(String text, boolean differs, boolean outOfHours) {}

    /**
     * A plan with the head of its column.
     *
     * @param head above it
     * @param also how a sentence about its restart begins
     * @param outlook of it
     */
    record Column(String head, String also, PlanOutlook outlook) {}

    static ChangesTable of(Column before, List<Column> after, Texts texts) {
        List<String> heads = new ArrayList<>(List.of(before.head()));
        after.forEach(column -> heads.add(column.head()));
        List<Row> rows = new ArrayList<>();
        for (Subject subject : Subject.values()) {
            row(subject, before.outlook(), after, texts, rows);
        }
        String also = after.stream()
                .map(column -> also(before.outlook(), column, texts))
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "));
        return new ChangesTable(heads, rows, also);
    }

    private static void row(Subject subject, PlanOutlook before, List<Column> after, Texts texts, List<Row> rows) {
        List<PlanDifferences> changes = after.stream()
                .map(column -> new PlanDifferences(before, column.outlook()))
                .toList();
        boolean onlyWhereItDiffers = subject == Subject.CYCLE;
        boolean said = isSaid(subject, before) || after.stream().anyMatch(column -> isSaid(subject, column.outlook()));
        if (!said || (onlyWhereItDiffers && changes.stream().noneMatch(change -> change.differs(subject)))) {
            return;
        }
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell(text(subject, before, texts), false, false));
        for (PlanDifferences change : changes) {
            boolean differs = change.differs(subject);
            cells.add(new Cell(
                    differs ? text(subject, change.after(), texts) : texts.of("log.same"),
                    differs,
                    change.isOutOfHours(subject)));
        }
        rows.add(new Row(name(subject, before, after, texts), cells));
    }

    private static boolean isSaid(Subject subject, PlanOutlook plan) {
        return subject == Subject.CYCLE || subject == Subject.COUNTS || PlanDifferences.at(plan, subject) != null;
    }

    /** The dose of whichever plan has the step. */
    private static String name(Subject subject, PlanOutlook before, List<Column> after, Texts texts) {
        List<PlanOutlook> plans = new ArrayList<>(List.of(before));
        after.forEach(column -> plans.add(column.outlook()));
        return switch (subject) {
            case PREMEDICATION ->
                plans.stream()
                        .flatMap(plan -> plan.beforeStep().stream())
                        .findFirst()
                        .map(given -> capital(given.drug()) + " " + given.dose())
                        .orElse("");
            case STEP ->
                plans.stream()
                        .map(PlanOutlook::step)
                        .filter(java.util.Objects::nonNull)
                        .findFirst()
                        .map(step -> texts.of("log.change.STEP", stepDose(step)))
                        .orElse("");
            default -> texts.of("log.change." + subject);
        };
    }

    private static String stepDose(@Nullable DoseStep step) {
        return step == null ? "" : step.dose().rate().toString();
    }

    private static String text(Subject subject, PlanOutlook plan, Texts texts) {
        if (subject == Subject.CYCLE) {
            return texts.of("log.state.cycle", plan.cycle());
        }
        if (subject == Subject.COUNTS) {
            BagCounts counts = plan.counts();
            return counts == null
                    ? texts.of("log.noBags")
                    : texts.of("log.counts", counts.vials(), counts.visitsOutOfHours());
        }
        ZonedDateTime at = PlanDifferences.at(plan, subject);
        return at == null ? texts.of("log.none") : Dates.shortMoment(at);
    }

    private static String also(PlanOutlook before, Column column, Texts texts) {
        PlanOutlook plan = column.outlook();
        if (!plan.supervised() || before.supervised()) {
            return "";
        }
        String given =
                plan.beforeRestart().stream().map(one -> ", " + medicine(one)).collect(Collectors.joining());
        return texts.of("log.also", column.also(), given);
    }

    private static String medicine(Premedication given) {
        return given.drug() + " " + given.dose() + " at "
                + Dates.time(given.at().toLocalTime());
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
