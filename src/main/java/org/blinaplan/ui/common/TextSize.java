package org.blinaplan.ui.common;

import javafx.scene.Node;
import javafx.scene.Scene;

/** The text size of a window, as the style class {@code text-200} of its root. */
public final class TextSize {
    private static final String PREFIX = "text-";

    private TextSize() {}

    /** Text of so many per cent from now on. */
    public static void set(Scene scene, int percent) {
        scene.getRoot().getStyleClass().removeIf(style -> style.startsWith(PREFIX));
        scene.getRoot().getStyleClass().add(PREFIX + percent);
    }

    /** What opens over a window has its text size: a card in a window of its own inherits none. */
    public static void follow(Node card, Node owner) {
        card.getStyleClass().removeIf(style -> style.startsWith(PREFIX));
        if (owner.getScene() != null) {
            owner.getScene().getRoot().getStyleClass().stream()
                    .filter(style -> style.startsWith(PREFIX))
                    .forEach(card.getStyleClass()::add);
        }
    }
}
