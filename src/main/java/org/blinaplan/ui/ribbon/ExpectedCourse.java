package org.blinaplan.ui.ribbon;

import java.time.ZonedDateTime;
import java.util.List;
import org.blinaplan.ui.common.Explanation;

/**
 * What is expected in one cycle, and what was measured: instants, heights and words, no pixels. A height is a part of its
 * strip, 0 at the bottom and 1 at the top.
 *
 * @param row the cycle's row, whose axis it shares
 * @param title {@code "Expected course, cycle 1"}
 * @param curve the concentration
 * @param strips T cells, B cells, cytokines
 * @param spoken the same as a table in words, one line each
 * @param why its numbers with their sources
 */
public record ExpectedCourse(
        RibbonRow row, String title, Curve curve, List<Strip> strips, List<String> spoken, Explanation why) {
    public ExpectedCourse {
        strips = List.copyOf(strips);
        spoken = List.copyOf(spoken);
    }

    /**
     * A corner of a line.
     *
     * @param at when
     * @param height part of the strip
     */
    public record Point(ZonedDateTime at, double height) {}

    /**
     * The mean concentration.
     *
     * @param points of its line; none where the monograph lacks a value
     * @param labels its steady states
     * @param end where its last dose ends
     * @param halfLife in words
     * @param halfLifeConfidence how sure it is; empty where it was read in a label
     * @param missing why there is no line; empty where there is one
     */
    public record Curve(
            List<Point> points,
            List<Label> labels,
            ZonedDateTime end,
            String halfLife,
            String halfLifeConfidence,
            String missing) {
        public Curve {
            points = List.copyOf(points);
            labels = List.copyOf(labels);
        }
    }

    /**
     * A steady state in words.
     *
     * @param from where its dose begins
     * @param to where it ends
     * @param height of the line there
     * @param text {@code "616 at 28 mcg/day"}
     * @param confidence how sure it is; empty where it was read in a label
     */
    public record Label(ZonedDateTime from, ZonedDateTime to, double height, String text, String confidence) {}

    /**
     * One marker.
     *
     * @param name on the left
     * @param unit below it
     * @param limit height of its dashed line; absent below 0
     * @param shapes where it is expected to be
     * @param mark a moment with its word
     * @param dots what was measured
     * @param words what is expected, the longest first
     * @param refused what was measured and cannot be drawn; empty where all of it is
     */
    public record Strip(
            String name,
            String unit,
            double limit,
            List<Shape> shapes,
            List<Mark> mark,
            List<Dot> dots,
            List<String> words,
            String refused) {
        public Strip {
            shapes = List.copyOf(shapes);
            mark = List.copyOf(mark);
            dots = List.copyOf(dots);
            words = List.copyOf(words);
        }
    }

    /** A closed shape. */
    public record Shape(List<Point> corners) {
        public Shape {
            corners = List.copyOf(corners);
        }
    }

    /** A moment with its word: {@code "day 22"}. */
    public record Mark(ZonedDateTime at, String text) {}

    /** A measured value with its number. */
    public record Dot(ZonedDateTime at, double height, String text) {}
}
