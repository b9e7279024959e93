package org.blinaplan.ui.ribbon;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.blinaplan.ui.common.Sign;

/** A block for each bag with its hours; below the treatment-free stretch when the next cycle may begin. */
final class BagLane extends Lane {
    private static final double HEIGHT = 24;
    private static final double BASELINE = 16.5;
    private static final double INSET = 1;
    private static final double MARK = 5;
    private static final double MARK_ROOM = 17;

    private final List<Runnable> placing = new ArrayList<>();

    BagLane(RowContext context) {
        super(context);
        for (LaneItem item : context.row().lanes().bags()) {
            switch (item.kind()) {
                case NOTICE -> addNotice(item);
                case NEXT_CYCLE -> addNextCycle(item);
                default -> addBag(item);
            }
        }
    }

    private void addBag(LaneItem item) {
        Optional<Region> rest = Optional.ofNullable(item.discardedTo()).map(to -> box("ribbon-bag", "discarded"));
        Region block = box("ribbon-bag", look(item.kind()));
        if (item.assumed()) {
            block.getStyleClass().add("assumed");
        }
        if (item.pinned()) {
            block.getStyleClass().add("pinned");
        }
        if (item.equals(context().chosen())) {
            block.getStyleClass().add("chosen");
        }
        context().listen(block, item);
        boolean hanging = item.kind() == ItemKind.BAG_HANGING;
        Text text = hanging ? text("", "ribbon-accent", "ribbon-strong") : text("", "ribbon-text");
        Optional<Node> mark = hanging || item.pinned()
                ? Optional.of(sign(hanging ? Sign.HANGING : Sign.PIN, false))
                : Optional.empty();
        placing.add(() -> {
            double left = axis().x(item.from()) + scaled(INSET);
            double right = axis().x(item.to()) - scaled(INSET);
            place(block, left, right, 0, scaled(HEIGHT));
            rest.ifPresent(box -> placeRest(box, item, right));
            placeText(text, mark, item, context().wordsFrom(left), context().wordsTo(right));
        });
    }

    static String look(ItemKind kind) {
        return switch (kind) {
            case BAG_GIVEN -> "given";
            case BAG_HANGING -> "hanging";
            default -> "planned";
        };
    }

    /** As far as no other bag hangs there. */
    private void placeRest(Region box, LaneItem item, double right) {
        if (item.discardedTo() != null) {
            double next = context().row().lanes().bags().stream()
                    .filter(other ->
                            other.kind() != ItemKind.NEXT_CYCLE && !other.from().isBefore(item.to()))
                    .mapToDouble(other -> axis().x(other.from()))
                    .min()
                    .orElse(Double.MAX_VALUE);
            double end = Math.min(axis().x(item.discardedTo()) - scaled(INSET), next);
            box.setVisible(end > right + scaled(2));
            place(box, right, end, 0, scaled(HEIGHT));
        }
    }

    /** Centred in the block, or in its wider half where the line of today would cross the words. */
    private void placeText(Text text, Optional<Node> mark, LaneItem item, double left, double right) {
        double room = mark.isPresent() ? scaled(MARK_ROOM) : 0;
        boolean markFits = mark.isPresent() && right - left >= scaled(34) + room;
        mark.ifPresent(node -> {
            node.setVisible(markFits);
            place(node, left + scaled(MARK), scaled(MARK));
        });
        double from = markFits ? left + room : left;
        double line = context().todayX();
        write(text, item.textFor((right - from) / axis().scale() + 2 * INSET));
        double x = (from + right - width(text)) / 2;
        boolean crossed = line > x - scaled(3) && line < x + width(text) + scaled(3);
        if (crossed) {
            boolean leftHalf = line - from > right - line;
            double begin = leftHalf ? from : line;
            double end = leftHalf ? line : right;
            write(text, item.textFor((end - begin) / axis().scale()));
            x = (begin + end - width(text)) / 2;
        }
        text.setVisible(width(text) <= right - from && !text.getText().isEmpty());
        place(text, x, scaled(BASELINE));
    }

    private void addNotice(LaneItem item) {
        Text text = text(item.longest(), "ribbon-text", "ribbon-strong");
        placing.add(() -> {
            double x = axis().x(item.from()) + scaled(8);
            double clear = context().clearOfToday(x, width(text), axis().end());
            place(text, Double.isNaN(clear) ? x : clear, scaled(BASELINE));
        });
    }

    /** Where the rest of the last bag ends. */
    private double restEnd() {
        return context().row().lanes().bags().stream()
                .map(LaneItem::discardedTo)
                .filter(Objects::nonNull)
                .mapToDouble(to -> axis().x(to))
                .max()
                .orElse(0);
    }

    private void addNextCycle(LaneItem item) {
        Text text = text(item.longest(), "ribbon-muted");
        boolean behind = context().row().lanes().doses().stream().anyMatch(dose -> dose.kind() == ItemKind.ENDED);
        placing.add(() -> {
            double left = axis().x(item.from()) + scaled(4);
            double right = Math.min(axis().x(item.to()), axis().end());
            if (behind) {
                double x = left + scaled(4);
                double clear = context().clearOfToday(x, width(text), axis().end());
                place(text, Double.isNaN(clear) ? x : clear, scaled(BASELINE));
                return;
            }
            double rest = restEnd() + scaled(4);
            if (rest > left) {
                left = rest;
                right = axis().end();
            }
            write(text, item.longest());
            if (width(text) > right - left) {
                write(text, item.shortest());
            }
            boolean fits = width(text) <= right - left;
            boolean roomBehind = !axis().hasFullCalendar() && !fits;
            double wish = roomBehind ? left : (left + right - width(text)) / 2;
            double x = context().clearOfToday(wish, width(text), roomBehind ? left + 2 * width(text) : axis().end());
            text.setVisible(!Double.isNaN(x) && (fits || roomBehind));
            place(text, Double.isNaN(x) ? wish : x, scaled(BASELINE));
        });
    }

    @Override
    protected void layoutChildren() {
        placing.forEach(Runnable::run);
    }
}
