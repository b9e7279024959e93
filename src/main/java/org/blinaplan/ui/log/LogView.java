package org.blinaplan.ui.log;

import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.blinaplan.domain.site.SitePolicy;
import org.blinaplan.ui.common.Dates;
import org.blinaplan.ui.common.Texts;
import org.jspecify.annotations.Nullable;

/** What happened? The clock and the events on the left; what they change, and what is recorded, on the right. */
public final class LogView extends BorderPane {
    private static final int MINUTES = 5;

    private final transient LogViewModel model;
    private final transient Texts texts;
    private final ClockCard clock;
    private final EventButtons buttons;
    private final EventFormView form;
    private final DayPane day;
    private final ChangesGrid changes;
    private final RecordedList recorded;
    private final Label dayTitle = new Label();
    private final HBox futures = new HBox();
    private final Label spare = new Label();
    private final VBox left = new VBox();
    private final VBox right = new VBox();
    private final VBox changed;
    private final Label nothing = new Label();
    private final Label nothingChanged = new Label();
    private final HBox columns = new HBox();
    private final StackPane place = new StackPane();

    /** The screen of this log. */
    public LogView(LogViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("log-screen");
        getStyleClass().add("log-screen");
        clock = new ClockCard(texts);
        buttons = new EventButtons(model, texts);
        form = new EventFormView(model, texts);
        day = new DayPane(texts);
        changes = new ChangesGrid(texts);
        recorded = new RecordedList(
                row -> {
                    model.correct(row);
                    Platform.runLater(form::focus);
                },
                texts);
        nothing.setText(texts.of("log.noCourse"));
        nothing.setId("log-nothing");
        nothing.setWrapText(true);
        nothing.getStyleClass().add("muted");
        nothingChanged.setText(texts.of("log.nothingChanged"));
        nothingChanged.setWrapText(true);
        nothingChanged.getStyleClass().add("muted");
        changed = new VBox(dayHead(), day, changes);
        changed.getStyleClass().add("log-changed");
        build();
        model.state().addListener((property, before, now) -> show(now));
        model.formChanges().addListener((property, before, now) -> showForm());
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        show(model.state().get());
        showForm();
    }

    private void build() {
        left.getStyleClass().add("log-left");
        right.getStyleClass().add("log-right");
        HBox.setHgrow(right, Priority.ALWAYS);
        left.getChildren().setAll(clock, whatHappened(), done(), form, buttons, contacts());
        right.getChildren().setAll(changed, nothingChanged, recorded);
        day.setScale(1);
        stack(Orientation.HORIZONTAL, 1);
    }

    private VBox whatHappened() {
        Label title = new Label(texts.of("log.title"));
        title.getStyleClass().add("heading");
        Label note = new Label(texts.of("log.title.note"));
        note.getStyleClass().add("muted");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(title, space, note);
        head.getStyleClass().add("log-what-head");
        TextField at = new TextField();
        at.setId("log-at");
        at.setAccessibleText(texts.of("log.at"));
        at.textProperty().bindBidirectional(model.form().at());
        HBox.setHgrow(at, Priority.ALWAYS);
        HBox time =
                new HBox(at, shift("log-earlier", "log.earlier", -MINUTES), shift("log-later", "log.later", MINUTES));
        time.getStyleClass().add("log-time");
        VBox box = new VBox(head, time);
        box.getStyleClass().add("log-what-box");
        return box;
    }

    private Button shift(String id, String key, int minutes) {
        Button button = new Button(texts.of(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> {
            try {
                model.form().shift(minutes);
            } catch (EventForm.NotRight e) {
                // The field says so itself once something is recorded.
            }
        });
        return button;
    }

    private Label done() {
        Label done = new Label();
        done.setId("log-done");
        done.setWrapText(true);
        done.setMinHeight(Region.USE_PREF_SIZE);
        done.getStyleClass().add("accent-text");
        done.textProperty().bind(model.done());
        done.managedProperty().bind(done.textProperty().isNotEmpty());
        return done;
    }

    private GridPane contacts() {
        SitePolicy.Phones phones = model.site().phones();
        GridPane grid = new GridPane();
        grid.getStyleClass().add("log-contacts");
        contact(grid, 0, "log.contact.pharmacy", new Label(number(phones.pharmacy())));
        contact(
                grid,
                1,
                "log.contact.ward",
                new Label(
                        phones.night() == null
                                ? number(phones.day())
                                : texts.of("log.contact.dayNight", number(phones.day()), phones.night())));
        spare.setId("log-spare");
        contact(grid, 2, "log.contact.spare", spare);
        return grid;
    }

    private String number(@Nullable String phone) {
        return phone == null ? texts.of("log.contact.none") : phone;
    }

    private void contact(GridPane grid, int row, String key, Label value) {
        Label name = new Label(texts.of(key));
        name.getStyleClass().add("muted");
        name.setMinWidth(Region.USE_PREF_SIZE);
        value.setWrapText(true);
        grid.add(name, 0, row);
        grid.add(value, 1, row);
    }

    private HBox dayHead() {
        dayTitle.getStyleClass().add("heading");
        dayTitle.setId("log-day-title");
        Label note = new Label(texts.of("log.day.note"));
        note.getStyleClass().add("muted");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        futures.getStyleClass().add("segments");
        futures.setMaxHeight(Region.USE_PREF_SIZE);
        futures.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(dayTitle, note, space, futures);
        head.getStyleClass().add("log-day-head");
        return head;
    }

    private void show(@Nullable LogState state) {
        if (state == null) {
            setCenter(new StackPane(nothing));
            return;
        }
        setCenter(place);
        clock.show(state.clock());
        buttons.show(state.first());
        recorded.show(state.recorded());
        spare.setText(state.spare());
        boolean any = state.changes() != null && state.day() != null;
        changed.setVisible(any);
        changed.setManaged(any);
        nothingChanged.setVisible(!any);
        nothingChanged.setManaged(!any);
        if (state.changes() != null && state.day() != null) {
            dayTitle.setText(Dates.day(state.day().time().start().toLocalDate()));
            day.show(state.day());
            changes.show(state.changes());
            showFutures(state.futures());
        }
    }

    private void showFutures(List<String> names) {
        futures.setVisible(!names.isEmpty());
        ToggleGroup group = new ToggleGroup();
        futures.getChildren().clear();
        for (int i = 0; i < names.size(); i++) {
            boolean late = i > 0;
            ToggleButton button = new ToggleButton(names.get(i));
            button.setId(late ? "log-future-long" : "log-future-now");
            button.setToggleGroup(group);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setSelected(model.late().get() == late);
            button.setOnAction(event -> {
                button.setSelected(true);
                model.late().set(late);
            });
            futures.getChildren().add(button);
        }
    }

    /** Whoever opens the form types into it next; once it is open, the focus stays where a person puts it. */
    private void showForm() {
        boolean open = model.form().kind() != null;
        boolean opens = open && buttons.isVisible();
        buttons.setVisible(!open);
        buttons.setManaged(!open);
        if (opens) {
            Platform.runLater(form::focus);
        }
    }

    /** The digits record, wherever the focus is, but for a field in which digits are typed. */
    private void press(KeyEvent event) {
        String digit = event.getText();
        boolean typing = event.getTarget() instanceof TextInputControl;
        if (!typing
                && model.form().kind() == null
                && !event.isShortcutDown()
                && !event.isAltDown()
                && event.getCode().isDigitKey()
                && digit.matches("[0-9]")) {
            buttons.press(Integer.parseInt(digit));
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && model.form().kind() != null) {
            model.cancel();
            event.consume();
        }
    }

    /** Puts the focus where the digits work: on the first event. */
    public void focusEvents() {
        Node first = lookup("#log-buttons .log-button");
        if (first != null) {
            first.requestFocus();
        }
    }

    /** Puts the right under the left instead of beside it, for large text. */
    public void stack(Orientation orientation, double scale) {
        boolean under = orientation == Orientation.VERTICAL;
        clock.setScale(scale);
        day.setScale(scale);
        columns.getChildren().clear();
        getStyleClass().remove("under");
        if (under) {
            getStyleClass().add("under");
            place.getChildren().setAll(scrolling(new VBox(left, right)));
        } else {
            ScrollPane beside = scrolling(left);
            beside.getStyleClass().add("log-left-scroll");
            beside.setMinWidth(Region.USE_PREF_SIZE);
            ScrollPane main = scrolling(right);
            HBox.setHgrow(main, Priority.ALWAYS);
            columns.getChildren().setAll(beside, main);
            place.getChildren().setAll(columns);
        }
    }

    private static ScrollPane scrolling(Region content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("plain-scroll");
        return scroll;
    }
}
