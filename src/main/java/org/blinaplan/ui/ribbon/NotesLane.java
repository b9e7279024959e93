package org.blinaplan.ui.ribbon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.blinaplan.ui.common.Sign;

/**
 * Month names, clock changes and the pill of today. Where they meet, today keeps its place, the others move right and
 * a month name becomes short.
 */
final class NotesLane extends Lane {
    private static final double BASELINE = 13;
    private static final double PILL_WIDTH = 48;
    private static final double PILL_HEIGHT = 18;
    private static final double BETWEEN = 6;
    private static final double BESIDE_PILL = 2;

    private final List<Note> notes = new ArrayList<>();
    private final Optional<RibbonDay> today;
    private final Region pill = box("ribbon-today-pill");
    private final Text pillText = text("", "ribbon-inverted", "ribbon-strong");

    /** A note: its item, its sign where it has one, its words. */
    private record Note(LaneItem item, Optional<Node> sign, Text text) {}

    NotesLane(RowContext context) {
        super(context);
        today = context.row().days().stream().filter(RibbonDay::today).findFirst();
        pill.setVisible(today.isPresent());
        pillText.setText(today.isPresent() ? context.model().words().of("today") : "");
        for (LaneItem item : context.row().lanes().notes()) {
            boolean month = item.kind() == ItemKind.MONTH;
            Optional<Node> sign = month ? Optional.empty() : Optional.of(sign(Sign.CLOCK_CHANGE, true));
            Text text = text(item.longest(), month ? "ribbon-text" : "ribbon-muted", month ? "ribbon-strong" : "note");
            if (!month) {
                text.setMouseTransparent(false);
                context.listen(text, item);
            }
            notes.add(new Note(item, sign, text));
        }
    }

    @Override
    protected void layoutChildren() {
        double pillLeft = Double.POSITIVE_INFINITY;
        double pillRight = Double.NEGATIVE_INFINITY;
        if (today.isPresent()) {
            double middle = axis().x(today.get().date()) + axis().column() / 2;
            double width = Math.max(scaled(PILL_WIDTH), width(pillText) + scaled(12));
            pillLeft = middle - width / 2;
            pillRight = middle + width / 2;
            place(pill, pillLeft, pillRight, scaled(-1), scaled(PILL_HEIGHT));
            place(pillText, middle - width(pillText) / 2, scaled(12.7));
        }
        double free = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < notes.size(); i++) {
            double next = i + 1 < notes.size() ? wish(notes.get(i + 1)) : axis().end() + scaled(40);
            free = place(notes.get(i), free, Math.min(next, pillLeft), pillLeft, pillRight) + scaled(BETWEEN);
        }
    }

    private double wish(Note note) {
        double column = axis().x(note.item().from().toLocalDate());
        return note.sign().isPresent()
                ? column + Math.min(axis().column() / 2 - scaled(7), scaled(40))
                : column + scaled(2);
    }

    /** The right edge of the note. */
    private double place(Note note, double free, double shortBefore, double pillLeft, double pillRight) {
        double left = Math.max(wish(note), free);
        double lead = note.sign().isPresent() ? scaled(18) : 0;
        write(note.text(), note.item().longest());
        boolean meets = left + lead + width(note.text()) + scaled(BETWEEN) > shortBefore && left < shortBefore;
        boolean meetsPill = meetsPill(left, lead + width(note.text()), pillLeft, pillRight);
        boolean passesEnd = left + lead + width(note.text()) > axis().end();
        if ((meets || meetsPill || passesEnd || left > wish(note))
                && !note.item().shortest().equals(note.item().longest())) {
            write(note.text(), note.item().shortest());
        }
        double width = lead + width(note.text());
        if (meetsPill(left, width, pillLeft, pillRight)) {
            left = pillRight + scaled(BETWEEN);
        }
        left = Math.max(Math.min(left, axis().end() - width), free);
        double signLeft = left;
        note.sign().ifPresent(sign -> place(sign, signLeft, scaled(2)));
        place(note.text(), left + lead, scaled(note.sign().isPresent() ? 13.5 : BASELINE));
        return left + width;
    }

    private boolean meetsPill(double left, double width, double pillLeft, double pillRight) {
        return left < pillRight + scaled(BETWEEN) && left + width + scaled(BESIDE_PILL) > pillLeft;
    }
}
