package org.blinaplan.ui.today;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.blinaplan.ui.common.Texts;

/** What is due, in groups; one row a task, with large text in two lines. */
final class DueList extends VBox {
    private final transient TodayViewModel model;
    private final transient Texts texts;
    private transient RowFocus focus = new RowFocus();
    private boolean under;

    DueList(TodayViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("today-due");
        getStyleClass().add("today-due");
    }

    void show(TodayState state, boolean twoLines) {
        under = twoLines;
        focus = new RowFocus();
        getChildren().clear();
        Label title = new Label(texts.of("today.due"));
        title.getStyleClass().add("heading");
        getChildren().add(title);
        if (!state.unreadable().isEmpty()) {
            add(new TodayState.Group(
                    texts.of("today.unreadable.title"),
                    String.valueOf(state.unreadable().size()),
                    state.unreadable()));
        }
        if (!state.empty().isEmpty()) {
            Label empty = new Label(state.empty());
            empty.setId("today-empty");
            empty.setWrapText(true);
            empty.getStyleClass().addAll("muted", "today-empty");
            getChildren().add(empty);
        }
        state.groups().forEach(this::add);
    }

    private void add(TodayState.Group group) {
        Label title = new Label(group.title());
        title.getStyleClass().add("semibold");
        title.setMinWidth(Region.USE_PREF_SIZE);
        Label note = new Label(group.note());
        note.getStyleClass().add("muted");
        HBox head = new HBox(title, note);
        head.getStyleClass().add("today-group");
        getChildren().add(head);
        group.rows().forEach(row -> getChildren().add(row(row)));
    }

    private Node row(TodayState.Row row) {
        Label time = fixed(row.time(), "today-time", "semibold");
        Label name = fixed(row.name(), "today-name");
        HBox what = what(row);
        TextFlow detail = detail(row);
        Label place = fixed(row.place(), "today-place", "muted");
        Label staff = fixed(row.staff(), "today-staff", "muted");
        HBox.setHgrow(detail, Priority.ALWAYS);
        Region line;
        if (under) {
            HBox.setHgrow(what, Priority.ALWAYS);
            HBox second = new HBox(detail, place, staff);
            second.getStyleClass().add("today-second");
            line = new VBox(new HBox(time, name, what), second);
        } else {
            HBox cells = new HBox(time, name, what, detail, place, staff);
            cells.setFillHeight(false);
            line = cells;
        }
        line.getStyleClass().add("today-row");
        if (row.urgent()) {
            line.getStyleClass().add("urgent");
        } else if (!row.flag().isEmpty()) {
            line.getStyleClass().add("flagged");
        }
        focus.add(line, row.spoken(), () -> model.open(row.course()));
        return line;
    }

    private static Label fixed(String text, String... styles) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }

    private static HBox what(TodayState.Row row) {
        StackPane sign = new StackPane(row.sign().draw());
        sign.getStyleClass().add("today-sign");
        Label words = fixed(row.what());
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox what = new HBox(sign, words);
        what.getStyleClass().add("today-what");
        return what;
    }

    private static TextFlow detail(TodayState.Row row) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("today-detail");
        if (!row.flag().isEmpty()) {
            flow.getChildren().add(words(row.flag(), "today-flag"));
        }
        if (!row.detail().isEmpty()) {
            flow.getChildren().add(words((row.flag().isEmpty() ? "" : ", ") + row.detail(), "today-muted"));
        }
        return flow;
    }

    private static Text words(String text, String style) {
        Text words = new Text(text);
        words.getStyleClass().addAll("words", style);
        return words;
    }
}
