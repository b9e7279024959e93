package org.blinaplan.ui.verify;

import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.blinaplan.domain.rule.Finding;
import org.blinaplan.ui.common.FindingText;
import org.blinaplan.ui.common.InSight;
import org.blinaplan.ui.common.Sign;
import org.blinaplan.ui.common.Texts;
import org.blinaplan.ui.common.WhyPopup;

/** What a signature covers, the findings to accept, and the button that signs. */
final class SignaturePane extends VBox {
    private final transient VerifyViewModel model;
    private final transient Texts texts;

    SignaturePane(VerifyViewModel model, CoverText cover, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("verify-signature");
        getStyleClass().add("verify-signature");
        getChildren().setAll(Words.of(texts.of("verify.cover"), "heading"), facts(cover));
        if (cover.stops().isEmpty()) {
            for (int i = 0; i < cover.findings().size(); i++) {
                getChildren().add(finding(cover.findings().get(i), i, cover.severalCycles()));
            }
        } else {
            cover.stops().forEach(finding -> getChildren().add(stop(finding, cover.severalCycles())));
        }
        getChildren().addAll(sign(cover), problem());
    }

    private GridPane facts(CoverText cover) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("verify-facts");
        Words.fact(grid, 0, texts.of("verify.cover.order"), Words.of(cover.order()));
        Label monograph = Words.of(
                texts.of(cover.adopted() ? "verify.cover.adopted" : "verify.cover.notAdopted", cover.monograph()),
                cover.adopted() ? "verify-note" : "warning-text");
        if (!cover.adopted()) {
            monograph.setGraphic(Words.sign(Sign.WARNING, "warning"));
        }
        Words.fact(grid, 1, texts.of("verify.cover.monograph"), monograph);
        Words.fact(grid, 2, texts.of("verify.cover.bags"), Words.of(String.join("\n", cover.bags())));
        if (cover.findings().isEmpty()) {
            Words.fact(grid, 3, texts.of("verify.cover.findings"), Words.of(texts.of("verify.cover.noFindings")));
        }
        return grid;
    }

    private VBox finding(Finding finding, int index, boolean severalCycles) {
        CheckBox box = new CheckBox(FindingText.title(finding, texts, severalCycles));
        box.setId("verify-accept-" + (index + 1));
        box.setWrapText(true);
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.setMaxWidth(Double.MAX_VALUE);
        box.getStyleClass().add("semibold");
        box.setAccessibleText(texts.of("verify.accept", box.getText(), finding.text()));
        box.selectedProperty().bindBidirectional(model.decision().accepted(index));
        box.disableProperty().bind(model.busy());
        return told(List.of(box), finding);
    }

    private VBox stop(Finding finding, boolean severalCycles) {
        Label title = Words.of(
                texts.of("verify.stop", FindingText.title(finding, texts, severalCycles)), "semibold", "danger-text");
        title.setGraphic(Words.sign(Sign.STOP, "stop"));
        return told(List.of(title), finding);
    }

    private VBox told(List<Node> head, Finding finding) {
        Label text = Words.of(finding.text(), "muted");
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox line = new HBox(text, WhyPopup.link(texts.of("why"), FindingText.explanation(finding, texts)));
        line.getStyleClass().add("verify-finding-text");
        VBox box = new VBox();
        box.getChildren().addAll(head);
        box.getChildren().add(line);
        box.getStyleClass().add("verify-finding");
        return box;
    }

    private HBox sign(CoverText cover) {
        Button button = new Button(texts.of("verify.sign", model.person()));
        button.setId("verify-sign");
        button.getStyleClass().add("accent");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.disableProperty()
                .bind(model.busy().or(model.decision().signable().not()));
        button.setOnAction(event -> model.sign());
        button.disabledProperty().addListener((property, before, disabled) -> {
            if (!disabled) {
                Platform.runLater(() -> InSight.bring(button));
            }
        });
        Label missing = Words.of("", "muted");
        missing.setId("verify-lacks");
        missing.textProperty().bind(model.decision().missing());
        HBox row = new HBox(button, missing);
        if (!cover.stops().isEmpty()) {
            Button order = new Button(texts.of("verify.toOrder"));
            order.setId("verify-to-order");
            order.setMinWidth(Region.USE_PREF_SIZE);
            order.setOnAction(event -> model.changeOrder());
            row.getChildren().set(0, order);
        }
        row.getStyleClass().add("verify-sign-row");
        return row;
    }

    private Label problem() {
        Label problem = Words.of("", "danger-text");
        problem.setId("verify-problem");
        problem.textProperty().bind(model.problem());
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        return problem;
    }
}
