package org.blinaplan.ui.shell;

import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.blinaplan.ui.common.Texts;

/** How the window looks: text size, light or dark. Stands at the end of every header. */
public final class Look extends HBox {
    private static final int[] TEXT_SIZES = {100, 125, 150, 200};

    private final transient Texts texts;
    private final Button theme = new Button();

    /** What its buttons do. */
    public interface Commands {
        void changeTheme();

        void textSize(int percent);
    }

    public Look(Commands commands, Texts texts) {
        this.texts = texts;
        getStyleClass().add("look");
        theme.setId("theme");
        theme.getStyleClass().add("flat");
        theme.setOnAction(event -> commands.changeTheme());
        theme.setMinWidth(Region.USE_PREF_SIZE);
        MenuButton sizes = new MenuButton(texts.of("app.text"));
        sizes.setId("text-size");
        sizes.getStyleClass().add("flat");
        sizes.setMinWidth(Region.USE_PREF_SIZE);
        for (int percent : TEXT_SIZES) {
            MenuItem item = new MenuItem(texts.of("app.text.percent", percent));
            item.setOnAction(event -> commands.textSize(percent));
            sizes.getItems().add(item);
        }
        getChildren().setAll(sizes, theme);
    }

    /** Says which theme the button leads to. */
    public void showTheme(boolean dark) {
        theme.setText(texts.of(dark ? "app.light" : "app.dark"));
        theme.setAccessibleText(texts.of(dark ? "app.theme.light" : "app.theme.dark"));
    }
}
