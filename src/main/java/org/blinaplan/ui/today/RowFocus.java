package org.blinaplan.ui.today;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.blinaplan.ui.common.InSight;

/** Rows as one stop of the tab key: arrows, Home and End move among them, Enter, Space or a click opens one. */
final class RowFocus {
    private final List<Node> rows = new ArrayList<>();

    /** A row that opens something; the first of the list takes the focus first. */
    void add(Node row, String spoken, Runnable open) {
        row.setFocusTraversable(rows.isEmpty());
        row.setAccessibleRole(AccessibleRole.BUTTON);
        row.setAccessibleText(spoken);
        rows.add(row);
        row.focusedProperty().addListener((property, before, focused) -> {
            if (focused) {
                rows.forEach(other -> other.setFocusTraversable(other == row));
                InSight.bring(row);
            }
        });
        row.addEventHandler(KeyEvent.KEY_PRESSED, event -> press(event, row, open));
        row.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                row.requestFocus();
                open.run();
            }
        });
    }

    private void press(KeyEvent event, Node row, Runnable open) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        int at = rows.indexOf(row);
        switch (event.getCode()) {
            case DOWN -> focus(at + 1);
            case UP -> focus(at - 1);
            case HOME -> focus(0);
            case END -> focus(rows.size() - 1);
            case ENTER, SPACE -> open.run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void focus(int at) {
        rows.get(Math.max(0, Math.min(rows.size() - 1, at))).requestFocus();
    }
}
