package org.blinaplan.ui.ribbon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** Weekday letters, day numbers and the rule below them; words, and hours, where a day has room for them. */
final class CalendarLane extends Lane {
    private static final double LETTER = 12;
    private static final double NUMBER = 28;
    private static final double RULE = 32;
    private static final int[] HOURS = {3, 6, 9, 12, 15, 18, 21};

    private final List<Runnable> placing = new ArrayList<>();

    CalendarLane(RowContext context) {
        super(context);
        setMouseTransparent(true);
        Region rule = box("ribbon-rule");
        placing.add(() -> place(rule, axis().x0(), axis().end(), scaled(RULE), 1));
        for (RibbonDay day : context.row().days()) {
            add(day);
        }
    }

    private void add(RibbonDay day) {
        if (axis().hasWords()) {
            centre(day, day.words(), NUMBER);
            if (axis().hasHours()) {
                addHours(day);
            }
        } else if (axis().hasFullCalendar()) {
            Text letter = text(day.letter(), "ribbon-muted");
            placing.add(() -> place(letter, middle(day) - width(letter) / 2, scaled(LETTER)));
            centre(day, String.valueOf(day.date().getDayOfMonth()), NUMBER);
        } else if (day.isMonday() || day.today()) {
            centre(day, String.valueOf(day.date().getDayOfMonth()), NUMBER);
        }
    }

    private void centre(RibbonDay day, String words, double baseline) {
        if (!day.today()) {
            Text text = text(words, "ribbon-text");
            placing.add(() -> place(text, middle(day) - width(text) / 2, scaled(baseline)));
            return;
        }
        Region inverted = box("ribbon-today");
        Text text = text(words, "ribbon-inverted", "ribbon-strong");
        placing.add(() -> {
            double half = Math.max(Math.min(axis().column(), scaled(100)), width(text) + scaled(4)) / 2;
            place(inverted, middle(day) - half, middle(day) + half, scaled(16), scaled(16));
            place(text, middle(day) - width(text) / 2, scaled(baseline));
        });
    }

    private void addHours(RibbonDay day) {
        for (int hour : HOURS) {
            Region tick = box("ribbon-rule");
            Text text = text(String.format(Locale.ROOT, "%02d:00", hour), "ribbon-muted");
            double x = axis().x(day.date()) + axis().column() * hour / 24;
            placing.add(() -> {
                place(tick, x, x + 1, scaled(RULE - 4), scaled(4));
                place(text, x - width(text) / 2, scaled(LETTER));
            });
        }
    }

    private double middle(RibbonDay day) {
        return axis().x(day.date()) + axis().column() / 2;
    }

    @Override
    protected void layoutChildren() {
        placing.forEach(Runnable::run);
    }
}
