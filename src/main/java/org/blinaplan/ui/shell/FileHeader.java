package org.blinaplan.ui.shell;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.blinaplan.ui.common.Texts;

/** The header of a window without a store: new, open, save. */
final class FileHeader extends HBox {
    private static final KeyCombination SAVE_AS =
            new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    private final transient Texts texts;

    /** What its buttons do. */
    interface Commands {
        void startNew();

        void open();

        void save();

        void saveAs();
    }

    FileHeader(Commands commands, Look look, Texts texts) {
        this.texts = texts;
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getStyleClass().add("header");
        getChildren()
                .setAll(
                        new Logo(texts),
                        command("command-new", "app.new", "", commands::startNew),
                        command("command-open", "app.open", "key.open", commands::open),
                        command("command-save", "app.save", "key.save", commands::save),
                        saveMore(commands),
                        space,
                        look);
    }

    private Button command(String id, String key, String keys, Runnable action) {
        Button button = new Button(texts.of(key));
        button.setId(id);
        button.getStyleClass().add("flat");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        if (!keys.isEmpty()) {
            Label shortcut = new Label(texts.of(keys));
            shortcut.getStyleClass().add("key");
            button.setGraphic(shortcut);
            button.setContentDisplay(ContentDisplay.RIGHT);
        }
        return button;
    }

    private MenuButton saveMore(Commands commands) {
        MenuItem saveAs = new MenuItem(texts.of("app.saveAs"));
        saveAs.setId("command-save-as");
        saveAs.setAccelerator(SAVE_AS);
        saveAs.setOnAction(event -> commands.saveAs());
        MenuButton menu = new MenuButton("", null, saveAs);
        menu.setId("command-save-more");
        menu.getStyleClass().addAll("flat", "more");
        menu.setAccessibleText(texts.of("app.saveMore"));
        menu.setTooltip(new Tooltip(texts.of("app.saveMore")));
        menu.setMinWidth(Region.USE_PREF_SIZE);
        return menu;
    }
}
