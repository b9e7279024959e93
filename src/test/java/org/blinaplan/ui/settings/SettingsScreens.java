package org.blinaplan.ui.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.blinaplan.application.Draft;
import org.blinaplan.application.Reading;
import org.blinaplan.data.JsonSiteFormat;
import org.blinaplan.data.ResourceMonographs;
import org.blinaplan.fixture.WindowOutside;
import org.blinaplan.ui.common.Texts;
import org.blinaplan.ui.shell.Theme;

/** The settings of one hospital in a window of their own, as A. Ortiz has kept them. */
final class SettingsScreens {
    static final Texts TEXTS = new Texts(Locale.ENGLISH);

    final KeptInMemory kept = new KeptInMemory();
    final PeopleInMemory people = new PeopleInMemory();
    final SettingsViewModel model;
    final PeopleViewModel staff = new PeopleViewModel(people, new WindowOutside(), TEXTS);
    final SettingsView view;
    final Scene scene;

    private SettingsScreens(Draft draft, boolean mayChange) {
        kept.keptBy("A. Ortiz", draft);
        model = new SettingsViewModel(new JsonSiteFormat(), kept, new WindowOutside(), TEXTS, mayChange);
        view = new SettingsView(model, new ResourceMonographs(), TEXTS);
        view.addSection(TEXTS.of("people.section"), new PeopleView(staff, TEXTS));
        model.load();
        staff.load();
        StackPane root = new StackPane(view);
        root.getStyleClass().add("shell");
        scene = new Scene(root, 1280, 800);
        Theme.dress(scene);
        Theme.apply(scene, false);
        textSize(100);
    }

    static SettingsScreens full(boolean mayChange) {
        return new SettingsScreens(draft(), mayChange);
    }

    static SettingsScreens empty() {
        return new SettingsScreens(Draft.EMPTY, true);
    }

    static Draft draft() {
        try {
            byte[] file = Files.readAllBytes(Path.of("src/test/resources/examples/full-site.json"));
            return ((Reading.Read<Draft>) new JsonSiteFormat().open(file)).value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SettingsScreens lit() {
        return full(true);
    }

    static SettingsScreens dark() {
        SettingsScreens screens = full(true);
        Theme.apply(screens.scene, true);
        return screens;
    }

    static SettingsScreens large() {
        SettingsScreens screens = full(true);
        screens.textSize(200);
        return screens;
    }

    static SettingsScreens readOnly() {
        return full(false);
    }

    void textSize(int percent) {
        Theme.textSize(scene, percent);
        view.textSize(percent);
    }

    void show(Stage stage) {
        stage.setScene(scene);
        stage.setWidth(1280);
        stage.setHeight(800);
        stage.show();
    }
}
