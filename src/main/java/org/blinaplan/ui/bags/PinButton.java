package org.blinaplan.ui.bags;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.blinaplan.ui.common.Sign;

/** The pin in a row: full colour where the bag is pinned, faint under the pointer where it could be. */
final class PinButton extends Button {
    private final Tooltip tip = new Tooltip();

    PinButton() {
        getStyleClass().add("pin-button");
        setGraphic(Sign.PIN.draw());
        setFocusTraversable(false);
        setTooltip(tip);
    }

    /** Shows whether the bag is pinned, and says what a click does. */
    void show(boolean pinned, String action) {
        getStyleClass().remove("set");
        if (pinned) {
            getStyleClass().add("set");
        }
        tip.setText(action);
        setAccessibleText(action);
    }
}
