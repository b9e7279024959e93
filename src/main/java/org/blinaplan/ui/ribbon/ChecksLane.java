package org.blinaplan.ui.ribbon;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import org.blinaplan.ui.common.Sign;

/**
 * The checks: signs side by side from their moment on, as many as there is room for before the next ones, the others as a
 * number. A daily run has a word and a line to its last day. Where days are narrow there is a count for each week.
 */
final class ChecksLane extends Lane {
    private static final double HALF = Sign.SIZE / 2;
    private static final double PITCH = 16;
    private static final double BASELINE = 11.7;
    private static final double MIDDLE = 7;
    private static final double LINE_GAP = 8;
    private static final double LINE_END = 5;
    private static final double TICK = 3;
    private static final double SHORTEST_LINE = 10;
    private static final double END_ROOM = 11;

    private final List<Group> groups = new ArrayList<>();

    /** What begins at one moment, each sign with what the pointer meets. */
    private record Group(List<LaneItem> items, List<Node> signs, List<Region> targets, Text text, Path line) {
        LaneItem first() {
            return items.get(0);
        }

        boolean isRun() {
            return first().to().isAfter(first().from());
        }
    }

    ChecksLane(RowContext context) {
        super(context);
        List<LaneItem> same = new ArrayList<>();
        for (LaneItem item : items(context)) {
            if (!same.isEmpty() && !same.get(0).from().isEqual(item.from())) {
                add(same);
                same = new ArrayList<>();
            }
            same.add(item);
        }
        if (!same.isEmpty()) {
            add(same);
        }
    }

    private static List<LaneItem> items(RowContext context) {
        RibbonRow.Checks checks = context.row().lanes().checks();
        Axis axis = context.axis();
        if (!axis.hasFullCalendar()) {
            return checks.weeks();
        }
        if (axis.hasHours()) {
            return checks.moments();
        }
        return axis.hasWords() ? checks.dates() : checks.runs();
    }

    private void add(List<LaneItem> items) {
        Path line = new Path();
        line.getStyleClass().add("ribbon-dimension");
        line.setMouseTransparent(true);
        line.setManaged(false);
        getChildren().add(line);
        List<Node> signs = new ArrayList<>();
        List<Region> targets = new ArrayList<>();
        for (LaneItem item : items) {
            Region target = box("ribbon-sign-target");
            if (item.equals(context().chosen())) {
                target.getStyleClass().add("ribbon-chosen");
            }
            context().listen(target, item);
            targets.add(target);
            Sign sign = item.kind().sign();
            if (sign != null) {
                signs.add(sign(sign, item.past()));
            }
        }
        Text text = text("", "ribbon-text");
        groups.add(new Group(items, signs, targets, text, line));
    }

    @Override
    protected void layoutChildren() {
        double free = axis().x0();
        for (int i = 0; i < groups.size(); i++) {
            Group group = groups.get(i);
            double half = group.signs().isEmpty() ? 0 : scaled(HALF);
            double left = Math.max(free, axis().x(group.first().from()) - half);
            double limit = i + 1 < groups.size()
                    ? axis().x(groups.get(i + 1).first().from()) - half
                    : axis().end() + scaled(END_ROOM);
            free = group.signs().isEmpty() ? count(group, left, limit) : signs(group, left, limit);
        }
    }

    /** The number of checks in a week, at its beginning. */
    private double count(Group group, double left, double limit) {
        double room = Math.min(limit - scaled(LINE_END), axis().x(group.first().to())) - left;
        double start = left + scaled(2);
        for (FittingText candidate : group.first().texts()) {
            write(group.text(), candidate.text());
            double x = context().clearOfToday(start, width(group.text()), left + room);
            if (!Double.isNaN(x) && x + width(group.text()) <= left + room) {
                place(group.text(), x, scaled(BASELINE));
                break;
            }
        }
        place(group.targets().get(0), left, left + room, -1, scaled(Sign.SIZE) + 2);
        return left;
    }

    private double signs(Group group, double left, double limit) {
        double pitch = scaled(PITCH);
        int all = group.signs().size();
        int shown = all;
        if (all * pitch > limit - left + 1) {
            write(group.text(), "+" + all);
            shown = (int) Math.max(1, Math.floor((limit - left - width(group.text())) / pitch));
        }
        for (int i = 0; i < all; i++) {
            boolean visible = i < shown;
            group.signs().get(i).setVisible(visible);
            group.targets().get(i).setVisible(visible);
            place(group.signs().get(i), left + i * pitch, 0);
            place(
                    group.targets().get(i),
                    left + i * pitch - 1,
                    left + i * pitch + scaled(Sign.SIZE) + 1,
                    -1,
                    scaled(Sign.SIZE) + 2);
        }
        double right = left + shown * pitch;
        write(group.text(), "");
        for (String words : words(group, all - shown)) {
            right = stand(group.text(), words, right, limit);
            if (group.text().isVisible()) {
                break;
            }
        }
        return group.isRun() ? line(group, right, limit) : right;
    }

    /** What may stand behind the signs, the longest first. */
    private List<String> words(Group group, int hidden) {
        if (hidden > 0) {
            return List.of("+" + hidden);
        }
        List<LaneItem> items = group.items();
        LaneItem last = items.get(items.size() - 1);
        if (group.isRun()) {
            return items.size() == 1
                    ? last.texts().stream().map(FittingText::text).toList()
                    : List.of(context().model().words().of("check.run"));
        }
        boolean rare = last.kind() == ItemKind.BONE_MARROW || last.kind() == ItemKind.BODY_SIZE;
        if (!axis().hasWords()) {
            return rare ? last.texts().stream().map(FittingText::text).toList() : List.of();
        }
        String each = items.stream().map(LaneItem::longest).collect(Collectors.joining(", "));
        return axis().hasHours() ? List.of(clock(last) + " " + each, clock(last)) : List.of(each);
    }

    /** What was due before the row begins says its date. */
    private String clock(LaneItem item) {
        RibbonWords words = context().model().words();
        boolean earlier = item.from().toLocalDate().isBefore(context().row().firstDate());
        return earlier ? words.dayClock(item.from()) : words.clock(item.from());
    }

    /** Writes words where they have room; returns where the next may begin. */
    private double stand(Text text, String words, double left, double limit) {
        write(text, words);
        double x = context().clearOfToday(left, width(text), limit);
        if (Double.isNaN(x) || x + width(text) > limit) {
            write(text, "");
            return left;
        }
        place(text, x, scaled(BASELINE));
        return x + width(text);
    }

    /** From the words to the last day, with an end mark. */
    private double line(Group group, double left, double limit) {
        double from = left + scaled(LINE_GAP);
        double to = Math.min(limit, axis().x(group.first().to()));
        boolean room = to - from >= scaled(SHORTEST_LINE);
        group.line().setVisible(room);
        if (room) {
            double middle = scaled(MIDDLE);
            group.line()
                    .getElements()
                    .setAll(
                            new MoveTo(from, middle),
                            new LineTo(to, middle),
                            new MoveTo(to, middle - scaled(TICK)),
                            new LineTo(to, middle + scaled(TICK)));
        }
        return Math.max(left, room ? to : left);
    }
}
