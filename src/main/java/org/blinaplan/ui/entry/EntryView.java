package org.blinaplan.ui.entry;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.blinaplan.ui.common.Texts;
import org.blinaplan.ui.common.Wrapped;
import org.blinaplan.ui.entry.EntryViewModel.Step;
import org.blinaplan.ui.shell.Logo;
import org.jspecify.annotations.Nullable;

/** The way in, one step at a time, in the middle of the window. */
public final class EntryView extends StackPane {
    private final transient EntryViewModel model;
    private final transient Texts texts;
    private final VBox card = new VBox();
    private @Nullable Node first;

    public EntryView(EntryViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("entry");
        getStyleClass().addAll("shell", "entry", "order-form");
        card.getStyleClass().add("entry-card");
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().setAll(card);
        model.step().addListener((property, before, now) -> show(now));
        show(model.step().get());
    }

    private void show(Step step) {
        first = null;
        card.getChildren().setAll(new Logo(texts), heading("entry." + step));
        switch (step) {
            case CHOOSE -> choices();
            case SET_UP -> setUp();
            case KEY -> key();
            case JOIN -> {
                add(field("entry.place", "entry-place", new TextField(), model.place()));
                logIn();
                add(back());
            }
            case LOG_IN -> {
                add(words("entry.at", model.place().get()));
                logIn();
                add(elsewhere());
            }
            case LOCKED -> logIn();
            case OPENING -> add(words("entry.wait"));
        }
        if (step != Step.CHOOSE) {
            add(problem());
        }
        focusFirst();
    }

    /** Puts the focus where something is to be typed. */
    public void focusFirst() {
        Node wanted = first;
        if (wanted != null) {
            Platform.runLater(wanted::requestFocus);
        }
    }

    private void add(Node node) {
        card.getChildren().add(node);
    }

    private Label heading(String key) {
        Label heading = new Label(texts.of(key));
        heading.getStyleClass().add("entry-heading");
        return heading;
    }

    private Label words(String key, Object... values) {
        return Wrapped.text(texts.of(key, values), "muted");
    }

    private void choices() {
        add(choice("entry-set-up", "entry.choose.setUp", () -> model.step().set(Step.SET_UP)));
        add(choice("entry-join", "entry.choose.join", () -> model.step().set(Step.JOIN)));
        add(choice("entry-teach", "entry.choose.teach", model::teach));
        add(choice("entry-file", "entry.choose.file", model::withoutStore));
    }

    /** A wide button, and below it in small letters what it means. */
    private VBox choice(String id, String key, Runnable action) {
        Button button = new Button(texts.of(key));
        button.setId(id);
        button.setAccessibleText(texts.of(key) + ". " + texts.of(key + ".why"));
        button.getStyleClass().add("entry-choice");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(event -> action.run());
        VBox both = new VBox(button, words(key + ".why"));
        both.getStyleClass().add("entry-choices");
        return both;
    }

    private void setUp() {
        add(words("entry.setUp.why"));
        add(field("entry.place", "entry-place", new TextField(), model.place()));
        add(field("entry.admin", "entry-name", new TextField(), model.name()));
        add(field("entry.password.new", "entry-password", new PasswordField(), model.password()));
        PasswordField again = new PasswordField();
        again.setOnAction(event -> model.setUp());
        add(field("entry.again", "entry-again", again, model.again()));
        add(new HBox(12, go("entry-go", "entry.setUp.go", model::setUp), back()));
    }

    private void key() {
        TextField key = new TextField();
        key.setEditable(false);
        key.setId("entry-recovery-key");
        key.getStyleClass().add("entry-key");
        key.setAccessibleText(texts.of("entry.key"));
        key.textProperty().bind(model.recoveryKey());
        add(key);
        add(words("entry.key.why"));
        add(words("entry.pharmacist.why"));
        add(field("entry.pharmacist", "entry-pharmacist", new TextField(), model.pharmacist()));
        add(field("entry.password.new", "entry-pharmacist-password", new PasswordField(), model.pharmacistPassword()));
        add(go("entry-go", "entry.key.go", model::begin));
    }

    private void logIn() {
        TextField name = new TextField();
        add(field("entry.name", "entry-name", name, model.name()));
        PasswordField password = new PasswordField();
        password.setOnAction(event -> model.logIn());
        add(field("entry.password", "entry-password", password, model.password()));
        first = model.name().get().isEmpty() ? name : password;
        add(go("entry-go", "entry.logIn.go", model::logIn));
    }

    private VBox field(String key, String id, TextField input, StringProperty text) {
        input.setId(id);
        input.textProperty().bindBidirectional(text);
        input.disableProperty().bind(model.busy());
        Label label = new Label(texts.of(key));
        label.setLabelFor(input);
        input.setAccessibleText(texts.of(key));
        if (first == null) {
            first = input;
        }
        return new VBox(4, label, input);
    }

    private Button go(String id, String key, Runnable action) {
        Button button = new Button(texts.of(key));
        button.setId(id);
        button.getStyleClass().add("accent");
        button.disableProperty().bind(model.busy());
        button.setOnAction(event -> action.run());
        return button;
    }

    private Button back() {
        Button button = new Button(texts.of("entry.back"));
        button.setId("entry-back");
        button.setOnAction(event -> model.step().set(Step.CHOOSE));
        return button;
    }

    private HBox elsewhere() {
        Button other = new Button(texts.of("entry.elsewhere"));
        other.setId("entry-elsewhere");
        other.getStyleClass().add("flat");
        other.setOnAction(event -> model.step().set(Step.CHOOSE));
        HBox line = new HBox(other);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Label problem() {
        Label problem = new Label();
        problem.setId("entry-problem");
        problem.getStyleClass().add("field-problem");
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        ReadOnlyStringProperty said = model.problem();
        problem.textProperty().bind(said);
        problem.visibleProperty().bind(said.isNotEmpty());
        problem.managedProperty().bind(said.isNotEmpty());
        return problem;
    }
}
