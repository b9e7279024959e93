package org.blinaplan.ui.verify;

import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.blinaplan.ui.common.InSight;
import org.blinaplan.ui.common.Sign;
import org.blinaplan.ui.common.Texts;
import org.jspecify.annotations.Nullable;

/** Is it right? Typed again unseen, compared, and signed or not; below it the second looks of before. */
public final class VerifyView extends BorderPane {
    private static final int ALL_DONE = 3;

    private final transient VerifyViewModel model;
    private final transient Texts texts;
    private final StepsBar steps;
    private final EntryForm form;
    private final HistoryPane history;
    private final Label notice = Words.of("", "verify-notice");
    private final VBox place = new VBox();
    private final ScrollPane scroll;
    private Orientation orientation = Orientation.HORIZONTAL;

    /** The screen of this course. */
    public VerifyView(VerifyViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("verify-screen");
        getStyleClass().add("verify-screen");
        steps = new StepsBar(texts);
        form = new EntryForm(model, texts);
        history = new HistoryPane(texts);
        notice.setId("verify-notice");
        notice.setMaxWidth(Double.MAX_VALUE);
        notice.setGraphic(Words.sign(Sign.WARNING, "warning"));
        notice.textProperty().bind(model.notice());
        notice.visibleProperty().bind(notice.textProperty().isNotEmpty());
        notice.managedProperty().bind(notice.visibleProperty());
        place.getStyleClass().add("verify-place");
        VBox content = new VBox(steps, notice, place, history);
        content.getStyleClass().add("verify-content");
        scroll = new ScrollPane(content);
        scroll.setId("verify-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("plain-scroll");
        setCenter(scroll);
        model.stage().addListener((property, before, now) -> {
            show(now);
            scroll.setVvalue(0);
            Platform.runLater(() -> focus(now));
        });
        model.history().addListener((property, before, now) -> history.show(now));
        sceneProperty().addListener((property, before, now) -> followFocus(now));
        history.show(model.history().get());
        show(model.stage().get());
    }

    /** What has the focus can be seen, wherever the screen was scrolled to. */
    private void followFocus(@Nullable Scene scene) {
        if (scene != null) {
            scene.focusOwnerProperty().addListener((property, before, now) -> {
                if (now != null && getScene() == scene && isIn(now)) {
                    Platform.runLater(() -> InSight.bring(now));
                }
            });
        }
    }

    private boolean isIn(Node node) {
        for (Parent around = node.getParent(); around != null; around = around.getParent()) {
            if (around == this) {
                return true;
            }
        }
        return false;
    }

    private void show(Stage stage) {
        steps.show(step(stage), note(stage));
        if (stage instanceof Stage.Waiting) {
            place.getChildren().setAll(Words.of(texts.of("verify.reading"), "muted"));
        } else if (stage instanceof Stage.Closed closed) {
            place.getChildren().setAll(new ClosedCard(model, closed, texts));
            if (closed.signed() != null) {
                place.getChildren().add(new SignedPane(closed.signed(), texts));
            }
        } else if (stage instanceof Stage.Typing typing) {
            form.offer(typing);
            place.getChildren().setAll(beside("verify-narrow", form, new TypingGuide(model, typing, texts)));
        } else if (stage instanceof Stage.Compared compared) {
            place.getChildren().setAll(compared(compared.text()));
        }
    }

    private static int step(Stage stage) {
        if (stage instanceof Stage.Compared compared) {
            return compared.text().differing() > 0 ? 1 : 2;
        }
        return stage instanceof Stage.Closed closed && closed.why() == Stage.Why.VERIFIED ? ALL_DONE : 0;
    }

    private String note(Stage stage) {
        return stage instanceof Stage.Closed
                ? ""
                : texts.of(stage instanceof Stage.Compared ? "verify.note.compared" : "verify.note.typing");
    }

    private List<Node> compared(ComparedText text) {
        SignaturePane signature = new SignaturePane(model, text.cover(), texts);
        VBox right = new VBox(new ComparisonPane(text, texts));
        right.getStyleClass().add("verify-right");
        if (text.doses() != null) {
            right.getChildren().add(new DosesCard(text.doses(), texts));
        }
        if (!text.changes().sentence().isEmpty()) {
            right.getChildren().add(new ChangesPane(text.changes(), texts));
        }
        Pane top = beside("verify-narrow", new TypedCard(text, texts), right);
        if (text.differing() == 0) {
            right.getChildren().add(signature);
            signature.getStyleClass().add("alone");
            return List.of(top);
        }
        return List.of(top, beside("verify-wide", new DecisionPane(model, text, orientation, texts), signature));
    }

    /** Side by side, or under one another for large text. */
    private Pane beside(String style, VBox left, Node right) {
        left.getStyleClass().removeAll("verify-narrow", "verify-wide");
        if (orientation == Orientation.VERTICAL) {
            VBox under = new VBox(left, right);
            under.getStyleClass().add("verify-under");
            return under;
        }
        left.getStyleClass().add(style);
        HBox row = new HBox(left, right);
        HBox.setHgrow(right, Priority.ALWAYS);
        row.getStyleClass().add("verify-row");
        return row;
    }

    private void focus(@Nullable Stage stage) {
        if (getScene() == null) {
            return;
        }
        if (stage instanceof Stage.Typing) {
            form.focus();
        } else {
            for (String id : List.of("#verify-answer-first", "#verify-accept-1", "#verify-sign", "#verify-to-order")) {
                Node first = lookup(id);
                if (first != null && !first.isDisabled()) {
                    first.requestFocus();
                    return;
                }
            }
        }
    }

    /** Puts the focus where the next key belongs. */
    public void focusFirst() {
        focus(model.stage().get());
    }

    /** Puts the right under the left instead of beside it, for large text. */
    public void stack(Orientation wanted) {
        if (wanted != orientation) {
            orientation = wanted;
            steps.stack(wanted);
            show(model.stage().get());
        }
    }
}
