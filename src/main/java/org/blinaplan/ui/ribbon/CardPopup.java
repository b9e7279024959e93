package org.blinaplan.ui.ribbon;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.stage.Popup;
import javafx.stage.Screen;
import javafx.stage.Window;
import javafx.util.Duration;

/**
 * The card that tells what the pointer or the focus is on: after 300 ms, beside the thing, never over its own column.
 */
final class CardPopup {
    private static final Duration DELAY = Duration.millis(300);
    private static final double DISTANCE = 8;

    private final RibbonViewModel model;
    private final Popup popup = new Popup();
    private final PauseTransition opening = new PauseTransition(DELAY);
    private final PauseTransition closing = new PauseTransition(DELAY);

    CardPopup(RibbonViewModel model) {
        this.model = model;
        popup.setAutoFix(false);
        popup.setHideOnEscape(true);
        closing.setOnFinished(event -> popup.hide());
    }

    /** Whether a card can be seen. */
    boolean isShowing() {
        return popup.isShowing();
    }

    /** Shows a card beside this node soon. */
    void ask(HoverCard card, Node thing) {
        ask(
                card,
                thing,
                thing.getLayoutBounds().getMinX(),
                thing.getLayoutBounds().getMaxX());
    }

    /** Shows a card soon, beside the stretch of this node between two of its own x. */
    void ask(HoverCard card, Node thing, double from, double to) {
        closing.stop();
        if (popup.isShowing()
                && popup.getContent().size() == 1
                && card.equals(popup.getContent().get(0).getUserData())) {
            return;
        }
        opening.setOnFinished(event -> show(card, thing, from, to));
        opening.playFromStart();
    }

    /** Hides the card soon, unless the pointer goes onto it. */
    void leave() {
        opening.stop();
        closing.playFromStart();
    }

    /** Hides the card now. */
    void hide() {
        opening.stop();
        closing.stop();
        popup.hide();
    }

    private void show(HoverCard card, Node thing, double from, double to) {
        if (thing.getScene() == null || thing.getScene().getWindow() == null) {
            return;
        }
        Window window = thing.getScene().getWindow();
        CardPane pane = new CardPane(model, card);
        pane.setUserData(card);
        pane.getStylesheets().setAll(thing.getScene().getStylesheets());
        pane.setOnMouseEntered(event -> closing.stop());
        pane.setOnMouseExited(event -> leave());
        popup.getContent().setAll(pane);
        Bounds local = thing.getLayoutBounds();
        Bounds part = thing.localToScreen(new BoundingBox(from, local.getMinY(), to - from, local.getHeight()));
        if (part == null) {
            return;
        }
        Bounds column = column(thing, part);
        popup.show(window, column.getMinX(), column.getMaxY() + DISTANCE);
        pane.applyCss();
        pane.autosize();
        place(pane.getWidth(), pane.getHeight(), column);
    }

    /** The part over the whole height of its row. */
    private static Bounds column(Node thing, Bounds part) {
        Node row = thing;
        while (row != null && !(row instanceof RowPane)) {
            row = row.getParent();
        }
        Bounds whole = row == null ? null : row.localToScreen(row.getLayoutBounds());
        return whole == null
                ? part
                : new BoundingBox(part.getMinX(), whole.getMinY(), part.getWidth(), whole.getHeight());
    }

    /** Below, above, right or left: the first where there is room on the screen. */
    private void place(double width, double height, Bounds column) {
        Rectangle2D screen = Screen.getScreensForRectangle(column.getMinX(), column.getMinY(), 1, 1).stream()
                .findFirst()
                .orElse(Screen.getPrimary())
                .getVisualBounds();
        double middle = (column.getMinX() + column.getMaxX() - width) / 2;
        double across = Math.max(screen.getMinX(), Math.min(middle, screen.getMaxX() - width));
        double down = Math.max(screen.getMinY(), Math.min(column.getMinY(), screen.getMaxY() - height));
        List<Rectangle2D> wishes = List.of(
                new Rectangle2D(across, column.getMaxY() + DISTANCE, width, height),
                new Rectangle2D(across, Math.max(-1, column.getMinY() - DISTANCE - height), width, height),
                new Rectangle2D(Math.max(-1, column.getMaxX() + DISTANCE), down, width, height),
                new Rectangle2D(Math.max(0, column.getMinX() - DISTANCE - width), down, width, height));
        Rectangle2D place = wishes.stream().filter(screen::contains).findFirst().orElse(wishes.get(2));
        popup.setX(place.getMinX());
        popup.setY(place.getMinY());
    }
}
