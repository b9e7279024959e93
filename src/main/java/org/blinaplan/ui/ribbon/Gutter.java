package org.blinaplan.ui.ribbon;

import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.blinaplan.ui.common.Sign;
import org.blinaplan.ui.ribbon.RibbonRow.TodayDistance;

/** The names left of a row; it stays in sight while the days scroll sideways. */
final class Gutter extends Region {
    private final RowContext context;

    Gutter(RowContext context, boolean whole) {
        this.context = context;
        setMouseTransparent(true);
        context.sight().left().addListener((property, before, now) -> cover(now.doubleValue() > 0));
        cover(context.sight().left().get() > 0);
        RibbonRow row = context.row();
        RibbonWords words = context.model().words();
        if (!whole) {
            add(row.title(), 15, "ribbon-text", "ribbon-strong");
            add(row.counts(), 34, "ribbon-muted");
            return;
        }
        if (row.todayDistance().before()) {
            addDistance(row.todayDistance());
        }
        add(row.title(), 29, "ribbon-text", "ribbon-strong");
        add(row.phase(), 45, "ribbon-muted");
        add(words.of("lane.dose"), 69, "ribbon-muted");
        add(words.of("lane.bags"), 97, "ribbon-muted");
        add(words.of("lane.changes"), 116, "ribbon-muted");
        add(words.of("lane.admission"), 132, "ribbon-muted");
        if (!context.model().isBagsOnly()) {
            add(row.premedicationTitle(), 151, "ribbon-muted");
        }
    }

    /** Hides what scrolls below the names. */
    private void cover(boolean scrolled) {
        getStyleClass().remove("ribbon-gutter");
        if (scrolled) {
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
            add(distance.text(), 13, "ribbon-muted").setX(context.scaled(18));
        }
    }

    @Override
    protected void layoutChildren() {
        // every child has its place from the start
    }
}
