package org.blinaplan.ui.course;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.blinaplan.application.Plan;
import org.blinaplan.domain.course.Cycle;
import org.blinaplan.ui.common.Dates;
import org.blinaplan.ui.common.FindingList;
import org.blinaplan.ui.common.FindingText;
import org.blinaplan.ui.common.Texts;
import org.blinaplan.ui.ribbon.RibbonViewModel;
import org.blinaplan.ui.ribbon.Zoom;
import org.jspecify.annotations.Nullable;

/** How does it run? The ribbon with its zoom, the findings beside it. */
public final class CourseView extends BorderPane {
    private final transient Texts texts;
    private final Label span = new Label();
    private final Label summary = new Label();
    private final FindingList findings;
    private final AdvicePane advice;
    private final VBox beside;
    private final VBox course;
    private final Label nothing = new Label();
    private final Label oldNote;
    private final Button print = new Button();
    private final Node ribbon;
    private final Region head;
    private final VBox column;
    private final ScrollPane findingsScroll;

    /**
     * The screen.
     *
     * @param plan the course that is drawn; absent before the first one
     * @param old whether it is older than what stands in the form; then it is marked and not printed
     * @param ribbonModel its zoom is set by the buttons
     * @param ribbon draws it
     * @param onPrint what printing does
     */
    public CourseView(
            ReadOnlyObjectProperty<@Nullable Plan> plan,
            ReadOnlyBooleanProperty old,
            RibbonViewModel ribbonModel,
            Node ribbon,
            Runnable onPrint,
            Texts texts) {
        this.texts = texts;
        this.ribbon = ribbon;
        setId("course-screen");
        getStyleClass().add("course-screen");
        findings = FindingList.cards(texts);
        findings.setId("course-findings");
        advice = new AdvicePane(texts);
        beside = new VBox(advice, findings);
        findingsScroll = scrolling(beside);
        ribbonModel.expected().offeredProperty().set(true);
        nothing.setWrapText(true);
        nothing.getStyleClass().add("muted");
        nothing.setText(texts.of("course.none"));
        nothing.setId("course-nothing");
        oldNote = oldNote(old);
        head = head(ribbonModel, onPrint);
        course = new VBox();
        course.getStyleClass().add("course-main");
        column = findingsColumn();
        stack(Orientation.HORIZONTAL);
        plan.addListener((property, before, now) -> show(now));
        show(plan.get());
        old.addListener((property, before, now) -> dim(now));
        dim(old.get());
    }

    private Label oldNote(ReadOnlyBooleanProperty old) {
        Label note = new Label(texts.of("course.old"));
        note.setId("course-old");
        note.setWrapText(true);
        note.getStyleClass().add("warning-text");
        note.visibleProperty().bind(old);
        note.managedProperty().bind(old);
        return note;
    }

    private void dim(boolean old) {
        print.setDisable(old);
        List.of(span, ribbon, advice, findings, summary).forEach(part -> {
            part.getStyleClass().remove("old");
            if (old) {
                part.getStyleClass().add("old");
            }
        });
    }

    private Region head(RibbonViewModel ribbonModel, Runnable onPrint) {
        Label title = new Label(texts.of("course.title"));
        title.getStyleClass().add("heading");
        title.setMinWidth(Region.USE_PREF_SIZE);
        span.getStyleClass().add("muted");
        span.setId("course-span");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label keys = new Label(texts.of("key.print"));
        keys.getStyleClass().add("key");
        print.setText(texts.of("course.print"));
        print.setGraphic(keys);
        print.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        print.setId("course-print");
        print.setMinWidth(Region.USE_PREF_SIZE);
        print.setOnAction(event -> onPrint.run());
        HBox box = new HBox(title, span, space, zooms(ribbonModel), print);
        box.getStyleClass().add("course-head");
        return box;
    }

    private HBox zooms(RibbonViewModel ribbonModel) {
        ToggleGroup group = new ToggleGroup();
        HBox box = new HBox();
        box.getStyleClass().add("segments");
        for (Zoom zoom : Zoom.values()) {
            ToggleButton button = new ToggleButton(texts.of("zoom." + zoom.name()));
            button.setId("zoom-" + zoom.name().toLowerCase(texts.locale()));
            button.setToggleGroup(group);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setAccessibleText(texts.of("zoom.spoken", button.getText()));
            button.setOnAction(event -> {
                ribbonModel.zoomProperty().set(zoom);
                button.setSelected(true);
            });
            button.setSelected(ribbonModel.zoomProperty().get() == zoom);
            ribbonModel.zoomProperty().addListener((property, before, now) -> button.setSelected(now == zoom));
            box.getChildren().add(button);
        }
        return box;
    }

    private VBox findingsColumn() {
        Label title = new Label(texts.of("findings"));
        title.getStyleClass().add("heading");
        title.setMinWidth(Region.USE_PREF_SIZE);
        summary.getStyleClass().add("muted");
        summary.setWrapText(true);
        summary.setId("course-findings-summary");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox top = new HBox(title, space, summary);
        top.getStyleClass().add("findings-head");
        VBox.setVgrow(findingsScroll, Priority.ALWAYS);
        VBox box = new VBox(top);
        box.getStyleClass().add("findings-column");
        return box;
    }

    /** Puts the findings under the course instead of beside it, for large text. */
    public void stack(Orientation orientation) {
        column.getChildren().removeAll(beside, findingsScroll);
        column.getStyleClass().remove("under");
        if (orientation == Orientation.VERTICAL) {
            findingsScroll.setContent(null);
            column.getStyleClass().add("under");
            column.getChildren().add(beside);
            setRight(null);
            setCenter(scrolling(new VBox(course, column)));
        } else {
            findingsScroll.setContent(beside);
            column.getChildren().add(findingsScroll);
            setCenter(scrolling(course));
            setRight(column);
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

    /** Parts that stay are not taken out and put in again: each would be styled anew. */
    private void show(Node... parts) {
        if (!course.getChildren().equals(List.of(parts))) {
            course.getChildren().setAll(parts);
        }
    }

    private void show(@Nullable Plan plan) {
        if (plan == null) {
            show(new StackPane(nothing));
            advice.show(List.of());
            findings.show(List.of(), false);
            summary.setText("");
            return;
        }
        Cycle first = plan.course().cycles().get(0);
        Cycle last = plan.course().cycles().get(plan.course().cycles().size() - 1);
        span.setText(texts.of(
                "course.span",
                Dates.moment(first.infusion().start()),
                Dates.moment(last.infusion().end()),
                Dates.town(plan.order().zone())));
        show(head, oldNote, ribbon);
        advice.show(AdviceCard.of(plan, texts));
        findings.show(plan.findings(), plan.cycles().size() > 1);
        summary.setText(FindingText.summary(plan.findings(), texts));
    }
}
