package org.blinaplan.ui.order;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.blinaplan.application.DoseComparison;
import org.blinaplan.domain.course.DoseStep;
import org.blinaplan.domain.dosing.CalculationStep;
import org.blinaplan.domain.dosing.DoseBasis;
import org.blinaplan.ui.common.Explanation;
import org.blinaplan.ui.common.Sign;
import org.blinaplan.ui.common.Texts;
import org.blinaplan.ui.common.WhyPopup;

/** Both doses of a weight close to the limit, and which rule decided. */
final class ComparisonCard extends VBox {
    private final transient Texts texts;

    ComparisonCard(Texts texts) {
        this.texts = texts;
        setId("order-comparison");
        getStyleClass().add("card");
    }

    /** Shows this comparison from now on. */
    void show(DoseComparison comparison) {
        Label title = new Label(texts.of("comparison.title", comparison.weight(), comparison.limit()));
        title.getStyleClass().add("heading");
        StackPane sign = new StackPane(Sign.WARNING.draw());
        sign.getStyleClass().addAll("finding-sign", "warning");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(sign, title, space, WhyPopup.link(texts.of("why"), explanation(comparison)));
        head.getStyleClass().add("card-head");
        Label note = new Label(
                texts.of("comparison.note", comparison.from().kilograms().toPlainString(), comparison.to()));
        note.getStyleClass().add("muted");
        note.setWrapText(true);
        getChildren().setAll(head, note, table(comparison), decided(comparison));
    }

    private GridPane table(DoseComparison comparison) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("comparison");
        List<DoseStep> steps = comparison.alternatives().get(0).steps();
        columns(grid, steps.size());
        List<Node> head = new ArrayList<>();
        head.add(new Label(texts.of("comparison.cycle", comparison.cycle())));
        steps.forEach(step -> head.add(new Label(texts.of("comparison.days", step.firstDay(), step.lastDay()))));
        head.add(new Label(texts.of("comparison.vials")));
        head.add(new Label(""));
        row(grid, 0, head, "comparison-head");
        int row = 1;
        for (DoseComparison.Alternative alternative : comparison.alternatives()) {
            row(grid, row, cells(comparison, alternative), alternative.decided() ? "decided" : "not-decided");
            row++;
        }
        return grid;
    }

    private static void columns(GridPane grid, int steps) {
        List<Integer> shares = new ArrayList<>(List.of(32));
        for (int i = 0; i < steps; i++) {
            shares.add(17);
        }
        shares.addAll(List.of(12, 22));
        int all = shares.stream().mapToInt(Integer::intValue).sum();
        for (int share : shares) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 * share / all);
            column.setHalignment(HPos.LEFT);
            grid.getColumnConstraints().add(column);
        }
    }

    private List<Node> cells(DoseComparison comparison, DoseComparison.Alternative alternative) {
        List<Node> cells = new ArrayList<>();
        boolean flat = alternative.basis() == DoseBasis.FIXED;
        cells.add(new Label(texts.of(flat ? "comparison.fixed" : "comparison.bsa", comparison.limit())));
        alternative
                .steps()
                .forEach(step -> cells.add(new Label(step.dose().rate().toString())));
        cells.add(new Label(
                alternative.counts() == null
                        ? texts.of("comparison.noBags")
                        : String.valueOf(alternative.counts().vials().vials())));
        if (alternative.decided()) {
            Label label = new Label(texts.of("comparison.decided"), Sign.DONE.draw());
            label.getStyleClass().add("accent-text");
            cells.add(label);
        } else {
            cells.add(new Label(texts.of(flat ? "comparison.from" : "comparison.under", comparison.limit())));
        }
        return cells;
    }

    private static void row(GridPane grid, int row, List<Node> cells, String style) {
        for (int column = 0; column < cells.size(); column++) {
            HBox cell = new HBox(cells.get(column));
            cell.getStyleClass().addAll("cell", style);
            cell.setMaxWidth(Double.MAX_VALUE);
            grid.add(cell, column, row);
        }
    }

    /** The last step of each dose that applies, with its source. */
    private Label decided(DoseComparison comparison) {
        DoseComparison.Alternative decided = comparison.alternatives().stream()
                .filter(DoseComparison.Alternative::decided)
                .findFirst()
                .orElseThrow();
        Label label = new Label(decided.dosing().basis().steps().get(0).text() + ". " + comparison.source());
        label.setWrapText(true);
        label.getStyleClass().add("muted");
        return label;
    }

    private Explanation explanation(DoseComparison comparison) {
        List<CalculationStep> steps = comparison.alternatives().stream()
                .flatMap(alternative -> alternative.steps().stream())
                .flatMap(step -> step.dose().calculation().steps().stream())
                .distinct()
                .toList();
        return new Explanation(texts.of("comparison.title", comparison.weight(), comparison.limit()), steps);
    }
}
