package org.blinaplan.ui.order;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.geometry.Bounds;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import org.blinaplan.ui.common.TextSize;
import org.blinaplan.ui.common.Texts;

/**
 * A time zone: typing {@code new york} or {@code berlin} lists the zones whose names hold it. Down goes into the list,
 * Enter takes the marked one, Esc closes the list; a name may be typed out just as well.
 */
final class ZoneField extends TextField {
    private static final double ROW = 2.2;
    private static final int MOST_ROWS = 8;
    private static final List<String> ALL = ZoneId.getAvailableZoneIds().stream()
            .filter(id -> id.equals("UTC")
                    || id.matches("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+"))
            .sorted()
            .toList();

    private final ListView<String> list = new ListView<>();
    private final Popup popup = new Popup();

    ZoneField(StringProperty text, Texts texts) {
        textProperty().bindBidirectional(text);
        list.setId("order-zone-list");
        list.getStyleClass().add("zone-list");
        list.setFocusTraversable(false);
        list.setAccessibleText(texts.of("field.ZONE"));
        list.setOnMouseClicked(event -> takeMarked());
        popup.getContent().setAll(list);
        popup.setAutoHide(true);
        popup.setAutoFix(true);
        textProperty().addListener((property, before, now) -> {
            if (isFocused()) {
                offer(now);
            }
        });
        focusedProperty().addListener((property, before, focused) -> popup.hide());
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    /** Zones whose name holds what is typed, in any case, a blank for a low line; all where nothing is typed. */
    static List<String> matching(String typed) {
        String part = typed.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
        return ALL.stream()
                .filter(id -> id.toLowerCase(Locale.ROOT).contains(part))
                .toList();
    }

    private void offer(String typed) {
        List<String> found = matching(typed);
        if (found.isEmpty() || found.equals(List.of(typed))) {
            popup.hide();
        } else {
            show(found);
        }
    }

    private void show(List<String> zones) {
        Bounds field = localToScreen(getLayoutBounds());
        if (field == null) {
            return;
        }
        list.getItems().setAll(zones);
        list.getSelectionModel().clearSelection();
        double size = getFont().getSize();
        list.setFixedCellSize(ROW * size);
        list.setPrefHeight(Math.min(MOST_ROWS, zones.size()) * ROW * size + 2);
        list.setPrefWidth(field.getWidth());
        list.getStylesheets().setAll(getScene().getStylesheets());
        TextSize.follow(list, this);
        popup.show(this, field.getMinX(), field.getMaxY());
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN && !popup.isShowing()) {
            show(ALL);
            mark(Math.max(0, ALL.indexOf(getText())));
            event.consume();
        } else if (popup.isShowing()) {
            pressInList(event);
        }
    }

    private void pressInList(KeyEvent event) {
        int marked = list.getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case DOWN -> mark(marked + 1);
            case UP -> mark(marked - 1);
            case PAGE_DOWN -> mark(marked + MOST_ROWS);
            case PAGE_UP -> mark(marked - MOST_ROWS);
            case ENTER -> takeMarked();
            case ESCAPE -> popup.hide();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void mark(int index) {
        int inside = Math.max(0, Math.min(list.getItems().size() - 1, index));
        list.getSelectionModel().select(inside);
        list.scrollTo(Math.max(0, inside - MOST_ROWS / 2));
        setAccessibleHelp(list.getSelectionModel().getSelectedItem());
    }

    /** The marked zone, or the only one there is. */
    private void takeMarked() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .or(() -> list.getItems().size() == 1
                        ? Optional.of(list.getItems().get(0))
                        : Optional.empty())
                .ifPresent(zone -> {
                    setText(zone);
                    end();
                    popup.hide();
                });
    }
}
