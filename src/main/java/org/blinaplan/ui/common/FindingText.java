package org.blinaplan.ui.common;

import java.util.List;
import org.blinaplan.domain.dosing.CalculationStep;
import org.blinaplan.domain.monograph.Confidence;
import org.blinaplan.domain.monograph.Source;
import org.blinaplan.domain.rule.Finding;
import org.blinaplan.domain.rule.RuleStatus;
import org.blinaplan.domain.rule.Severity;

/** A finding in words and with its sign. */
public final class FindingText {
    private FindingText() {}

    /** The sign of its weight; something not decided has its own, unless it stops the course. */
    public static Sign sign(Finding finding) {
        if (finding.severity() == Severity.STOP) {
            return Sign.STOP;
        }
        if (finding.status() == RuleStatus.UNDETERMINED) {
            return Sign.NOT_DECIDED;
        }
        return finding.severity() == Severity.WARNING ? Sign.WARNING : Sign.INFO;
    }

    /** The word of its weight, as a style class too: {@code "stop"}. */
    public static String weight(Finding finding) {
        return switch (finding.severity()) {
            case STOP -> "stop";
            case WARNING -> "warning";
            case INFO -> "info";
        };
    }

    /** {@code "Cycle 2, not decided: Age of the weight"}. */
    public static String title(Finding finding, Texts texts, boolean withCycle) {
        String title = finding.status() == RuleStatus.UNDETERMINED
                ? texts.of("finding.undecided", finding.title())
                : finding.title();
        return withCycle && finding.cycle() != null ? texts.of("finding.cycle", finding.cycle(), title) : title;
    }

    /** Why it matters, and where it is said. */
    public static Explanation explanation(Finding finding, Texts texts) {
        return new Explanation(
                title(finding, texts, true) + " (" + finding.rule() + ", "
                        + texts.of("finding.severity." + weight(finding)) + ")",
                List.of(
                        CalculationStep.of(finding.text()),
                        CalculationStep.of(finding.rationale(), new Source(finding.citation(), Confidence.READ))));
    }

    /** How many there are of each weight: {@code "1 stop, 3 warnings, 2 for information"}. */
    public static String summary(List<Finding> findings, Texts texts) {
        StringBuilder text = new StringBuilder();
        for (Severity severity : List.of(Severity.STOP, Severity.WARNING, Severity.INFO)) {
            long count = findings.stream()
                    .filter(finding -> finding.severity() == severity)
                    .count();
            if (count > 0) {
                text.append(text.isEmpty() ? "" : ", ")
                        .append(texts.of("finding.count." + severity.name().toLowerCase(texts.locale()), count));
            }
        }
        return text.isEmpty() ? texts.of("finding.none") : text.toString();
    }
}
