package org.blinaplan.ui.ribbon;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;

/**
 * Which part of the days is in sight.
 *
 * @param left how far they are scrolled to the left
 * @param width of what is in sight, the gutter included
 */
record Sight(DoubleProperty left, DoubleProperty width) {
    /** Everything. */
    static Sight all() {
        return new Sight(new SimpleDoubleProperty(), new SimpleDoubleProperty(Double.MAX_VALUE));
    }
}
