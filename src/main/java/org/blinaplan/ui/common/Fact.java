package org.blinaplan.ui.common;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A number with its name above it; a click, Enter or W asks why it is what it is. */
public final class Fact extends Button {
    private final Label name = new Label();
    private final Label value = new Label();
    private final Tooltip tip = new Tooltip();

    public Fact(String id) {
        setId(id);
        getStyleClass().add("fact");
        name.getStyleClass().add("fact-name");
        value.getStyleClass().add("fact-value");
        setGraphic(new VBox(name, value));
        setTooltip(tip);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMnemonicParsing(false);
    }

    /** A fact that is shown at once. */
    public static Fact of(String id, Figure number) {
        Fact fact = new Fact(id);
        fact.show(number);
        return fact;
    }

    /** Shows this number from now on. */
    public void show(Figure number) {
        name.setText(number.name());
        tip.setText(number.name());
        value.setText(number.value());
        setAccessibleText(number.name() + ": " + number.value() + (number.why() == null ? "" : ". Why?"));
        setFocusTraversable(number.why() != null);
        setMouseTransparent(number.why() == null);
        if (number.why() != null) {
            WhyPopup.on(this, number.why());
        }
    }

    /** Leaves the name to the tooltip, where room is short. */
    public void compact(boolean wanted) {
        name.setManaged(!wanted);
        name.setVisible(!wanted);
    }

    /** The width it needs with its name. */
    public double fullWidth() {
        return Math.max(name.prefWidth(-1), value.prefWidth(-1)) + snappedLeftInset() + snappedRightInset();
    }

    /** What is written. */
    public String valueText() {
        return value.getText();
    }

    /**
     * A number as people see it.
     *
     * @param name what it is
     * @param value with its unit
     * @param why how it was reached; absent for what was entered
     */
    public record Figure(
            String name, String value, @Nullable Explanation why) {}
}
