package org.blinaplan.ui.ribbon;

import javafx.application.Platform;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.blinaplan.ui.common.InSight;
import org.jspecify.annotations.Nullable;

/** Under the ribbon: the expected course of the cycle in focus, on demand. */
final class ExpectedCourseView extends VBox {
    private final RibbonViewModel model;
    private final RowsPane rows;
    private final CardPopup cards;
    private final Label title = new Label();
    private final Label note = new Label();
    private final Hyperlink why;
    private final Hyperlink toggle;
    private @Nullable ExpectedCoursePane chart;

    ExpectedCourseView(RibbonViewModel model, RowsPane rows, CardPopup cards) {
        this.model = model;
        this.rows = rows;
        this.cards = cards;
        setId("expected-course");
        setMinWidth(0);
        title.getStyleClass().addAll("ribbon-label", "ribbon-strong");
        title.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        note.getStyleClass().addAll("ribbon-label", "ribbon-muted");
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        note.setText(model.words().of("chart.note"));
        why = link("expected-why", model.words().of("why"));
        why.setAccessibleText(model.words().of("why") + " " + model.words().of("chart.name"));
        toggle = link("expected-toggle", "");
        toggle.setOnAction(event -> {
            toggle.setVisited(false);
            model.run(RibbonCommand.EXPECTED_COURSE);
        });
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(title, note, space, why, toggle);
        head.getStyleClass().add("expected-head");
        getChildren().add(head);
        model.expected().shownProperty().addListener((property, before, now) -> draw());
        model.rowsProperty().addListener((property, before, now) -> offer());
        model.zoomProperty().addListener((property, before, now) -> draw());
        model.baseColumnProperty().addListener((property, before, now) -> draw());
        rows.scaleProperty().addListener((property, before, now) -> draw());
        model.expected().offeredProperty().addListener((property, before, now) -> offer());
        offer();
        draw();
    }

    private static Hyperlink link(String id, String words) {
        Hyperlink link = new Hyperlink(words);
        link.setId(id);
        link.getStyleClass().add("ribbon-link");
        link.setMinWidth(Region.USE_PREF_SIZE);
        return link;
    }

    private void offer() {
        boolean offered =
                model.expected().offeredProperty().get() && !model.rows().isEmpty();
        setVisible(offered);
        setManaged(offered);
    }

    private void draw() {
        ExpectedCourse course = model.expected().shownProperty().get();
        if (chart != null) {
            getChildren().remove(chart);
            chart = null;
        }
        boolean shown = course != null;
        boolean opening = shown && !why.isVisible();
        note.setVisible(shown);
        note.setManaged(shown);
        why.setVisible(shown);
        why.setManaged(shown);
        toggle.setText(model.words().of(shown ? "chart.hide" : "chart.show"));
        toggle.setAccessibleText(toggle.getText() + " " + model.words().of("chart.name"));
        title.setText(course == null ? model.words().of("chart.name") : course.title());
        if (course != null) {
            why.setOnAction(event -> {
                why.setVisited(false);
                model.explain(course.why());
            });
            RowContext context = new RowContext(course.row(), rows.axis(course.row()), model, cards, rows.sight());
            chart = new ExpectedCoursePane(course, context, rows.shape());
            getChildren().add(chart);
            // Words are measured when they are placed; they have their font only then.
            chart.applyCss();
            if (opening) {
                Platform.runLater(() -> InSight.bring(this));
            }
        }
    }
}
