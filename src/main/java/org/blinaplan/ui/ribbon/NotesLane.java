package org.blinaplan.ui.ribbon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.blinaplan.ui.common.Sign;
import org.jspecify.annotations.Nullable;

/**
 * Month names, clock changes, gaps, infusion days behind a gap and the pill of today. Where they meet, today keeps its place, the others move right and
 * a month name becomes short.
 */
final class NotesLane extends Lane {
    private static final double BASELINE = 13;
    private static final double PILL_WIDTH = 48;
    private static final double PILL_HEIGHT = 18;
    private static final double BETWEEN = 6;
    private static final double BESIDE_PILL = 2;
    private static final double MARK_GAP = 4;
    private static final double FARTHEST = 24;
    private static final double FARTHEST_NOTE = 80;

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
            Optional<Node> sign = Optional.ofNullable(sign(item));
            Text text = text(item.longest(), styles(item));
            if (item.card() != null) {
                text.setMouseTransparent(false);
                context.listen(text, item);
            }
            notes.add(new Note(item, sign, text));
        }
    }

    private @Nullable Node sign(LaneItem item) {
        return switch (item.kind()) {
            case CLOCK_CHANGE -> sign(Sign.CLOCK_CHANGE, true);
            case ALARM -> sign(Sign.STOP, false);
            case DAY_MARK, ASSUMED_RESTART -> box("ribbon-rule", item.assumed() ? "assumed" : "mark");
            default -> null;
        };
    }

    private static String[] styles(LaneItem item) {
        return switch (item.kind()) {
            case MONTH -> new String[] {"ribbon-text", "ribbon-strong"};
            case STOPPED_NOW, ALARM -> new String[] {"ribbon-danger", "ribbon-strong"};
            case GAP -> new String[] {"ribbon-text"};
            default -> new String[] {"ribbon-muted"};
        };
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
        switch (note.item().kind()) {
            case GAP, STOPPED_NOW, DAY_MARK, ASSUMED_RESTART, ALARM -> {
                return axis().x(note.item().from());
            }
            default -> {}
        }
        return note.sign().isPresent()
                ? column + Math.min(axis().column() / 2 - scaled(7), scaled(40))
                : column + scaled(2);
    }

    /** The right edge of the note. */
    private double place(Note note, double free, double shortBefore, double pillLeft, double pillRight) {
        double left = Math.max(wish(note), free);
        boolean mark = isMark(note);
        double lead = mark ? scaled(MARK_GAP) : note.sign().isPresent() ? scaled(18) : 0;
        for (FittingText candidate : note.item().texts()) {
            write(note.text(), candidate.text());
            double right = left + lead + width(note.text());
            boolean meets = right + scaled(BETWEEN) > shortBefore && left < shortBefore;
            boolean meetsPill = meetsPill(left, lead + width(note.text()), pillLeft, pillRight);
            if (!meets && !meetsPill && right <= axis().end() && left <= wish(note)) {
                break;
            }
        }
        double width = lead + width(note.text());
        if (meetsPill(left, width, pillLeft, pillRight)) {
            left = pillRight + scaled(BETWEEN);
        }
        left = Math.max(Math.min(left, axis().end() - width), free);
        double signLeft = left;
        if (mark) {
            return placeMark(note, left, free);
        }
        boolean lost = note.item().kind() == ItemKind.CLOCK_CHANGE && left - wish(note) > scaled(FARTHEST_NOTE);
        note.text().setVisible(!lost);
        note.sign().ifPresent(sign -> sign.setVisible(!lost));
        if (lost) {
            return free - scaled(BETWEEN);
        }
        note.sign().ifPresent(sign -> place(sign, signLeft, scaled(2)));
        place(note.text(), left + lead, scaled(note.sign().isPresent() ? 13.5 : BASELINE));
        return left + width;
    }

    private static boolean isMark(Note note) {
        return note.item().kind() == ItemKind.DAY_MARK || note.item().kind() == ItemKind.ASSUMED_RESTART;
    }

    /** A line at the very moment, its words behind it; where others push them too far away, nothing is drawn. */
    private double placeMark(Note note, double left, double free) {
        double at = wish(note);
        boolean near = left - at <= scaled(note.item().assumed() ? FARTHEST_NOTE : FARTHEST);
        double line = left > at ? left : at;
        note.text().setVisible(near);
        Region tick = (Region) note.sign().orElseThrow();
        tick.setVisible(near);
        tick.resizeRelocate(Math.rint(line), scaled(1), Math.max(1, Math.rint(scaled(1))), scaled(15));
        place(note.text(), left + scaled(MARK_GAP), scaled(BASELINE));
        return near ? left + scaled(MARK_GAP) + width(note.text()) : free - scaled(BETWEEN);
    }

    private boolean meetsPill(double left, double width, double pillLeft, double pillRight) {
        return left < pillRight + scaled(BETWEEN) && left + width + scaled(BESIDE_PILL) > pillLeft;
    }
}
