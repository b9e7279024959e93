package org.blinaplan.ui.shell;

import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import org.blinaplan.ui.common.Texts;

/** The program's name and picture, at the beginning of every header. */
public final class Logo extends Label {
    public Logo(Texts texts) {
        super(texts.of("app.name"), picture());
        getStyleClass().add("logo");
        setMinWidth(Region.USE_PREF_SIZE);
    }

    private static Group picture() {
        Rectangle ground = new Rectangle(22, 22);
        ground.setArcWidth(10);
        ground.setArcHeight(10);
        ground.getStyleClass().add("logo-ground");
        SVGPath step = new SVGPath();
        step.setContent("M4 14h5v-3.5h9");
        step.getStyleClass().add("logo-step");
        SVGPath days = new SVGPath();
        days.setContent("M4 17.5h14");
        days.getStyleClass().add("logo-days");
        days.getStrokeDashArray().setAll(3.5, 2.0);
        Group picture = new Group(ground, step, days);
        picture.getStyleClass().add("logo-picture");
        return new Group(picture);
    }
}
