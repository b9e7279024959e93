package org.blinaplan.ui.ribbon;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.blinaplan.ui.common.Sign;
import org.blinaplan.ui.ribbon.RibbonRow.TodayDistance;

/** The names left of a row; it stays in sight while the days scroll sideways. */
final class Gutter extends Region {
    private static final double BEHIND = 12;

    private final RowContext context;
    private final RowShape shape;
    /** With large text these stand behind each other in the first line. */
    private final List<Node> firstLine = new ArrayList<>();

    Gutter(RowContext context, RowShape shape) {
        this.context = context;
        this.shape = shape;
        setMouseTransparent(true);
        context.sight().left().addListener((property, before, now) -> cover(now.doubleValue() > 0));
        cover(context.sight().left().get() > 0);
        RibbonRow row = context.row();
        boolean large = shape.large();
        firstLine.add(add(row.title(), large ? 12 : shape.whole() ? 29 : 33, "ribbon-text", "ribbon-strong"));
        String second = shape.whole() ? row.phase() : row.counts();
        firstLine.add(add(second, large ? 12 : shape.whole() ? 45 : 52, "ribbon-muted"));
        if (!row.standing().text().isEmpty()) {
            firstLine.add(add(
                    row.standing().text(),
                    large ? 12 : 13,
                    row.standing().urgent() ? "ribbon-danger" : "ribbon-muted",
                    row.standing().urgent() ? "ribbon-strong" : "ribbon-standing"));
        }
        if (row.todayDistance().before()) {
            addDistance(row.todayDistance());
        }
        if (shape.whole()) {
            addNames(row, context.model().words());
        }
    }

    private void addNames(RibbonRow row, RibbonWords words) {
        addName(words.of("lane.dose"), RowShape.DOSE, 15);
        addName(words.of("lane.bags"), RowShape.BAGS, 17);
        addName(words.of("lane.changes"), RowShape.CHANGES, 11);
        addName(words.of("lane.admission"), RowShape.ADMISSION, 10);
        if (!shape.bagsOnly()) {
            addName(row.premedicationTitle(), RowShape.PREMEDICATION, 11);
            addName(words.of("lane.checks"), RowShape.CHECKS, 11);
        }
    }

    /** Left of its lane, or above it where the text is large. */
    private void addName(String words, double lane, double baseline) {
        add(words, shape.top(lane) + (shape.large() ? -4 : baseline), "ribbon-muted");
    }

    /** Hides what scrolls below the names. */
    private void cover(boolean scrolled) {
        getStyleClass().remove("ribbon-gutter");
        if (scrolled && !shape.large()) {
            getStyleClass().add("ribbon-gutter");
        }
    }

    private Text add(String words, double baseline, String... styles) {
        Text text = new Text(words);
        text.setTextOrigin(VPos.BASELINE);
        text.setY(context.scaled(baseline));
        text.getStyleClass().add("ribbon-words");
        text.getStyleClass().addAll(styles);
        getChildren().add(text);
        return text;
    }

    private void addDistance(TodayDistance distance) {
        if (!distance.text().isEmpty()) {
            var arrow = Sign.EARLIER.draw(context.axis().scale());
            arrow.getStyleClass().add("past");
            arrow.setLayoutY(context.scaled(2));
            getChildren().add(arrow);
            Text text = add(distance.text(), shape.large() ? 12 : 13, "ribbon-muted");
            text.setLayoutX(context.scaled(18));
            firstLine.addAll(List.of(arrow, text));
        }
    }

    @Override
    protected void layoutChildren() {
        double x = 0;
        for (Node part : firstLine) {
            if (shape.large()) {
                part.setLayoutX(x);
                x += part.getLayoutBounds().getWidth() + context.scaled(BEHIND);
            }
        }
    }
}
