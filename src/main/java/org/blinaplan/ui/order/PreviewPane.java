package org.blinaplan.ui.order;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.blinaplan.application.Plan;
import org.blinaplan.ui.common.Fact;
import org.blinaplan.ui.common.FindingList;
import org.blinaplan.ui.common.PlanNumbers;
import org.blinaplan.ui.common.Texts;

/** The course as it will be: ribbon, both doses where the weight is close to the limit, counts and findings. */
final class PreviewPane extends VBox {
    private final transient Texts texts;
    private final Label title = new Label();
    private final Label note = new Label();
    private final HBox head = new HBox(title, note);
    private final Node ribbon;
    private final ComparisonCard comparison;
    private final HBox counts = new HBox();
    private final Separator line = new Separator();
    private final FindingList findings;
    private final Label nothing = new Label();

    PreviewPane(Node ribbon, Texts texts) {
        this.ribbon = ribbon;
        this.texts = texts;
        setId("order-preview");
        getStyleClass().add("preview");
        head.getStyleClass().add("preview-head");
        title.getStyleClass().add("heading");
        title.setText(texts.of("preview.title"));
        note.setId("order-preview-note");
        note.getStyleClass().add("muted");
        note.setWrapText(true);
        HBox.setHgrow(note, Priority.ALWAYS);
        comparison = new ComparisonCard(texts);
        counts.setId("order-counts");
        counts.getStyleClass().add("counts");
        findings = FindingList.rows(texts);
        findings.setId("order-findings");
        nothing.getStyleClass().add("muted");
        nothing.setWrapText(true);
        nothing.setId("order-nothing");
    }

    /** Shows this state from now on. */
    void show(OrderState state) {
        Plan plan = state.plan();
        note.setText(note(state));
        if (plan == null) {
            nothing.setText(missing(state));
            showParts(List.of(head, nothing));
            return;
        }
        List<Node> parts = new ArrayList<>(List.of(head, ribbon));
        state.comparison().ifPresent(both -> {
            comparison.show(both);
            parts.add(comparison);
        });
        parts.addAll(List.of(counts, line, findings));
        showParts(parts);
        PlanNumbers numbers = new PlanNumbers(plan, texts);
        counts.getChildren().clear();
        numbers.counts().forEach(number -> {
            if (!counts.getChildren().isEmpty()) {
                counts.getChildren().add(new Separator(Orientation.VERTICAL));
            }
            counts.getChildren().add(count(number));
        });
        findings.show(plan.findings(), plan.cycles().size() > 1);
        boolean old = state.freshness() == OrderState.Freshness.OLD;
        List.of(ribbon, comparison, counts, findings).forEach(part -> {
            part.getStyleClass().remove("old");
            if (old) {
                part.getStyleClass().add("old");
            }
        });
        note.getStyleClass().setAll("label", old ? "warning-text" : "muted");
    }

    /** Parts that stay are not taken out and put in again: each would be styled anew. */
    private void showParts(List<Node> parts) {
        if (!getChildren().equals(parts)) {
            getChildren().setAll(parts);
        }
    }

    private Fact count(Fact.Figure number) {
        Fact fact = Fact.of("count-" + number.name().toLowerCase(texts.locale()), number);
        HBox.setHgrow(fact, Priority.ALWAYS);
        fact.setMaxWidth(Double.MAX_VALUE);
        fact.setPrefWidth(10);
        return fact;
    }

    private String note(OrderState state) {
        return switch (state.freshness()) {
            case NONE -> texts.of(state.toCorrect() > 0 ? "preview.wrong" : "preview.none");
            case OLD -> texts.of("preview.old");
            case PARTIAL -> texts.of("preview.partial", names(state.leftOut()));
            case CURRENT -> texts.of("preview.current");
        };
    }

    private String missing(OrderState state) {
        return state.toCorrect() > 0
                ? texts.of("preview.correct", state.toCorrect())
                : texts.of("preview.fill", names(state.toFill()));
    }

    private String names(List<FormField> fields) {
        return fields.stream()
                .map(field -> texts.of("field." + field.name()).toLowerCase(texts.locale()))
                .collect(Collectors.joining(", "));
    }
}
