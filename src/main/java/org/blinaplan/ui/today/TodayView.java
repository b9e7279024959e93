package org.blinaplan.ui.today;

import javafx.beans.property.ObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.blinaplan.application.ward.Horizon;
import org.blinaplan.application.ward.Staff;
import org.blinaplan.ui.common.Texts;
import org.jspecify.annotations.Nullable;

/** What is due now? Interruptions on top, then what is due, and beside it what the pharmacy prepares. */
public final class TodayView extends BorderPane {
    private final transient TodayViewModel model;
    private final transient Texts texts;
    private final Label time = new Label();
    private final Label counts = new Label();
    private final Label title = new Label();
    private final VBox cards = new VBox();
    private final DueList due;
    private final PrepareList prepare;
    private final HBox choices;
    private final Label waiting = new Label();
    private boolean under;
    private double scale = 1;

    /** The screen of this model. */
    public TodayView(TodayViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("today-screen");
        getStyleClass().add("today-screen");
        due = new DueList(model, texts);
        prepare = new PrepareList(model, texts);
        cards.setId("today-stops");
        cards.getStyleClass().add("today-stops");
        waiting.setText(texts.of("today.waiting"));
        waiting.getStyleClass().add("muted");
        choices = new HBox(
                segments(
                        "today.staff.spoken",
                        choice("today-everyone", "today.everyone", model.staff(), Staff.BOTH),
                        choice("today-nurse", "today.nurse", model.staff(), Staff.NURSE),
                        choice("today-pharmacist", "today.pharmacist", model.staff(), Staff.PHARMACIST)),
                segments(
                        "today.hours.spoken",
                        choice("today-24", "today.hours", model.horizon(), Horizon.HOURS_24),
                        choice("today-48", "today.hours.more", model.horizon(), Horizon.HOURS_48)),
                print());
        choices.getStyleClass().add("today-choices");
        model.state().addListener((property, before, now) -> show(now));
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        stack(Orientation.HORIZONTAL, 1);
    }

    private Pane head() {
        title.setText(texts.of("today.title"));
        title.getStyleClass().add("today-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        time.setId("today-time");
        time.getStyleClass().addAll("muted", "today-moment");
        time.setMinWidth(Region.USE_PREF_SIZE);
        counts.setId("today-counts");
        counts.getStyleClass().add("muted");
        counts.setMinWidth(Region.USE_PREF_SIZE);
        if (under) {
            FlowPane head = new FlowPane(title, time, counts, choices);
            head.getStyleClass().addAll("today-head", "today-head-under");
            return head;
        }
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(title, time, space, counts, choices);
        head.getStyleClass().add("today-head");
        return head;
    }

    private HBox segments(String spoken, ToggleButton... buttons) {
        ToggleGroup group = new ToggleGroup();
        group.getToggles().setAll(buttons);
        group.selectedToggleProperty().addListener((property, before, now) -> {
            if (now == null && before != null) {
                before.setSelected(true);
            }
        });
        HBox box = new HBox(buttons);
        box.getStyleClass().add("segments");
        box.setMinWidth(Region.USE_PREF_SIZE);
        for (ToggleButton button : buttons) {
            button.setAccessibleText(texts.of(spoken) + ": " + button.getText());
        }
        return box;
    }

    private <T> ToggleButton choice(String id, String key, ObjectProperty<T> property, T value) {
        ToggleButton button = new ToggleButton(texts.of(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setSelected(value.equals(property.get()));
        button.setOnAction(event -> property.set(value));
        property.addListener((observed, before, now) -> button.setSelected(value.equals(now)));
        return button;
    }

    private Button print() {
        Label key = new Label("Ctrl+P");
        key.getStyleClass().add("key");
        Button button = new Button(texts.of("today.print"), key);
        button.setId("today-print");
        button.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(texts.of("today.print.spoken"));
        button.setOnAction(event -> model.print());
        return button;
    }

    private void show(@Nullable TodayState state) {
        if (state == null) {
            setCenter(new StackPane(waiting));
            return;
        }
        time.setText(state.time());
        counts.setText(state.counts());
        cards.getChildren().clear();
        for (TodayState.Card card : state.cards()) {
            boolean first = cards.getChildren().isEmpty();
            cards.getChildren().add(new StopCard(model, card, texts, under, scale, first));
        }
        cards.setManaged(!state.cards().isEmpty());
        due.show(state, under);
        prepare.show(state);
        setCenter(body());
    }

    /** Large text: everything in one column. Else the two lists scroll each for itself under the cards. */
    private Region body() {
        if (under) {
            VBox all = new VBox(cards, due, prepare);
            all.getStyleClass().add("today-one");
            return scrolling(all);
        }
        ScrollPane left = scrolling(due);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox lists = new HBox(left);
        if (prepare.isManaged()) {
            ScrollPane right = scrolling(prepare);
            right.getStyleClass().add("today-right");
            lists.getChildren().add(right);
        }
        lists.getStyleClass().add("today-lists");
        VBox.setVgrow(lists, Priority.ALWAYS);
        VBox all = new VBox(cards, lists);
        all.getStyleClass().add("today-all");
        return all;
    }

    private static ScrollPane scrolling(Region content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("plain-scroll");
        return scroll;
    }

    /** R logs the restart of the longest interruption, wherever the focus is but for a field in which people type. */
    private void press(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isControlDown();
        if (plain && event.getCode() == KeyCode.R && !(event.getTarget() instanceof TextInputControl)) {
            model.logFirstRestart();
            event.consume();
        }
    }

    /** Puts everything in one column instead of two, for large text. */
    public void stack(Orientation orientation, double factor) {
        under = orientation == Orientation.VERTICAL;
        scale = factor;
        getStyleClass().remove("under");
        if (under) {
            getStyleClass().add("under");
        }
        setTop(head());
        show(model.state().get());
    }
}
