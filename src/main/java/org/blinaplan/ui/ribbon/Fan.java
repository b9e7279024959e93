package org.blinaplan.ui.ribbon;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.blinaplan.domain.monograph.Pharmacology;
import org.blinaplan.ui.ribbon.ExpectedCourse.Point;
import org.blinaplan.ui.ribbon.ExpectedCourse.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Between the earliest and the latest course that a label allows after a start: down, and back again early or late.
 *
 * @param start of the infusion, a step or a restart
 * @param course the label's times
 * @param before height before the start
 * @param fallen height of the lowest
 */
record Fan(ZonedDateTime start, Pharmacology.Course course, double before, double fallen) {
    /** As far as the next start, which begins a fan of its own; absent: to its end. */
    Shape until(@Nullable ZonedDateTime next) {
        Duration late = course.backBy().value();
        Duration whole = next == null ? late : Duration.between(start, next);
        Duration end = whole.compareTo(late) < 0 ? whole : late;
        Duration low = course.within().value();
        Duration early = course.backFrom().value();
        List<Point> corners = new ArrayList<>();
        Stream.of(Duration.ZERO, low, early)
                .filter(after -> after.compareTo(end) < 0)
                .forEach(after -> corners.add(point(after, early)));
        corners.add(point(end, early));
        corners.add(point(end, late));
        if (low.compareTo(end) < 0) {
            corners.add(point(low, late));
        }
        return new Shape(corners);
    }

    private Point point(Duration after, Duration back) {
        return new Point(start.plus(after), height(after, back));
    }

    /** Straight down to the lowest, and from there straight back. */
    private double height(Duration after, Duration back) {
        Duration low = course.within().value();
        if (after.compareTo(low) <= 0) {
            return before + (fallen - before) * part(after, low);
        }
        return fallen + (before - fallen) * Math.min(1, part(after.minus(low), back.minus(low)));
    }

    private static double part(Duration of, Duration whole) {
        return (double) of.toSeconds() / whole.toSeconds();
    }
}
