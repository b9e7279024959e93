package org.blinaplan.ui.settings;

import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.blinaplan.ui.common.Texts;
import org.jspecify.annotations.Nullable;

/** The monitoring plan: the program's list to look at, or the site's own to edit. */
final class MonitoringPane extends VBox {
    private final transient SettingsViewModel model;
    private final transient Texts texts;
    private final Label whose = new Label();
    private final CheckTable table;
    private final CheckForm form;
    private final Button own;
    private final Button add;
    private final Button remove;
    private final Button programs;

    MonitoringPane(SettingsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        table = new CheckTable(model, texts);
        form = new CheckForm(texts);
        setId("settings-section-monitoring");
        getStyleClass().addAll("order-form", "settings-section");
        own = button("own", model.checks()::makeOwn);
        add = button("add", this::add);
        remove = button("remove", this::remove);
        programs = button("programs", model.checks()::usePrograms);
        whose.setId("settings-checks-whose");
        whose.getStyleClass().add("semibold");
        whose.setWrapText(true);
        whose.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(whose, Priority.ALWAYS);
        HBox head = new HBox(whose, own, add, remove, programs);
        head.getStyleClass().addAll("form-row", "settings-checks-head");
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(SectionPane.head(texts, Section.MONITORING));
        getChildren().addAll(head, table, form);
        table.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> showChosen());
        model.checks().own().addListener((property, before, now) -> showWhose());
        model.state().addListener((property, before, now) -> show());
        showWhose();
    }

    private Button button(String name, Runnable command) {
        Button button = new Button(texts.of("settings.checks." + name));
        button.setId("settings-checks-" + name);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> command.run());
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    private void add() {
        model.checks().add();
        table.getSelectionModel().selectLast();
        table.scrollTo(table.getItems().size() - 1);
        form.focus(CheckField.WHAT);
    }

    private void remove() {
        CheckRow row = chosen();
        if (row != null) {
            model.checks().remove(row);
        }
    }

    private void showWhose() {
        boolean edits = model.checks().own().get() && model.mayChange();
        own.setVisible(!model.checks().own().get() && model.mayChange());
        add.setVisible(edits);
        remove.setVisible(edits);
        programs.setVisible(edits);
        form.setVisible(edits);
        form.setManaged(edits);
        table.getStyleClass().remove("programs");
        if (!model.checks().own().get()) {
            table.getStyleClass().add("programs");
        }
        show();
    }

    private @Nullable CheckRow chosen() {
        int index = table.getSelectionModel().getSelectedIndex();
        return index >= 0 && index < table.getItems().size() ? table.getItems().get(index) : null;
    }

    /** One check of the site's own list is always chosen; after the list was read anew an index may outlive its row. */
    private void choose() {
        if (!form.isManaged() || table.getItems().isEmpty()) {
            return;
        }
        CheckRow chosen = chosen();
        if (chosen == null || chosen != table.getSelectionModel().getSelectedItem()) {
            table.getSelectionModel().clearSelection();
            table.getSelectionModel()
                    .select(chosen == null ? 0 : table.getItems().indexOf(chosen));
        }
    }

    private void showChosen() {
        CheckRow row = chosen();
        form.edit(model.checks().own().get() ? row : null);
        remove.setDisable(row == null);
        int index = table.getSelectionModel().getSelectedIndex();
        form.show(model.state().get().checkProblems().getOrDefault(index, Map.of()));
    }

    private void show() {
        choose();
        showChosen();
        int count = model.checks().rows().size();
        whose.setText(
                model.checks().own().get()
                        ? texts.of("settings.plan.own", count)
                        : texts.of("settings.plan.programs.count", count));
    }

    /** Puts the focus into the first check that is wrong. */
    void focusProblem() {
        model.state().get().checkProblems().entrySet().stream()
                .min(Map.Entry.comparingByKey())
                .ifPresent(wrong -> {
                    table.getSelectionModel().select(wrong.getKey().intValue());
                    table.scrollTo(wrong.getKey());
                    wrong.getValue().keySet().stream().findFirst().ifPresent(form::focus);
                });
    }

    void setScale(double factor) {
        table.setScale(factor);
    }
}
