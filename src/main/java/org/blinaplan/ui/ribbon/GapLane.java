package org.blinaplan.ui.ribbon;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/** Where no drug runs: a hatched block across doses and bags, red and with the word "stopped" while it lasts. */
final class GapLane extends Lane {
    private static final double NARROWEST = 3;
    private static final double LINE = 17;
    private static final double BASELINE = 12.5;
    private static final double PADDING = 5;

    private final List<Runnable> placing = new ArrayList<>();

    GapLane(RowContext context) {
        super(context);
        context.row().lanes().gaps().forEach(this::add);
    }

    private void add(LaneItem item) {
        boolean lasts = item.kind() == ItemKind.STOPPED_NOW;
        Region block = box("ribbon-gap", lasts ? "now" : "over");
        if (item.equals(context().chosen())) {
            block.getStyleClass().add("chosen");
        }
        context().listen(block, item);
        Hatch hatch = new Hatch(axis().scale());
        Rectangle clip = new Rectangle();
        hatch.setClip(clip);
        Region chip = box("ribbon-gap-chip");
        chip.setMouseTransparent(true);
        getChildren().add(hatch);
        chip.toFront();
        Text text = text(item.longest(), lasts ? "ribbon-danger" : "ribbon-text", "ribbon-strong");
        placing.add(() -> {
            double left = axis().x(item.from());
            double right = Math.max(axis().x(item.to()), left + scaled(NARROWEST));
            place(block, left, right, 0, getHeight());
            place(hatch, left + 1, right - 1, 1, getHeight() - 2);
            clip.setWidth(Math.max(0, right - left - 2));
            clip.setHeight(getHeight());
            placeText(text, chip, item, context().wordsFrom(left), context().wordsTo(right));
        });
    }

    /** In the middle, or in the wider half where the line of today would cross the words. */
    private void placeText(Text text, Region chip, LaneItem item, double left, double right) {
        double line = context().todayX();
        boolean crossed = line > left && line < right;
        boolean leftHalf = line - left > right - line;
        double from = crossed && !leftHalf ? line : left;
        double to = crossed && leftHalf ? line : right;
        write(text, item.textFor((to - from) / axis().scale()));
        double room = width(text) + 2 * scaled(PADDING);
        boolean fits = !text.getText().isEmpty() && room <= to - from;
        text.setVisible(fits);
        chip.setVisible(fits);
        double x = (from + to - width(text)) / 2;
        double top = (getHeight() - scaled(LINE)) / 2;
        place(text, x, top + scaled(BASELINE));
        place(chip, x - scaled(PADDING), x + width(text) + scaled(PADDING), top, scaled(LINE));
    }

    @Override
    protected void layoutChildren() {
        placing.forEach(Runnable::run);
    }
}
