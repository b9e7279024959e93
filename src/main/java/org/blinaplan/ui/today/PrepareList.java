package org.blinaplan.ui.today;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.blinaplan.ui.common.Sign;
import org.blinaplan.ui.common.Texts;

/** The pharmacy's list by session, with the vials of each. */
final class PrepareList extends VBox {
    private final transient TodayViewModel model;
    private final transient Texts texts;
    private transient RowFocus focus = new RowFocus();

    PrepareList(TodayViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("today-prepare");
        getStyleClass().add("today-prepare");
    }

    void show(TodayState state) {
        setVisible(state.preparation());
        setManaged(state.preparation());
        focus = new RowFocus();
        getChildren().clear();
        Label title = new Label(texts.of("today.prepare"));
        title.getStyleClass().add("heading");
        getChildren().add(title);
        if (state.sessions().isEmpty()) {
            getChildren().add(note(state.noBags(), "muted", "today-empty"));
            return;
        }
        getChildren()
                .add(line(
                        "today-columns",
                        cell(texts.of("today.column.patient"), "bag-name", "muted"),
                        cell(texts.of("today.column.bag"), "bag-hours", "muted"),
                        cell(texts.of("today.column.dose"), "bag-number", "muted"),
                        cell(texts.of("today.column.drug"), "bag-number", "muted"),
                        cell(texts.of("today.column.vials"), "bag-vials", "muted"),
                        cell(texts.of("today.column.hang"), "bag-hang", "muted")));
        state.sessions().forEach(this::add);
        Label info = note(state.note(), "muted", "today-note");
        info.setId("today-note");
        info.setGraphic(Sign.INFO.draw());
        getChildren().add(info);
    }

    private static Label note(String text, String... styles) {
        Label note = new Label(text);
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        note.getStyleClass().addAll(styles);
        return note;
    }

    private void add(TodayState.Session session) {
        Label title = note(session.title(), "semibold");
        if (session.late()) {
            title.getStyleClass().add("warning-text");
        }
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        Label vials = new Label(session.vials());
        vials.getStyleClass().add("semibold");
        vials.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().add(line("today-session", title, vials));
        session.bags().forEach(bag -> getChildren().add(bag(bag)));
    }

    private Node bag(TodayState.BagLine bag) {
        Label hang = cell(bag.hang(), "bag-hang");
        switch (bag.standing()) {
            case MADE -> {
                hang.setGraphic(Sign.DONE.draw());
                hang.getStyleClass().add("today-made");
            }
            case NOT_VERIFIED -> hang.getStyleClass().add("today-not-verified");
            case TO_MAKE -> hang.getStyleClass().add("muted");
        }
        HBox line = line(
                "today-bag",
                cell(bag.name(), "bag-name"),
                cell(bag.bag(), "bag-hours"),
                cell(bag.dose(), "bag-number", "muted"),
                cell(bag.drug(), "bag-number"),
                cell(bag.vials(), "bag-vials", "semibold"),
                hang);
        focus.add(line, bag.spoken(), () -> model.open(bag.course()));
        return line;
    }

    private static HBox line(String style, Node... cells) {
        HBox line = new HBox(cells);
        line.getStyleClass().add(style);
        return line;
    }

    private static Label cell(String text, String... styles) {
        Label cell = note(text, styles);
        if (styles[0].equals("bag-name") || styles[0].equals("bag-hang")) {
            HBox.setHgrow(cell, Priority.ALWAYS);
        }
        return cell;
    }
}
