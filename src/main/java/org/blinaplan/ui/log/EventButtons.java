package org.blinaplan.ui.log;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.blinaplan.ui.common.Texts;

/** One button for each kind of event, with the key that does the same; the rarer ones in a menu. */
final class EventButtons extends VBox {
    private final transient LogViewModel model;
    private final transient Texts texts;
    private final GridPane grid = new GridPane();
    private EventKind first = EventKind.STARTED;

    EventButtons(LogViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("log-buttons");
        getStyleClass().add("log-buttons");
        grid.getStyleClass().add("log-grid");
        for (int i = 0; i < 2; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(50);
            column.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(column);
        }
        Label note =
                new Label(texts.of("log.note", model.site().lateEntryAfter().toHours()));
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        note.getStyleClass().add("muted");
        getChildren().setAll(grid, rare(), note);
        show(first);
    }

    private MenuButton rare() {
        MenuButton menu = new MenuButton(texts.of("log.more"));
        menu.setId("log-more");
        menu.setMaxWidth(Double.MAX_VALUE);
        for (EventKind kind : EventKind.RARE) {
            MenuItem item =
                    new MenuItem(texts.of("log.button." + kind), kind.sign().draw());
            item.setId("log-menu-" + id(kind));
            item.setOnAction(event -> model.open(kind));
            menu.getItems().add(item);
        }
        return menu;
    }

    /** What the key 1 records from now on. */
    void show(EventKind infusion) {
        if (infusion == first && !grid.getChildren().isEmpty()) {
            return;
        }
        first = infusion;
        List<EventKind> kinds = kinds();
        grid.getChildren().clear();
        for (int i = 0; i < kinds.size(); i++) {
            grid.add(button(kinds.get(i), (i + 1) % kinds.size()), i % 2, i / 2);
        }
    }

    private List<EventKind> kinds() {
        List<EventKind> kinds = new ArrayList<>(List.of(first));
        kinds.addAll(EventKind.KEYS);
        kinds.add(EventKind.ENDED);
        return kinds;
    }

    /** Records what this key stands for. */
    void press(int digit) {
        List<EventKind> kinds = kinds();
        model.open(kinds.get((digit + kinds.size() - 1) % kinds.size()));
    }

    private Button button(EventKind kind, int digit) {
        Label name = new Label(texts.of("log.button." + kind), kind.sign().draw());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label key = new Label(String.valueOf(digit));
        key.getStyleClass().add("key");
        key.setMinWidth(Region.USE_PREF_SIZE);
        HBox content = new HBox(name, space, key);
        content.getStyleClass().add("log-button-content");
        Button button = new Button();
        button.setGraphic(content);
        button.setId("log-" + id(kind));
        button.setAccessibleText(texts.of("log.button." + kind) + ", " + digit);
        button.getStyleClass().add("log-button");
        if (kind == first) {
            button.getStyleClass().add("accent");
        }
        content.prefWidthProperty().bind(button.widthProperty().subtract(26));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(event -> model.open(kind));
        return button;
    }

    static String id(EventKind kind) {
        return kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
