package org.blinaplan.ui.common;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Rotate;
import javafx.scene.transform.Scale;

/**
 * The signs of the ribbon, the lists and the findings, each 14 x 14 with lines of 1.4. Colours come from the style
 * class {@code sign}; a word always stands beside a sign.
 */
public enum Sign {
    /** Hook-up, no visit. */
    START(Part.solid(circle(4.5))),
    /** A bag change inside an admission, no visit. */
    WARD_CHANGE(Part.line("M7 1.5v11", 2)),
    /** A bag change outside an admission, in hours. */
    VISIT(Part.solid("M7 2l5 9H2z")),
    /** A visit when the site receives none. */
    VISIT_OUT_OF_HOURS(Part.soft("M7 .6L13.4 7 7 13.4.6 7z"), Part.line("M7 4v3.6M7 9.9v.1", 1.6)),
    DISCONNECT(Part.solid("M2.5 2.5h9v9h-9z")),
    PREMEDICATION(
            Part.line("M4 4h6a3 3 0 0 1 0 6H4a3 3 0 0 1 0-6z").tilted(),
            Part.both("M7 4h3a3 3 0 0 1 0 6H7z").tilted()),
    BLOODS(Part.line("M4.5 1.5h5M5.2 1.5v8.6a1.8 1.8 0 0 0 3.6 0V1.5M5.2 7.2h3.6")),
    WRITING_TEST(Part.line("M2 12l.8-3L9.6 2.2a1.3 1.3 0 0 1 2 2L4.9 11.2z")),
    BONE_MARROW(Part.line(circle(5)), Part.both(circle(1.6))),
    WEIGHT(
            Part.line("M3.8 2.5h6.4a2 2 0 0 1 2 2V10a2 2 0 0 1-2 2H3.8a2 2 0 0 1-2-2V4.5a2 2 0 0 1 2-2z"),
            Part.line("M4.6 6.4a3.4 3.4 0 0 1 4.8 0M7 7.6l1-1.6")),
    /** Two halves. */
    NEUROLOGICAL(Part.line(circle(5)), Part.both("M7 2a5 5 0 0 0 0 10z")),
    /** A check of another sort. */
    CHECK(Part.line("M2.5 2.5h9v9h-9z"), Part.line("M4.8 7l1.700 1.700L9.4 5.600")),
    CLOCK_CHANGE(Part.line(circle(5.6)), Part.line("M7 3.8V7l2.2 1.4")),
    PIN(Part.line("M4.5 1.5h5M5.3 1.5v4L3.5 8.2h7L8.7 5.5v-4M7 8.2V13")),
    STOPPED(Part.line("M4.5 2.5v9M9.5 2.5v9", 2.4)),
    /** The dose becomes another. */
    DOSE_STEP(Part.line("M1.5 10.5h5V4.5h6")),
    /** A bag that hangs. */
    HANGING(Part.both("M3.5 2l8 5-8 5z")),
    /** A bag. */
    BAG(Part.line("M4 2.5h6v7.5a3 3 0 0 1-6 0zM7 13v-1M5.5 2.5V1h3v1.5M4 6.5h6")),
    ADMISSION(Part.line("M1.5 3v9M1.5 9.5h11V12M12.5 9.5V7.5a2 2 0 0 0-2-2H6v4")),
    HOME(Part.line("M1.5 7L7 2l5.500 5M3.2 6v6h7.6V6")),
    EARLIER(Part.line("M12 7H3M6 3.8L2.8 7 6 10.2")),
    LATER(Part.line("M2 7h9M8 3.8L11.2 7 8 10.2")),
    DONE(Part.line("M2 7.5l3.400 3.400L12 3.600", 1.8)),
    /** May be done now: a bell. */
    DUE(Part.line("M2.5 10h9M3.9 10V6.400a3.100 3.100 0 0 1 6.200 0V10M6 12.300h2M7 3.300V1.800")),
    /** Should have been done: a glass that has run through. */
    OVERDUE(
            Part.line(
                    "M3 1.500h8M3 12.500h8M4 1.500c0 3 2.200 4 3 5.500c.8-1.500 3-2.500 3-5.500M4 12.500c0-3 2.200-4 3-5.500c.8 1.500 3 2.500 3 5.500"),
            Part.both("M5 12.500c.4-1.600 3.600-1.600 4 0z")),
    /** Cannot be changed any more. */
    LOCK(
            Part.line(
                    "M4 6h6a1.5 1.5 0 0 1 1.5 1.5V11a1.500 1.500 0 0 1-1.500 1.500H4A1.500 1.500 0 0 1 2.500 11V7.500A1.500 1.500 0 0 1 4 6z"),
            Part.line("M4.500 6V4a2.500 2.500 0 0 1 5 0v2")),
    /** Not the same. */
    DIFFERS(Part.line("M2 5h10M2 9h10M9.5 1.5l-5 11")),
    DOCUMENT(Part.line("M3 1.5h5.5L11.5 4.5V12.5H3z"), Part.line("M5 7h4M5 9.5h3")),
    SEARCH(Part.line("M10.2 6a4.2 4.2 0 1 1-8.4 0a4.2 4.2 0 1 1 8.4 0z"), Part.line("M9.2 9.2L13 13")),
    SETTINGS(
            Part.line(circle(2)),
            Part.line("M7 1v2M7 11v2M1 7h2M11 7h2M2.8 2.8l1.4 1.4M9.8 9.8l1.4 1.4M2.8 11.2l1.4-1.4M9.8 4.2l1.4-1.4")),
    /** A finding: look at it. */
    WARNING(Part.line("M7 1.4L13.2 12.4H.8z"), Part.line("M7 5.4v3.2M7 10.5v.1")),
    /** A finding that lacks what it needs. */
    NOT_DECIDED(
            Part.line("M7 1.4L13.2 12.4H.8z").dashed(),
            Part.line("M5.8 6.6a1.25 1.25 0 1 1 1.8 1.1c-.45.25-.6.45-.6.95M7 10.6v.05", 1.2)),
    /** A finding: good to know. */
    INFO(Part.line(circle(5.8)), Part.line("M7 6.4v3.6M7 4v.1")),
    /** A finding: must not be given as it stands. */
    STOP(
            Part.both("M4.4 1h5.2L13 4.4v5.2L9.6 13H4.4L1 9.6V4.4z"),
            Part.line("M7 3.8v3.7M7 10v.2", 1.7).cut());

    /** Width and height at text size 13. */
    public static final double SIZE = 14;

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Part> parts;

    Sign(Part... parts) {
        this.parts = List.of(parts);
    }

    /**
     * A new node, 14 x 14 times the scale, its top left corner at its origin whatever its shape.
     *
     * @param scale text size / 13
     */
    public Group draw(double scale) {
        Group group = new Group();
        group.getStyleClass().add("sign");
        group.getStyleClass()
                .add("sign-" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        group.setMouseTransparent(true);
        for (Part part : parts) {
            group.getChildren().add(part.draw(scale));
        }
        return group;
    }

    /** Beside words: it grows with their text size, which the style sheet says. */
    public Group draw() {
        Group sign = new Group(draw(1));
        sign.getStyleClass().add("text-sign");
        return sign;
    }

    private static String circle(double radius) {
        String arc = "a" + radius + " " + radius + " 0 1 0 ";
        return "M" + (7 - radius) + " 7" + arc + 2 * radius + " 0" + arc + -2 * radius + " 0z";
    }

    /**
     * One path of a sign.
     *
     * @param path in SVG
     * @param look style class
     * @param width of the line
     * @param turned by 40 degrees to the left
     */
    private record Part(String path, String look, double width, boolean turned) {
        private static final double LINE = 1.4;

        static Part line(String path) {
            return line(path, LINE);
        }

        static Part line(String path, double width) {
            return new Part(path, "sign-line", width, false);
        }

        static Part solid(String path) {
            return new Part(path, "sign-solid", 0, false);
        }

        static Part both(String path) {
            return new Part(path, "sign-both", LINE, false);
        }

        static Part soft(String path) {
            return new Part(path, "sign-soft", LINE, false);
        }

        Part tilted() {
            return new Part(path, look, width, true);
        }

        Part dashed() {
            return new Part(path, "sign-dashed", width, turned);
        }

        Part cut() {
            return new Part(path, "sign-cut", width, turned);
        }

        SVGPath draw(double scale) {
            SVGPath shape = new SVGPath();
            shape.setContent(path);
            shape.getStyleClass().add(look);
            shape.setStrokeWidth(width);
            shape.setStrokeLineCap(StrokeLineCap.ROUND);
            shape.setStrokeLineJoin(StrokeLineJoin.ROUND);
            if (look.equals("sign-dashed")) {
                shape.getStrokeDashArray().setAll(2.0, 2.0);
            }
            shape.getTransforms().add(new Scale(scale, scale));
            if (turned) {
                shape.getTransforms().add(new Rotate(-40, SIZE / 2, SIZE / 2));
            }
            return shape;
        }
    }
}
