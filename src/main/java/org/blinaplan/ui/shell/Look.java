package org.blinaplan.ui.shell;

import java.util.function.IntConsumer;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.blinaplan.ui.common.Texts;

/** How the window looks: text size, light or dark, kept from one start to the next. Stands at the end of every header. */
public final class Look extends HBox {
    private static final int[] TEXT_SIZES = {100, 125, 150, 200};

    private final transient WindowSettings settings;
    private final transient IntConsumer sized;
    private final transient Texts texts;
    private final Button theme = new Button();

    /**
     * As somebody has chosen it.
     *
     * @param sized lays out the screens for text of so many per cent
     */
    public Look(WindowSettings settings, IntConsumer sized, Texts texts) {
        this.settings = settings;
        this.sized = sized;
        this.texts = texts;
        getStyleClass().add("look");
        theme.setId("theme");
        theme.getStyleClass().add("flat");
        theme.setOnAction(event -> changeTheme());
        theme.setMinWidth(Region.USE_PREF_SIZE);
        MenuButton sizes = new MenuButton(texts.of("app.text"));
        sizes.setId("text-size");
        sizes.getStyleClass().add("flat");
        sizes.setMinWidth(Region.USE_PREF_SIZE);
        for (int percent : TEXT_SIZES) {
            MenuItem item = new MenuItem(texts.of("app.text.percent", percent));
            item.setOnAction(event -> textSize(percent));
            sizes.getItems().add(item);
        }
        getChildren().setAll(sizes, theme);
    }

    /** Gives the window around it the style sheets, and what was chosen. */
    public void dress() {
        Theme.dress(getScene());
        apply();
        textSize(settings.textPercent());
    }

    private void changeTheme() {
        settings.dark(!settings.dark());
        apply();
    }

    private void apply() {
        Scene scene = getScene();
        Theme.apply(scene, settings.dark());
        theme.setText(texts.of(settings.dark() ? "app.light" : "app.dark"));
        theme.setAccessibleText(texts.of(settings.dark() ? "app.theme.light" : "app.theme.dark"));
    }

    /** Text of so many per cent from now on. */
    public void textSize(int percent) {
        settings.textPercent(percent);
        Theme.textSize(getScene(), percent);
        sized.accept(percent);
    }
}
