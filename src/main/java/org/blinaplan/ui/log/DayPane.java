package org.blinaplan.ui.log;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import org.blinaplan.domain.course.TimeSpan;
import org.blinaplan.ui.common.Dates;
import org.blinaplan.ui.common.Texts;
import org.blinaplan.ui.ribbon.Hatch;
import org.jspecify.annotations.Nullable;

/** One day of two plans above one another, on one axis of elapsed time: dose over bags, the gap hatched. */
final class DayPane extends Pane {
    private static final double NAMES = 98;
    private static final double BAND = 20;
    private static final double BAG = 18;
    private static final double BEFORE = 24;
    private static final double AFTER = 88;
    private static final double HEIGHT = 156;
    private static final int HOURS_APART = 2;
    private static final double PAD = 7;

    private final transient Texts texts;
    private double scale = 1;
    private @Nullable DayPicture picture;

    DayPane(Texts texts) {
        this.texts = texts;
        setId("log-day");
        getStyleClass().add("log-day");
        widthProperty().addListener((property, before, now) -> draw());
    }

    void setScale(double factor) {
        scale = factor;
        setMinHeight(HEIGHT * scale);
        setPrefHeight(HEIGHT * scale);
        draw();
    }

    void show(DayPicture shown) {
        picture = shown;
        draw();
    }

    private void draw() {
        DayPicture shown = picture;
        if (shown == null || getWidth() <= 0) {
            return;
        }
        getChildren().clear();
        hours(shown);
        line(shown, shown.before(), BEFORE);
        line(shown, shown.after(), AFTER);
        moved(shown);
        marks(shown);
        setAccessibleText(spoken(shown));
    }

    private static String spoken(DayPicture shown) {
        return shown.before().name() + ": " + words(shown.before()) + ". "
                + shown.after().name() + ", " + shown.after().note() + ": " + words(shown.after());
    }

    private static String words(DayPicture.Line line) {
        List<String> words = new ArrayList<>();
        line.doses().forEach(band -> words.add(Dates.time(band.time().start().toLocalTime()) + " " + band.text()));
        line.stops().forEach(band -> words.add(Dates.time(band.time().start().toLocalTime()) + " " + band.text()));
        return String.join(", ", words);
    }

    private double x(DayPicture shown, ZonedDateTime at) {
        double whole = shown.time().duration().toSeconds();
        double part = Duration.between(shown.time().start(), at).toSeconds();
        double left = NAMES * scale;
        return Math.rint(left + (getWidth() - left - 1) * part / whole) + 0.5;
    }

    private void hours(DayPicture shown) {
        double lastRight = 0;
        for (ZonedDateTime at = shown.time().start(); !at.isAfter(shown.time().end()); at = at.plusHours(HOURS_APART)) {
            double x = x(shown, at);
            add(rule(x, 18 * scale, x, getPrefHeight(), "log-hour"));
            boolean last = at.isEqual(shown.time().end());
            Label label = label(last ? "24:00" : Dates.time(at.toLocalTime()), "muted");
            label.applyCss();
            double width = label.prefWidth(-1);
            double left = last ? getWidth() - width : x - width / 2;
            if (left > lastRight + PAD || lastRight == 0) {
                place(label, left, 0);
                lastRight = left + width;
            } else {
                getChildren().remove(label);
            }
        }
    }

    private void line(DayPicture shown, DayPicture.Line line, double top) {
        place(label(line.name(), "semibold"), 0, top * scale);
        Label note = label(line.note(), "muted");
        note.setMaxWidth((NAMES - PAD) * scale);
        place(note, 0, (top + BAND) * scale);
        for (DayPicture.Band band : line.doses()) {
            band(shown, band, top, BAND, band.full() ? "log-full" : "log-low");
        }
        for (DayPicture.Band band : line.bags()) {
            band(shown, band, top + BAND + 2, BAG, band.full() ? "log-bag-over" : "log-bag");
        }
        for (DayPicture.Band band : line.stops()) {
            stop(shown, band, top);
        }
    }

    private void band(DayPicture shown, DayPicture.Band band, double top, double height, String style) {
        double left = x(shown, band.time().start());
        double width = Math.max(1, x(shown, band.time().end()) - left);
        Rectangle box = new Rectangle(left, top * scale, width, height * scale);
        box.setArcWidth(6 * scale);
        box.setArcHeight(6 * scale);
        box.getStyleClass().add(style);
        add(box);
        Label text = label(band.text(), style + "-text");
        text.applyCss();
        double free = left + width - firstFree(shown, band, left);
        if (text.prefWidth(-1) + PAD < free) {
            place(text, firstFree(shown, band, left) + PAD, top * scale + (height * scale - text.prefHeight(-1)) / 2);
        } else {
            getChildren().remove(text);
        }
    }

    /** Words do not stand across the line of the limit. */
    private double firstFree(DayPicture shown, DayPicture.Band band, double left) {
        ZonedDateTime limit = shown.limit();
        TimeSpan time = band.time();
        boolean below =
                shown.after().doses().contains(band) || shown.after().bags().contains(band);
        return below && limit != null && time.contains(limit) ? x(shown, limit) : left;
    }

    private void stop(DayPicture shown, DayPicture.Band band, double top) {
        double left = x(shown, band.time().start());
        double width = Math.max(2, x(shown, band.time().end()) - left);
        double height = (BAND + BAG + 6) * scale;
        Region box = new Region();
        box.getStyleClass().add("log-stop");
        Hatch hatch = new Hatch(scale);
        for (Region part : List.of(box, hatch)) {
            part.resizeRelocate(left, (top - 2) * scale, width, height);
            part.setManaged(false);
            add(part);
        }
        hatch.layout();
        Label text = label(band.text(), "log-stop-text");
        text.applyCss();
        if (text.prefWidth(-1) < width) {
            place(
                    text,
                    left + (width - text.prefWidth(-1)) / 2,
                    (top - 2) * scale + (height - text.prefHeight(-1)) / 2);
        } else {
            getChildren().remove(text);
        }
    }

    private void moved(DayPicture shown) {
        DayPicture.Moved moved = shown.moved();
        if (moved == null) {
            return;
        }
        double from = x(shown, moved.from());
        double to = x(shown, moved.to());
        double y = 77 * scale;
        double head = from < to ? -6 * scale : 6 * scale;
        add(rule(from, 18 * scale, from, y, "log-step"));
        add(rule(to, 84 * scale, to, 134 * scale, "log-step"));
        add(rule(from, y, to + head, y, "log-moved"));
        Polygon arrow = new Polygon(to, y, to + head, y - 4 * scale, to + head, y + 4 * scale);
        arrow.getStyleClass().add("log-moved-head");
        add(arrow);
        Label text = label(moved.text(), "log-moved-text");
        text.applyCss();
        double right = Math.max(from, to) + PAD;
        boolean fits = right + text.prefWidth(-1) < getWidth();
        place(text, fits ? right : Math.min(from, to) - PAD - text.prefWidth(-1), y - text.prefHeight(-1) / 2);
    }

    private void marks(DayPicture shown) {
        ZonedDateTime limit = shown.limit();
        if (limit != null) {
            double x = x(shown, limit);
            Line line = rule(x, 84 * scale, x, 152 * scale, "log-limit");
            line.getStrokeDashArray().setAll(4.0, 3.0);
            add(line);
            Label text = label(texts.of("log.day.limit", Dates.time(limit.toLocalTime())), "log-limit-text");
            text.applyCss();
            boolean past = shown.now() != null && limit.isBefore(shown.now());
            boolean fits = !past && x + PAD + text.prefWidth(-1) < getWidth();
            place(text, fits ? x + PAD : x - PAD - text.prefWidth(-1), 134 * scale);
        }
        ZonedDateTime now = shown.now();
        if (now != null) {
            double x = x(shown, now);
            add(rule(x, 18 * scale, x, 150 * scale, "log-now"));
            Label pill = label(texts.of("log.day.now"), "log-now-pill");
            pill.applyCss();
            double left = x - 4 * scale - pill.prefWidth(-1);
            place(pill, left < NAMES * scale ? x + 4 * scale : left, 134 * scale);
        }
    }

    private static Line rule(double x1, double y1, double x2, double y2, String style) {
        Line line = new Line(x1, y1, x2, y2);
        line.getStyleClass().add(style);
        return line;
    }

    private Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setMouseTransparent(true);
        getChildren().add(label);
        return label;
    }

    private static void place(Label label, double x, double y) {
        label.setLayoutX(Math.rint(x));
        label.setLayoutY(Math.rint(y));
    }

    private void add(Node node) {
        getChildren().add(node);
    }
}
