package org.blinaplan.application.ward;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.blinaplan.application.RunningGap;
import org.blinaplan.domain.event.Gap;

/**
 * An interruption in words, the same on the screen and on paper.
 *
 * @param since {@code "Mon 16 Mar 2026, 06:25"}
 * @param because {@code "line or pump"}
 * @param left {@code "1 h 45 min left to 4 h"}
 * @param place where the patient is
 * @param lines what holds, in order
 * @param source where the limit stands
 */
public record InterruptionText(
        String since, String because, String left, String place, List<Line> lines, String source) {
    public InterruptionText {
        lines = List.copyOf(lines);
    }

    /**
     * What holds, and from when.
     *
     * @param lead {@code "Before 10:25:"}
     * @param text {@code "restart, same bag goes on."}
     */
    public record Line(String lead, String text) {}

    /** Of this interruption. */
    public static InterruptionText of(Interruption stopped, Wording words) {
        RunningGap gap = stopped.gap();
        String limit = TaskText.length(gap.limit().value(), words);
        return new InterruptionText(
                words.moment(gap.gap().start()),
                because(gap.gap(), words),
                gap.isLong()
                        ? words.text("left.over", limit, TaskText.length(stopped.over(), words))
                        : words.text("left", TaskText.length(gap.left(), words), limit),
                TaskText.place(stopped.place(), words),
                stopped.isByLength() ? byLength(stopped, words) : advised(gap, words),
                gap.limit().source().toString());
    }

    private static String because(Gap gap, Wording words) {
        String cause = words.text("cause." + gap.because());
        if (!gap.because().isGraded()) {
            return cause;
        }
        Integer grade = gap.grade();
        return cause + (grade == null ? words.text("grade.unknown") : words.text("grade.known", String.valueOf(grade)));
    }

    private static List<Line> byLength(Interruption stopped, Wording words) {
        RunningGap gap = stopped.gap();
        String at = clock(gap.longFrom(), gap.now(), words);
        String medicines = stopped.medicines().isEmpty()
                ? words.text("rule.medicine.unknown")
                : stopped.medicines().stream()
                        .map(given -> given.drug() + " " + given.dose())
                        .distinct()
                        .collect(Collectors.joining(", "));
        List<Line> lines = new ArrayList<>();
        if (!gap.isLong()) {
            lines.add(new Line(words.text("rule.before", at), words.text("rule.before.text")));
        }
        lines.add(new Line(
                words.text(gap.isLong() ? "rule.since" : "rule.from", at), words.text("rule.from.text", medicines)));
        return lines;
    }

    private static List<Line> advised(RunningGap gap, Wording words) {
        List<Line> lines = new ArrayList<>();
        gap.cycle().advice().forEach(one -> lines.add(new Line(words.text("rule.label"), one.text())));
        return lines.isEmpty() ? List.of(new Line(words.text("rule.label"), words.text("rule.silent"))) : lines;
    }

    /** On another date with it. */
    private static String clock(ZonedDateTime at, ZonedDateTime now, Wording words) {
        return at.toLocalDate().equals(now.toLocalDate()) ? words.time(at) : words.moment(at);
    }
}
