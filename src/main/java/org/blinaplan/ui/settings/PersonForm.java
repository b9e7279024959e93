package org.blinaplan.ui.settings;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.blinaplan.application.store.Person;
import org.blinaplan.application.store.Role;
import org.blinaplan.ui.common.ChoiceField;
import org.blinaplan.ui.common.FieldPane;
import org.blinaplan.ui.common.Texts;
import org.blinaplan.ui.common.Wrapped;

/** One person: name, role and a new password typed twice; and the question before somebody is shut out. */
final class PersonForm extends VBox {
    private final transient PeopleViewModel model;
    private final transient Texts texts;
    private final transient StringProperty role = new SimpleStringProperty();
    private final Label title = new Label();
    private final Label note = Wrapped.answer("person-note", "muted");
    private final TextField name = new TextField();
    private final Label answer = Wrapped.answer("person-answer", "muted");
    private final Button letIn = new Button();
    private final Button lock = new Button();
    private final Button add = new Button();
    private final Label question = Wrapped.answer("person-question", "semibold");
    private final HBox commands = new HBox();
    private final HBox answers = new HBox();

    PersonForm(PeopleViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("person-form");
        getStyleClass().add("person-form");
        title.getStyleClass().add("semibold");
        name.textProperty().bindBidirectional(model.name());
        PasswordField password = new PasswordField();
        password.textProperty().bindBidirectional(model.password());
        PasswordField again = new PasswordField();
        again.textProperty().bindBidirectional(model.again());
        again.setOnAction(event -> model.letIn());
        getChildren()
                .setAll(
                        title,
                        note,
                        row(field("people.name", "person-name", name), field("people.role", "person-role", roles())),
                        row(
                                field("people.password", "person-password", password),
                                field("people.again", "person-again", again)),
                        answer,
                        commands(),
                        question,
                        answers());
        model.chosen().addListener((property, before, now) -> show());
        model.problem().addListener((property, before, now) -> show());
        model.told().addListener((property, before, now) -> show());
        model.busy().addListener((property, before, now) -> show());
        model.asking().addListener((property, before, now) -> show());
        show();
    }

    private ChoiceField roles() {
        Map<String, String> names = new LinkedHashMap<>();
        for (Role each : Role.values()) {
            names.put(each.name(), texts.of("people.role." + each));
        }
        role.set(model.role().get().name());
        role.addListener((property, before, now) -> {
            if (!now.isEmpty()) {
                model.role().set(Role.valueOf(now));
            }
        });
        model.role().addListener((property, before, now) -> role.set(now.name()));
        ChoiceField choice = new ChoiceField(role);
        choice.offer(names);
        return choice;
    }

    private FieldPane field(String key, String id, Control control) {
        control.setId(id);
        String shown = texts.of(key, PeopleViewModel.SHORTEST_PASSWORD);
        FieldPane pane = new FieldPane(shown, "", control);
        pane.setMinWidth(0);
        pane.setPrefWidth(10);
        HBox.setHgrow(pane, Priority.ALWAYS);
        return pane;
    }

    private static HBox row(FieldPane... panes) {
        HBox row = new HBox(panes);
        row.getStyleClass().add("form-row");
        return row;
    }

    private HBox commands() {
        letIn.setId("person-let-in");
        letIn.getStyleClass().add("accent");
        letIn.setOnAction(event -> model.letIn());
        lock.setId("person-lock");
        lock.setText(texts.of("people.lock"));
        lock.setOnAction(event -> model.askToLock());
        add.setId("person-new");
        add.setText(texts.of("people.new"));
        add.setOnAction(event -> {
            model.choose(null);
            name.requestFocus();
        });
        commands.getChildren().setAll(letIn, lock, add);
        commands.getStyleClass().add("form-row");
        commands.managedProperty().bind(commands.visibleProperty());
        return commands;
    }

    private HBox answers() {
        Button yes = new Button(texts.of("people.lock.yes"));
        yes.setId("person-lock-yes");
        yes.setOnAction(event -> model.lock());
        Button no = new Button(texts.of("people.lock.no"));
        no.setId("person-lock-no");
        no.setCancelButton(true);
        no.setOnAction(event -> model.stay());
        answers.getChildren().setAll(yes, no);
        answers.getStyleClass().add("form-row");
        answers.managedProperty().bind(answers.visibleProperty());
        model.asking().addListener((property, before, now) -> {
            if (now) {
                no.requestFocus();
            }
        });
        return answers;
    }

    private void show() {
        Person person = model.chosen().get();
        title.setText(person == null ? texts.of("people.add.title") : texts.of("people.change.title", person.name()));
        note.setText(texts.of(person == null ? "people.add.note" : "people.change.note"));
        name.setEditable(person == null);
        letIn.setText(texts.of(person == null ? "people.add" : "people.change"));
        add.setDisable(person == null);
        lock.setDisable(person == null || person.locked() || model.busy().get());
        letIn.setDisable(model.busy().get());
        boolean wrong = !model.problem().get().isEmpty();
        answer.setText(
                wrong
                        ? model.problem().get()
                        : model.busy().get()
                                ? texts.of("people.busy")
                                : model.told().get());
        answer.getStyleClass().setAll("label", wrong ? "danger-text" : "muted");
        boolean asks = model.asking().get() && person != null;
        question.setText(asks ? texts.of("people.lock.question", person.name()) : "");
        answers.setVisible(asks);
        commands.setVisible(!asks);
    }
}
