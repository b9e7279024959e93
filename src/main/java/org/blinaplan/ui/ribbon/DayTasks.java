package org.blinaplan.ui.ribbon;

import javafx.geometry.VPos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.blinaplan.ui.common.Sign;
import org.blinaplan.ui.common.Wrapped;

/** What is due on one day, in order of time, each with "Why?"; it stands under the row of the day. */
public final class DayTasks extends VBox {
    private static final double SPACING = 4;
    private static final double LARGE_TEXT = 1.5;

    private final RibbonViewModel model;
    private final RibbonDay day;
    private final double scale;

    /**
     * @param model told of "why?" and of closing
     * @param day whose tasks are shown
     * @param scale text size / 13
     */
    public DayTasks(RibbonViewModel model, RibbonDay day, double scale) {
        this.model = model;
        this.day = day;
        this.scale = scale;
        setId("ribbon-tasks");
        getStyleClass().addAll("ribbon-tasks");
        setSpacing(SPACING * scale);
        setAccessibleText(day.sentence());
        getChildren().add(head());
        if (day.tasks().isEmpty()) {
            getChildren().add(words(model.words().of("day.nothing"), "ribbon-muted"));
        } else {
            getChildren().add(list());
        }
    }

    RibbonDay day() {
        return day;
    }

    private HBox head() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Hyperlink close = link(model.words().of("day.close"), "ribbon-tasks-close");
        close.setOnAction(event -> model.run(RibbonCommand.CLOSE));
        HBox head = new HBox(
                unbroken(day.card().title(), "ribbon-text", "ribbon-strong"),
                words(summary(), "ribbon-muted"),
                space,
                close);
        head.setSpacing(12 * scale);
        return head;
    }

    /** Infusion day and dose. */
    private String summary() {
        String dose = day.card().lines().get(0).value();
        return day.card().note().isEmpty() ? dose : day.card().note() + "; " + dose;
    }

    private GridPane list() {
        GridPane grid = new GridPane();
        grid.setHgap(10 * scale);
        grid.setVgap(SPACING * scale);
        ColumnConstraints detail = new ColumnConstraints();
        detail.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints()
                .addAll(new ColumnConstraints(), new ColumnConstraints(), new ColumnConstraints(), detail);
        for (DayTask task : day.tasks()) {
            add(grid, task);
        }
        return grid;
    }

    private void add(GridPane grid, DayTask task) {
        int row = grid.getRowCount();
        boolean sameDay = task.at().toLocalDate().equals(day.date());
        String time = sameDay ? model.words().clock(task.at()) : model.words().dayClock(task.at());
        Pane sign = new Pane(task.sign().draw(scale));
        sign.setMinSize(Sign.SIZE * scale, Sign.SIZE * scale);
        sign.setMaxSize(Sign.SIZE * scale, Sign.SIZE * scale);
        Label what = words(task.what(), "ribbon-text");
        if (task.sign() == Sign.VISIT_OUT_OF_HOURS) {
            what.getStyleClass().add("ribbon-strong");
        }
        Hyperlink why = link(model.words().of("why"), "ribbon-task-why-" + row);
        why.setAccessibleText(model.words().of("why") + " " + task.what());
        why.setOnAction(event -> model.explain(task.why()));
        Label when = unbroken(time, "ribbon-text", "ribbon-strong");
        Label detail = words(task.detail(), "ribbon-muted");
        if (scale < LARGE_TEXT) {
            what.setMinWidth(Region.USE_PREF_SIZE);
            grid.addRow(row, when, sign, what, detail, why);
        } else {
            VBox below = new VBox(what, detail);
            grid.addRow(row, when, sign);
            grid.add(below, 2, row, 2, 1);
            grid.add(why, 4, row);
        }
        grid.getChildren().forEach(child -> GridPane.setValignment(child, VPos.CENTER));
    }

    /** Words that break into lines where the text is large. */
    private static Label words(String words, String... styles) {
        Label label = Wrapped.text(words, "ribbon-label");
        label.getStyleClass().addAll(styles);
        return label;
    }

    private static Label unbroken(String words, String... styles) {
        Label label = words(words, styles);
        label.setWrapText(false);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static Hyperlink link(String words, String id) {
        Hyperlink link = new Hyperlink(words);
        link.setId(id);
        link.getStyleClass().add("ribbon-link");
        link.setMinWidth(Region.USE_PREF_SIZE);
        return link;
    }
}
