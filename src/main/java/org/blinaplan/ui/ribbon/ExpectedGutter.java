package org.blinaplan.ui.ribbon;

import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** The names left of the chart's strips; above them where the text is large. */
final class ExpectedGutter extends Region {
    private static final double FIRST = 14;
    private static final double SECOND = 29;
    private static final double CONCENTRATION = 12;
    private static final double ABOVE = 4;

    private final RowContext context;

    ExpectedGutter(ExpectedCourse course, RowContext context, RowShape shape, double[] tops) {
        this.context = context;
        setMouseTransparent(true);
        RibbonWords words = context.model().words();
        add(
                words.of("chart.concentration"),
                words.of("chart.concentration.unit"),
                tops[0] + CONCENTRATION,
                shape,
                tops[0]);
        for (int i = 0; i < course.strips().size(); i++) {
            ExpectedCourse.Strip strip = course.strips().get(i);
            add(strip.name(), strip.unit(), tops[i + 1], shape, tops[i + 1]);
        }
    }

    private void add(String name, String unit, double top, RowShape shape, double lane) {
        if (shape.large()) {
            add(name + ", " + unit, lane - ABOVE);
        } else {
            add(name, top + FIRST);
            add(unit, top + SECOND);
        }
    }

    private void add(String words, double baseline) {
        Text text = new Text(words);
        text.setTextOrigin(VPos.BASELINE);
        text.setY(context.scaled(baseline));
        text.getStyleClass().addAll("ribbon-words", "ribbon-muted");
        getChildren().add(text);
    }
}
