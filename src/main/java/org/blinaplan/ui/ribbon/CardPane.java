package org.blinaplan.ui.ribbon;

import javafx.geometry.VPos;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.blinaplan.ui.common.Explanation;

/** What is on the card: title and note, lines of label and value, and "Why?". */
final class CardPane extends VBox {
    private static final double LABEL_WIDTH = 74;
    private static final double VALUE_WIDTH = 300;

    CardPane(RibbonViewModel model, HoverCard card) {
        setId("ribbon-card");
        getStyleClass().addAll("ribbon", "ribbon-card");
        setSpacing(6);
        getChildren().addAll(head(card), lines(card));
        Explanation why = card.why();
        if (why != null) {
            Region rule = new Region();
            rule.getStyleClass().add("ribbon-card-rule");
            rule.setMinHeight(1);
            Hyperlink link = new Hyperlink(model.words().of("why"));
            link.getStyleClass().add("ribbon-link");
            link.setId("ribbon-card-why");
            link.setFocusTraversable(false);
            link.setOnAction(event -> model.explain(why));
            Text hint = new Text(card.hint());
            hint.getStyleClass().addAll("ribbon-words", "ribbon-muted");
            getChildren().addAll(rule, apart(hint, link));
        }
    }

    private static HBox head(HoverCard card) {
        Text title = new Text(card.title());
        title.getStyleClass().addAll("ribbon-words", "ribbon-text", "ribbon-strong");
        Text note = new Text(card.note());
        note.getStyleClass().addAll("ribbon-words", "ribbon-muted");
        return apart(title, note);
    }

    private static HBox apart(javafx.scene.Node left, javafx.scene.Node right) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(left, space, right);
        line.setSpacing(16);
        return line;
    }

    private static GridPane lines(HoverCard card) {
        GridPane grid = new GridPane();
        grid.setHgap(8);
        grid.setVgap(2);
        for (HoverCard.Line line : card.lines()) {
            Text label = new Text(line.label());
            label.getStyleClass().addAll("ribbon-words", "ribbon-muted");
            Text value = new Text(line.value());
            value.getStyleClass().addAll("ribbon-words", "ribbon-text");
            value.setWrappingWidth(0);
            if (line.value().length() > 48) {
                value.setWrappingWidth(VALUE_WIDTH);
            }
            GridPane.setValignment(label, VPos.TOP);
            grid.addRow(grid.getRowCount(), label, value);
        }
        grid.getColumnConstraints().add(new javafx.scene.layout.ColumnConstraints(LABEL_WIDTH));
        return grid;
    }
}
