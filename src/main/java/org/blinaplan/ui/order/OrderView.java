package org.blinaplan.ui.order;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.blinaplan.application.MonographLibrary;
import org.blinaplan.ui.common.Sign;
import org.blinaplan.ui.common.Texts;

/** What shall we give? The form on the left, the course as it will be on the right. */
public final class OrderView extends BorderPane {
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);

    private final transient OrderViewModel model;
    private final transient Texts texts;
    private final OrderFormView form;
    private final PreviewPane preview;
    private final Label problems = new Label();
    private final StackPane sign = new StackPane(Sign.STOP.draw());
    private final Button undo = new Button();
    private final Button save = new Button();
    private final HBox foot;
    private final VBox left = new VBox();
    private final List<ScrollPane> scrolls = new ArrayList<>();

    /**
     * The screen.
     *
     * @param ribbon drawn from the same plan
     * @param onSave what saving does
     */
    public OrderView(OrderViewModel model, MonographLibrary monographs, Node ribbon, Runnable onSave, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("order-screen");
        getStyleClass().add("order-screen");
        form = new OrderFormView(model, monographs, texts);
        preview = new PreviewPane(ribbon, texts);
        foot = foot(onSave);
        left.getStyleClass().add("order-left");
        stack(Orientation.HORIZONTAL);
        model.state().addListener((property, before, now) -> show(now));
        show(model.state().get());
        model.loads().addListener((property, before, now) -> showTop());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (UNDO.match(event)) {
                event.consume();
                undoAndShow();
            }
        });
    }

    private void undoAndShow() {
        model.undo().ifPresent(form::focus);
    }

    /** Another order is read from its first line on. */
    private void showTop() {
        scrolls.forEach(scroll -> scroll.setVvalue(0));
        form.focus(FormField.ID);
    }

    private ScrollPane scrolling(Region content, String style) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().addAll("plain-scroll", style);
        scrolls.add(scroll);
        return scroll;
    }

    private HBox foot(Runnable onSave) {
        problems.setId("order-problem-count");
        problems.setWrapText(true);
        problems.setOnMouseClicked(event -> form.focusFirstProblem());
        sign.getStyleClass().addAll("finding-sign", "stop");
        HBox.setHgrow(problems, Priority.ALWAYS);
        problems.setMaxWidth(Double.MAX_VALUE);
        undo.setText(texts.of("order.undo"));
        undo.setId("order-undo");
        undo.setOnAction(event -> undoAndShow());
        undo.disableProperty().bind(model.undoable().not());
        save.setId("order-save");
        save.setOnAction(event -> onSave.run());
        undo.setMinWidth(Region.USE_PREF_SIZE);
        save.setMinWidth(Region.USE_PREF_SIZE);
        HBox foot = new HBox(sign, problems, undo, save);
        foot.getStyleClass().add("order-foot");
        foot.setFillHeight(false);
        return foot;
    }

    private void show(OrderState state) {
        preview.show(state);
        boolean wrong = state.toCorrect() > 0;
        problems.getStyleClass().setAll("label", wrong ? "danger-text" : "muted");
        sign.setVisible(wrong);
        sign.setManaged(wrong);
        problems.setText(
                wrong
                        ? texts.of("order.toCorrect", state.toCorrect())
                        : state.toFill().isEmpty()
                                ? texts.of("order.complete")
                                : texts.of("order.toFill", state.toFill().size()));
        boolean ready = state.freshness() == OrderState.Freshness.CURRENT;
        save.setText(texts.of(ready ? "order.save" : "order.saveUnfinished"));
        save.getStyleClass().remove("accent");
        save.getStyleClass().remove("unfinished");
        save.getStyleClass().add(ready ? "accent" : "unfinished");
    }

    /** Puts the form above the course instead of beside it, for large text. */
    public void stack(Orientation orientation) {
        left.getChildren().clear();
        scrolls.clear();
        if (orientation == Orientation.VERTICAL) {
            setLeft(null);
            setCenter(scrolling(new VBox(form, new Separator(), preview), "form-scroll"));
            setBottom(foot);
        } else {
            ScrollPane scroll = scrolling(form, "form-scroll");
            VBox.setVgrow(scroll, Priority.ALWAYS);
            left.getChildren().setAll(scroll, foot);
            setBottom(null);
            setLeft(left);
            setCenter(scrolling(preview, "preview-scroll"));
        }
    }

    /** Puts the focus into the first field that needs a hand. */
    public void focusForm() {
        form.focusFirstProblem();
    }
}
