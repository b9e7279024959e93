package org.blinaplan.ui.ribbon;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.blinaplan.ui.common.Sign;

/**
 * Signs centred on their instants, each with as many words as the room beside it allows. No sign gives way to another:
 * where they meet they overlap, those out of hours on top. Only premedications of one date may share a sign and words.
 */
final class SignLane extends Lane {
    private static final double HALF = Sign.SIZE / 2;
    private static final double BASELINE = 11.7;
    private static final double FARTHEST = 24;
    private static final double INK = 5;
    private static final double APART = 14;
    private static final double BEYOND = 160;
    private static final double END_ROOM = 11;
    private static final int MOST_PASSED = 2;

    private final double gap;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Span> taken = new ArrayList<>();

    /** One item with what is drawn of it; the target is what the pointer meets. */
    private record Mark(LaneItem item, Node sign, Text text, Region target) {
        boolean isStrong() {
            return item.kind().isOutOfHours();
        }

        boolean isPremedication() {
            return item.kind() == ItemKind.PREMEDICATION;
        }
    }

    /** A stretch on which something is drawn. */
    private record Span(double left, double right) {
        boolean meets(double from, double to) {
            return from < right && to > left;
        }
    }

    /**
     * @param items in order of time
     * @param gap from the middle of a sign to its words
     */
    SignLane(RowContext context, List<LaneItem> items, double gap) {
        super(context);
        this.gap = gap;
        items.forEach(this::add);
        marks.stream().filter(Mark::isStrong).forEach(mark -> {
            mark.target().toFront();
            mark.sign().toFront();
            mark.text().toFront();
        });
    }

    private void add(LaneItem item) {
        Sign sign = item.kind().sign();
        Region target = box("ribbon-sign-target");
        if (item.equals(context().chosen())) {
            target.getStyleClass().add("ribbon-chosen");
        }
        context().listen(target, item);
        Node node = sign(sign == null ? Sign.INFO : sign, item.past());
        boolean strong = item.kind().isOutOfHours();
        Text text = text("", (item.past() && !strong) || sign == null ? "ribbon-muted" : "ribbon-text");
        text.setManaged(false);
        if (strong) {
            text.getStyleClass().add("ribbon-strong");
        }
        marks.add(new Mark(item, node, text, target));
    }

    /** Words out of hours find their place before all others. */
    @Override
    protected void layoutChildren() {
        taken.clear();
        List<List<Mark>> groups = groups();
        groups.forEach(this::placeSigns);
        List<List<Mark>> beyond = new ArrayList<>();
        for (List<Mark> group : groups) {
            if (group.get(0).isStrong() && !write(group)) {
                beyond.add(group);
            }
        }
        beyond.forEach(group -> writeBeyond(group.get(0)));
        groups.stream().filter(group -> !group.get(0).isStrong()).forEach(this::write);
        groups.forEach(this::placeTargets);
    }

    private List<List<Mark>> groups() {
        List<List<Mark>> groups = new ArrayList<>();
        int first = 0;
        while (first < marks.size()) {
            int end = first + 1;
            while (end < marks.size() && belongTogether(marks.get(end - 1), marks.get(end))) {
                end++;
            }
            groups.add(marks.subList(first, end));
            first = end;
        }
        return groups;
    }

    /**
     * Premedications of one date that leave no room for words between them. What was due before the first column stands
     * at its edge, also together with that of the first date: the words of both name their weekday.
     */
    private boolean belongTogether(Mark before, Mark after) {
        boolean sameDate =
                before.item().from().toLocalDate().equals(after.item().from().toLocalDate());
        boolean atEdge = before.item().from().toLocalDate().isBefore(axis().firstDate());
        if (!before.isPremedication() || !(sameDate || atEdge)) {
            return false;
        }
        double distance = middle(after) - middle(before);
        write(before.text(), before.item().shortest());
        return distance < scaled(Sign.SIZE) || distance < scaled(gap + INK) + width(before.text());
    }

    /** What was due before the first column stands at its edge. */
    private double middle(Mark mark) {
        return Math.max(axis().x(mark.item().from()), axis().x0() + scaled(1 + HALF));
    }

    private void placeSigns(List<Mark> group) {
        double last = Double.NEGATIVE_INFINITY;
        for (Mark mark : group) {
            double middle = middle(mark);
            boolean shared = group.size() > 1 && middle - last < scaled(Sign.SIZE);
            boolean visible = mark.item().kind().sign() != null && !shared;
            mark.sign().setVisible(visible);
            mark.text().setVisible(false);
            place(mark.sign(), middle - scaled(HALF), 0);
            if (visible) {
                last = middle;
                double ink = scaled(mark.isStrong() ? HALF : INK);
                taken.add(new Span(middle - ink, middle + ink));
            }
        }
    }

    /** Hook-up and ward changes are told in words only where days are wide. */
    private List<FittingText> texts(List<Mark> group) {
        LaneItem item = group.get(0).item();
        if (group.size() == 1) {
            boolean quiet = item.kind() == ItemKind.START || item.kind() == ItemKind.WARD_CHANGE;
            return quiet && !axis().hasWords() ? List.of() : item.texts();
        }
        int longest = group.stream()
                .mapToInt(mark -> mark.item().texts().size())
                .max()
                .orElse(0);
        return IntStream.range(0, longest)
                .mapToObj(i -> group.stream()
                        .map(mark -> mark.item().texts())
                        .map(texts -> texts.get(Math.min(i, texts.size() - 1)))
                        .reduce((a, b) -> new FittingText(0, a.text() + "; " + b.text()))
                        .orElseThrow())
                .toList();
    }

    /** Right of the sign; where there is no room, words that must not be lost stand left of it. */
    private boolean write(List<Mark> group) {
        Mark first = group.get(0);
        List<FittingText> candidates = texts(group);
        for (FittingText candidate : candidates) {
            if (isWideEnough(group, candidate) && settle(first, candidate, rightOf(group, candidate))) {
                return true;
            }
        }
        if (first.isStrong() || first.isPremedication()) {
            for (FittingText candidate : candidates) {
                if (settle(first, candidate, leftOf(first, candidate))) {
                    return true;
                }
            }
        }
        first.text().setVisible(false);
        return false;
    }

    /** The rooms in the design; words that must not be lost need no more than their own width. */
    private boolean isWideEnough(List<Mark> group, FittingText candidate) {
        Mark first = group.get(0);
        boolean shortest = candidate.text().equals(first.item().shortest());
        if (first.isStrong() || group.size() > 1 || (first.isPremedication() && shortest)) {
            return true;
        }
        int next = marks.indexOf(first) + 1;
        double end = next < marks.size() ? middle(marks.get(next)) : axis().end() + scaled(12);
        return (end - middle(first)) / axis().scale() >= candidate.from();
    }

    private double rightOf(List<Mark> group, FittingText candidate) {
        Mark first = group.get(0);
        Mark last = group.stream()
                .filter(mark -> mark.sign().isVisible())
                .reduce((a, b) -> b)
                .orElse(first);
        double from = last.sign().isVisible() ? middle(last) + scaled(gap) : axis().x0() + scaled(2);
        write(first.text(), candidate.text());
        double width = width(first.text());
        double x = context().clearOfToday(from, width, axis().end());
        return x - from <= scaled(FARTHEST) && isFree(x, x + width) ? x : Double.NaN;
    }

    /** Far enough from the sign before, so that nobody takes the words for those of that one. */
    private double leftOf(Mark mark, FittingText candidate) {
        write(mark.text(), candidate.text());
        double width = width(mark.text());
        double x = middle(mark) - scaled(gap) - width;
        boolean inside = x >= axis().x0() + scaled(2);
        return inside && isFree(x - scaled(APART), x + width) && isClear(x, width) ? x : Double.NaN;
    }

    /** Words out of hours between other signs stand behind these; they name their weekday. */
    private void writeBeyond(Mark mark) {
        double from = middle(mark) + scaled(gap);
        for (FittingText candidate : mark.item().texts()) {
            write(mark.text(), candidate.text());
            double width = width(mark.text());
            for (double x = from; x < from + scaled(BEYOND); x += scaled(2)) {
                if (width < scaled(BEYOND) / 2
                        && signsBetween(mark, x) <= MOST_PASSED
                        && isBeforeLast(mark, x)
                        && isFree(x, x + width)
                        && isClear(x, width)
                        && settle(mark, candidate, x)) {
                    return;
                }
            }
        }
        mark.text().setVisible(false);
    }

    /** Behind the last sign, words would be taken for those of that one; above the table of bags they are not needed. */
    private boolean isBeforeLast(Mark mark, double x) {
        Mark last = marks.get(marks.size() - 1);
        return !context().model().isBagsOnly() || mark.equals(last) || x < middle(last);
    }

    private long signsBetween(Mark mark, double x) {
        double middle = middle(mark);
        return marks.stream()
                .mapToDouble(this::middle)
                .filter(other -> other > middle && other < x)
                .count();
    }

    private boolean isFree(double left, double right) {
        return right <= axis().end() + scaled(END_ROOM) && taken.stream().noneMatch(span -> span.meets(left, right));
    }

    private boolean isClear(double x, double width) {
        return context().clearOfToday(x, width, Double.MAX_VALUE) == x;
    }

    private boolean settle(Mark mark, FittingText words, double x) {
        if (Double.isNaN(x)) {
            return false;
        }
        write(mark.text(), words.text());
        place(mark.text(), x, scaled(BASELINE));
        taken.add(new Span(x, x + width(mark.text())));
        return true;
    }

    /** The pointer meets a sign and the words beside it; shared words belong to the later sign. */
    private void placeTargets(List<Mark> group) {
        Text text = group.get(0).text();
        double start = middle(group.get(0));
        for (Mark mark : group) {
            double middle = middle(mark);
            double left =
                    mark.sign().isVisible() || mark.equals(group.get(0)) ? middle - scaled(HALF) : start + scaled(HALF);
            double right = middle + scaled(HALF);
            boolean near = Math.abs(text.getX() - right) < scaled(FARTHEST) || text.getX() < left;
            if (text.isVisible() && (near || group.size() > 1)) {
                left = Math.min(left, group.size() > 1 ? left : text.getX());
                right = Math.max(right, text.getX() + width(text));
            }
            place(mark.target(), left - 1, right + 1, -1, scaled(Sign.SIZE) + 2);
        }
    }
}
