package org.blinaplan.ui.settings;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.blinaplan.ui.common.Sign;
import org.blinaplan.ui.common.Texts;
import org.jspecify.annotations.Nullable;

/** Both states, where somebody else saved while this person was typing; the person decides. */
final class OvertakenPane extends VBox {
    private static final double THIRD = 100 / 3.0;

    private final transient SettingsViewModel model;
    private final transient Texts texts;
    private final transient FieldWords words;
    private final Label title = new Label();
    private final GridPane grid = new GridPane();

    OvertakenPane(SettingsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        words = new FieldWords(texts);
        setId("settings-overtaken");
        getStyleClass().addAll("card", "settings-overtaken");
        title.getStyleClass().add("semibold");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        HBox head = new HBox(Sign.WARNING.draw(), title);
        head.getStyleClass().addAll("card-head", "finding-sign", "warning");
        for (int i = 0; i < 3; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(THIRD);
            grid.getColumnConstraints().add(column);
        }
        grid.getStyleClass().add("settings-differences");
        Button take = new Button(texts.of("settings.takeTheirs"));
        take.setId("settings-take-theirs");
        take.setOnAction(event -> model.takeTheirs());
        Button keep = new Button(texts.of("settings.keepMine"));
        keep.setId("settings-keep-mine");
        keep.setOnAction(event -> model.keepMine());
        HBox buttons = new HBox(take, keep);
        buttons.getStyleClass().add("form-row");
        getChildren().setAll(head, grid, buttons);
        model.theirs().addListener((property, before, now) -> show(now));
        model.changed()
                .addListener((property, before, now) -> show(model.theirs().get()));
        model.state().addListener((property, before, now) -> show(model.theirs().get()));
        show(model.theirs().get());
    }

    private void show(SiteKeeping.@Nullable Version theirs) {
        setVisible(theirs != null);
        setManaged(theirs != null);
        grid.getChildren().clear();
        if (theirs == null) {
            return;
        }
        title.setText(texts.of("settings.overtaken", theirs.by()));
        row(0, "", texts.of("settings.mine"), texts.of("settings.theirs", theirs.by()), "muted");
        SiteForm form = SiteForm.of(theirs.draft());
        int line = 1;
        for (SettingsField field : model.differing(theirs)) {
            row(
                    line++,
                    words.name(field),
                    words.of(field, model.text(field).get()),
                    words.of(field, form.text(field)),
                    "words");
        }
        if (!java.util.Objects.equals(form.checks(), model.checks().typed())) {
            row(
                    line,
                    texts.of("settings.section.MONITORING"),
                    plan(model.checks().typed()),
                    plan(form.checks()),
                    "words");
        }
    }

    private String plan(java.util.@Nullable List<?> checks) {
        return checks == null ? texts.of("settings.plan.programs") : texts.of("settings.plan.own", checks.size());
    }

    private void row(int line, String name, String mine, String theirs, String style) {
        String[] words = {name, mine, theirs};
        for (int i = 0; i < words.length; i++) {
            Label label = new Label(words[i]);
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
            label.getStyleClass().add(i == 0 ? "muted" : style);
            grid.add(label, i, line);
        }
    }
}
