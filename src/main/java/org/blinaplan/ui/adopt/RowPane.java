package org.blinaplan.ui.adopt;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.blinaplan.application.adopt.RowState;
import org.blinaplan.ui.common.Texts;
import org.blinaplan.ui.common.Wrapped;

/** The row that is held against the label: what it says, where from, who has spoken of it, and the two answers. */
final class RowPane extends VBox {
    private final transient AdoptViewModel model;
    private final transient Runnable again;
    private final transient Texts texts;
    private final Label path = Wrapped.answer("adopt-path", "semibold");
    private final Label text = Wrapped.answer("adopt-text");
    private final Label source = Wrapped.answer("adopt-source", "muted");
    private final Label said = Wrapped.answer("adopt-said", "muted");
    private final Button printed = new Button();
    private final Button other = new Button();
    private final HBox answers = new HBox(printed, other);
    private final EntryForm form;
    private final Label answer = Wrapped.answer("adopt-answer", "muted");

    RowPane(AdoptViewModel model, Runnable again, Texts texts) {
        this.model = model;
        this.again = again;
        this.texts = texts;
        setId("adopt-row");
        getStyleClass().add("adopt-pane");
        form = new EntryForm(model, texts);
        printed.setId("adopt-printed");
        printed.getStyleClass().add("accent");
        printed.setText(texts.of("adopt.printed"));
        printed.setOnAction(event -> {
            model.asPrinted();
            again.run();
        });
        printed.managedProperty().bind(printed.visibleProperty());
        other.setId("adopt-other");
        other.setOnAction(event -> model.type());
        answers.getStyleClass().add("form-row");
        answers.managedProperty().bind(answers.visibleProperty());
        getChildren().setAll(path, text, source, said, answers, form, answer);
        model.chosen().addListener((property, before, now) -> show());
        model.entry().addListener((property, before, now) -> {
            show();
            if (now == null && before != null) {
                this.again.run();
            }
        });
        model.busy().addListener((property, before, now) -> show());
        model.problem().addListener((property, before, now) -> show());
        model.told().addListener((property, before, now) -> show());
        show();
    }

    private void show() {
        RowState row = model.chosen().get();
        boolean missing = row != null && row.row().isMissing();
        path.setText(row == null ? "" : model.words(row));
        text.setText(row == null ? "" : row.row().text());
        source.setText(row == null ? "" : model.source(row));
        said.setText(row == null ? "" : String.join("\n", model.said(row)));
        answers.setVisible(row != null && model.entry().get() == null);
        printed.setVisible(!missing);
        printed.setDisable(model.busy().get());
        other.setDisable(model.busy().get());
        other.setText(texts.of(missing ? "adopt.enter.missing" : "adopt.other"));
        boolean wrong = !model.problem().get().isEmpty();
        answer.setText(
                wrong
                        ? model.problem().get()
                        : model.busy().get()
                                ? texts.of("adopt.busy")
                                : model.told().get());
        answer.getStyleClass().setAll("label", wrong ? "danger-text" : "muted");
    }
}
