package org.blinaplan.ui.verify;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.blinaplan.application.CourseCounts;
import org.blinaplan.application.Plan;
import org.blinaplan.application.course.ComparedDose;
import org.blinaplan.application.course.SecondEntry.Entered;
import org.blinaplan.application.course.VerifyPlan.Comparison;
import org.blinaplan.domain.dosing.CalculationStep;
import org.blinaplan.domain.dosing.DoseBasis;
import org.blinaplan.domain.dosing.Dosing;
import org.blinaplan.domain.monograph.Source;
import org.blinaplan.quantity.DoseRate;
import org.blinaplan.quantity.Fraction;
import org.blinaplan.ui.common.Explanation;
import org.blinaplan.ui.common.Texts;
import org.jspecify.annotations.Nullable;

/** Says what becomes of the doses by either entry. */
final class DoseTexts {
    private static final Fraction HUNDRED = Fraction.of(100);
    private static final Fraction THIRD = Fraction.of(1).dividedBy(Fraction.of(3));

    private final Comparison comparison;
    private final List<EntryRow> rows;
    private final List<ComparedDose> doses;
    private final boolean severalCycles;
    private final Texts texts;

    DoseTexts(Comparison comparison, List<EntryRow> rows, Texts texts) {
        this.comparison = comparison;
        this.rows = rows;
        this.texts = texts;
        doses = ComparedDose.of(comparison.first(), comparison.second());
        severalCycles = Stream.of(comparison.first(), comparison.second())
                .anyMatch(plan -> plan.cycles().size() > 1);
    }

    DosesText text() {
        boolean depends = doses.stream().anyMatch(dose -> !dose.isSame());
        List<String> columns = new ArrayList<>(List.of("", texts.of("verify.surface"), texts.of("verify.rule")));
        doses.forEach(dose -> columns.add(days("verify.days", dose)));
        columns.add(texts.of("verify.vials"));
        return new DosesText(
                depends,
                texts.of(depends ? "verify.depends" : "verify.doesNotDepend"),
                columns,
                List.of(
                        row("verify.row.first", comparison.first(), true),
                        row("verify.row.second", comparison.second(), false)),
                relation(depends),
                sources(),
                new Explanation(texts.of("verify.why.title", names(true), names(false)), steps()));
    }

    /** {@code "days 1 to 7"}, with its cycles where there are several. */
    private String days(String key, ComparedDose dose) {
        String which = !severalCycles ? key : key + (dose.firstCycle() == dose.lastCycle() ? ".ofCycle" : ".ofCycles");
        return texts.of(which, dose.firstDay(), dose.lastDay(), dose.firstCycle(), dose.lastCycle());
    }

    private List<String> row(String key, Plan plan, boolean first) {
        Dosing dosing = plan.cycles().get(0).cycle().dosing();
        List<String> cells = new ArrayList<>();
        cells.add(texts.of(key, names(first)));
        cells.add(dosing.surface().value().toString().replace("m2", "m²"));
        cells.add(texts.of("verify.rule." + dosing.basis().value().id()));
        doses.forEach(dose -> cells.add(rate(first ? dose.first() : dose.second())));
        cells.add(CourseCounts.of(plan)
                .map(counts -> String.valueOf(counts.vials().vials()))
                .orElse(texts.of("verify.noBags")));
        return cells;
    }

    private String rate(@Nullable DoseRate rate) {
        return rate == null ? texts.of("verify.noDose") : rate.toString();
    }

    /** The values that differ, as one entry has them. */
    private String names(boolean first) {
        return rows.stream()
                .filter(row -> !row.same())
                .map(row -> EntryRow.text(first ? row.first() : row.second()))
                .collect(Collectors.joining(", "));
    }

    private String relation(boolean depends) {
        List<String> parts = doses.stream()
                .filter(dose -> dose.more().isPresent())
                .map(dose -> amount(dose.more().orElseThrow()) + " " + days("verify.on", dose))
                .toList();
        List<String> amounts = doses.stream()
                .filter(dose -> dose.more().isPresent())
                .map(dose -> amount(dose.more().orElseThrow()))
                .distinct()
                .toList();
        String relation = "";
        if (depends && !parts.isEmpty()) {
            relation = texts.of(
                            "verify.relation",
                            amounts.size() == 1 && parts.size() == doses.size()
                                    ? amounts.get(0)
                                    : String.join(", ", parts))
                    + " ";
        }
        return relation + texts.of("verify.advice." + question(), swap());
    }

    /** Two digits that may have changed places, where one value differs and only so. */
    private String swap() {
        return rows.stream()
                        .filter(row -> !row.same())
                        .anyMatch(row -> Piece.isSwap(EntryRow.text(row.first()), EntryRow.text(row.second())))
                ? texts.of("verify.swap")
                : "";
    }

    private String question() {
        Set<Entered> differing = comparison.differences();
        return differing.size() == 1 ? differing.iterator().next().name() : "SEVERAL";
    }

    /** {@code "a third more than the first"}; as a per cent where a third does not say it, "about" where it is rounded. */
    private String amount(Fraction more) {
        int sign = more.compareTo(Fraction.ZERO);
        if (sign == 0) {
            return texts.of("verify.amount.same");
        }
        Fraction size = sign > 0 ? more : Fraction.ZERO.minus(more);
        String direction = sign > 0 ? "more" : "less";
        if (size.equals(THIRD)) {
            return texts.of("verify.amount.third." + direction);
        }
        if (size.equals(THIRD.times(Fraction.of(2)))) {
            return texts.of("verify.amount.twoThirds." + direction);
        }
        Fraction percent = size.times(HUNDRED);
        BigDecimal whole = percent.rounded(0, RoundingMode.HALF_UP);
        boolean exact = Fraction.of(whole).equals(percent);
        if (whole.signum() == 0) {
            return texts.of("verify.amount.little." + direction);
        }
        return texts.of("verify.amount.percent." + (exact ? "" : "about.") + direction, whole.toPlainString());
    }

    /** Where the rule that decides comes from; where both follow the same rule, where its doses do. */
    private String sources() {
        return steps().stream()
                .map(CalculationStep::source)
                .filter(Objects::nonNull)
                .map(Source::toString)
                .distinct()
                .limit(2)
                .collect(Collectors.joining("; "));
    }

    private List<CalculationStep> steps() {
        return Stream.of(comparison.first(), comparison.second())
                .flatMap(plan -> plan.cycles().stream())
                .flatMap(planned -> planned.cycle().steps().stream())
                .flatMap(step -> step.dose().calculation().steps().stream())
                .distinct()
                .toList();
    }

    /** Whether the entries are dosed by different rules. */
    boolean anotherRule() {
        return basis(comparison.first()) != basis(comparison.second());
    }

    private static DoseBasis basis(Plan plan) {
        return plan.cycles().get(0).cycle().dosing().basis().value();
    }
}
