package org.blinaplan.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.blinaplan.ui.common.TextSize;

/** Light or dark, the fonts that come with the program, and the text size. */
public final class Theme {
    private static final List<String> FONTS = List.of("NotoSans-Regular.ttf", "NotoSans-SemiBold.ttf");
    private static final List<String> SHEETS = List.of("/css/window.css", "/css/ribbon.css");
    private static final double LOADED_AT = 13;
    private static final String DARK = "dark";

    private Theme() {}

    /** Loads the fonts; done once, before the first window. */
    public static void loadFonts() {
        for (String name : FONTS) {
            try (InputStream font = Objects.requireNonNull(Theme.class.getResourceAsStream("/fonts/" + name), name)) {
                Font.loadFont(font, LOADED_AT);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Gives the window its style sheets. */
    public static void dress(Scene scene) {
        for (String sheet : SHEETS) {
            URL url = Theme.class.getResource(sheet);
            if (url != null) {
                scene.getStylesheets().add(url.toExternalForm());
            }
        }
    }

    /** Light or dark from now on. */
    public static void apply(Scene scene, boolean dark) {
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        scene.getRoot().getStyleClass().remove(DARK);
        if (dark) {
            scene.getRoot().getStyleClass().add(DARK);
        }
    }

    /** The text size in per cent from now on. */
    public static void textSize(Scene scene, int percent) {
        TextSize.set(scene, percent);
    }
}
