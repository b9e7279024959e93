package org.blinaplan.ui.settings;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.blinaplan.ui.common.Sign;
import org.blinaplan.ui.common.Texts;

/** What is to be done with what is typed, and what came of it. */
final class SettingsFoot extends HBox {
    private final transient SettingsViewModel model;
    private final transient Texts texts;
    private final StackPane sign = new StackPane(Sign.STOP.draw());
    private final Label words = new Label();
    private final Button undo;
    private final Button save;

    SettingsFoot(SettingsViewModel model, Runnable onSave, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().addAll("order-foot", "settings-foot");
        setFillHeight(false);
        sign.getStyleClass().addAll("finding-sign", "stop");
        words.setId("settings-words");
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        undo = button("settings.undo", "settings-undo", model::undo);
        save = button("settings.save", "settings-save", onSave);
        save.getStyleClass().add("accent");
        getChildren().setAll(sign, words);
        if (model.mayChange()) {
            getChildren().addAll(undo, save);
        }
        model.state().addListener((property, before, now) -> show());
        model.changed().addListener((property, before, now) -> show());
        model.busy().addListener((property, before, now) -> show());
        model.told().addListener((property, before, now) -> show());
        model.fault().addListener((property, before, now) -> show());
        model.theirs().addListener((property, before, now) -> show());
        show();
    }

    private Button button(String key, String id, Runnable command) {
        Button button = new Button(texts.of(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> command.run());
        return button;
    }

    private void show() {
        int wrong = model.state().get().count();
        boolean bad = !model.fault().get().isEmpty() || (wrong > 0 && model.mayChange());
        sign.setVisible(bad);
        sign.setManaged(bad);
        words.getStyleClass().setAll("label", bad ? "danger-text" : "muted");
        words.setText(sentence(wrong));
        boolean waits = model.busy().get() || model.theirs().get() != null;
        undo.setDisable(!model.changed().get() || model.busy().get());
        save.setDisable(!model.changed().get() || waits);
    }

    private String sentence(int wrong) {
        if (!model.fault().get().isEmpty()) {
            return model.fault().get();
        }
        if (!model.mayChange()) {
            return texts.of("settings.readOnly");
        }
        if (model.busy().get()) {
            return texts.of("settings.busy");
        }
        if (wrong > 0) {
            String others = String.join(" ", model.state().get().others());
            return (texts.of("order.toCorrect", wrong) + " " + others).strip();
        }
        if (model.theirs().get() != null) {
            return texts.of("settings.decide");
        }
        if (model.changed().get()) {
            return texts.of("settings.changed");
        }
        return model.told().get().isEmpty()
                ? texts.of("settings.unchanged")
                : model.told().get();
    }
}
