package org.blinaplan.ui.ribbon;

import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/**
 * What every lane of a row needs.
 *
 * @param row the row
 * @param axis the ruler its lanes share
 * @param model told of clicks
 * @param cards shows what the pointer asks for
 * @param sight which part of the days is in sight
 */
record RowContext(RibbonRow row, Axis axis, RibbonViewModel model, CardPopup cards, Sight sight) {
    /** The left edge for the words of a stretch: where days are wide they stay in sight while it scrolls. */
    double wordsFrom(double left) {
        return axis.hasWords() ? Math.max(left, axis.x0() + sight.left().get()) : left;
    }

    /** The right edge for the words of a stretch. */
    double wordsTo(double right) {
        return axis.hasWords()
                ? Math.min(right, sight.left().get() + sight.width().get())
                : right;
    }

    /** A length at text size 13, as it is drawn now. */
    double scaled(double length) {
        return length * axis.scale();
    }

    /** Where the line of the present minute stands; NaN where it is not in this row. */
    double todayX() {
        return row.now() == null ? Double.NaN : axis.x(row.now());
    }

    /** Lets the pointer ask about an item and choose it. */
    void listen(Node node, LaneItem item) {
        HoverCard card = item.card();
        if (card == null) {
            return;
        }
        node.setOnMouseEntered(event -> cards.ask(card, node));
        node.setOnMouseExited(event -> cards.leave());
        node.setOnMouseClicked(event -> {
            model.select(row, item);
            if (event.getClickCount() == 2) {
                model.openBag(row, item);
            }
            event.consume();
        });
        node.setOnContextMenuRequested(event -> {
            model.select(row, item);
            model.askForMenu(item, event.getScreenX(), event.getScreenY());
            event.consume();
        });
    }

    /**
     * Where a text that wants to stand at x may stand without being crossed by the line of today: there, right of the
     * line, or nowhere (NaN).
     *
     * @param limit the right edge it must not pass
     */
    double clearOfToday(double x, double width, double limit) {
        double line = todayX();
        double margin = scaled(3);
        if (Double.isNaN(line) || line < x - margin || line > x + width + margin) {
            return x;
        }
        double moved = line + scaled(8);
        return moved + width <= limit ? moved : Double.NaN;
    }

    /** The present selection; null while nothing but a day is selected. */
    @Nullable
    LaneItem chosen() {
        return model.selectedItemProperty().get();
    }
}
