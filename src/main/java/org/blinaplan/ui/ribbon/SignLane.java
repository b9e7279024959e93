package org.blinaplan.ui.ribbon;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.blinaplan.ui.common.Sign;

/** Signs centred on their instants, each with as many words as the room to the next one allows. */
final class SignLane extends Lane {
    private static final double HALF = Sign.SIZE / 2;
    private static final double BASELINE = 11.7;
    private static final double FARTHEST = 24;

    private final double gap;
    private final List<Mark> marks = new ArrayList<>();

    /** One item with what is drawn of it; the target is what the pointer meets. */
    private record Mark(LaneItem item, Node sign, Text text, Region target) {}

    /**
     * @param items in order of time
     * @param gap from the middle of a sign to its words
     */
    SignLane(RowContext context, List<LaneItem> items, double gap) {
        super(context);
        this.gap = gap;
        for (LaneItem item : items) {
            Sign sign = item.kind().sign();
            Region target = box("ribbon-sign-target");
            if (item.equals(context.chosen())) {
                target.getStyleClass().add("ribbon-chosen");
            }
            context.listen(target, item);
            Node node = sign(sign == null ? Sign.INFO : sign, item.past());
            node.setVisible(sign != null);
            boolean strong = item.kind().isOutOfHours();
            Text text = text("", (item.past() && !strong) || sign == null ? "ribbon-muted" : "ribbon-text");
            if (strong) {
                text.getStyleClass().add("ribbon-strong");
            }
            marks.add(new Mark(item, node, text, target));
        }
    }

    @Override
    protected void layoutChildren() {
        int first = 0;
        while (first < marks.size()) {
            int end = first + 1;
            while (end < marks.size() && middle(end) - middle(first) < scaled(Sign.SIZE)) {
                end++;
            }
            place(marks.subList(first, end), end < marks.size() ? middle(end) : axis().end() + scaled(12));
            first = end;
        }
    }

    private double middle(int index) {
        return middle(marks.get(index).item());
    }

    /** Signs that would lie on each other share the first one's, and their words stand in a row. */
    private void place(List<Mark> together, double next) {
        Mark first = together.get(0);
        double right = place(first, texts(together), next);
        for (Mark other : together.subList(1, together.size())) {
            other.sign().setVisible(false);
            other.text().setVisible(false);
            place(other.target(), middle(first.item()) + scaled(HALF), right + 1, -1, scaled(Sign.SIZE) + 2);
        }
    }

    private List<FittingText> texts(List<Mark> together) {
        List<List<FittingText>> all = together.stream()
                .map(mark -> texts(mark.item()))
                .filter(texts -> !texts.isEmpty())
                .toList();
        int longest = all.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, longest)
                .mapToObj(i -> all.stream()
                        .map(texts -> texts.get(Math.min(i, texts.size() - 1)))
                        .reduce((a, b) -> new FittingText(Math.max(a.from(), b.from()), a.text() + "; " + b.text()))
                        .orElseThrow())
                .toList();
    }

    /** What was due before the first column stands at its edge. */
    private double middle(LaneItem item) {
        return Math.max(axis().x(item.from()), axis().x0() + scaled(1 + HALF));
    }

    /** Hook-up and ward changes are told in words only where days are wide. */
    private List<FittingText> texts(LaneItem item) {
        boolean quiet = item.kind() == ItemKind.START || item.kind() == ItemKind.WARD_CHANGE;
        return quiet && !axis().hasWords() ? List.of() : item.texts();
    }

    /** Where sign and words end. */
    private double place(Mark mark, List<FittingText> candidates, double next) {
        LaneItem item = mark.item();
        double middle = middle(item);
        place(mark.sign(), middle - scaled(HALF), 0);
        double from = mark.sign().isVisible() ? middle + scaled(gap) : axis().x0() + scaled(2);
        double limit = next - scaled(HALF) - 1;
        String words = "";
        double x = Double.NaN;
        for (FittingText candidate : candidates) {
            if (Double.isNaN(x) && (next - middle) / axis().scale() >= candidate.from()) {
                words = candidate.text();
                write(mark.text(), words);
                x = context().clearOfToday(from, width(mark.text()), limit);
                x = x - from <= scaled(FARTHEST) && x + width(mark.text()) <= limit + scaled(HALF) ? x : Double.NaN;
            }
        }
        boolean written = !Double.isNaN(x) && !words.isEmpty();
        mark.text().setVisible(written);
        if (written) {
            place(mark.text(), x, scaled(BASELINE));
        }
        double right = written ? x + width(mark.text()) : middle + scaled(HALF);
        place(mark.target(), middle - scaled(HALF) - 1, right + 1, -1, scaled(Sign.SIZE) + 2);
        return right;
    }
}
