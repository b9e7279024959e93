package org.blinaplan.ui.bags;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.blinaplan.domain.site.Pin;
import org.blinaplan.ui.common.Dates;
import org.blinaplan.ui.common.Sign;
import org.blinaplan.ui.common.Texts;

/** Why a cycle has no bags, and its pins, each with a button that takes it out. */
final class ObstacleCard extends VBox {
    private final transient BagsViewModel model;
    private final transient Texts texts;

    ObstacleCard(BagsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("bags-obstacle");
        getStyleClass().addAll("card", "obstacle");
    }

    /** Shows why there are none. */
    void show(CycleBags bags) {
        String obstacle = bags.planned().sequence().obstacle();
        Label sentence = new Label(obstacle == null ? "" : obstacle);
        sentence.setId("bags-obstacle-text");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        StackPane sign = new StackPane(Sign.STOP.draw());
        sign.getStyleClass().addAll("finding-sign", "stop");
        HBox top = new HBox(sign, sentence);
        top.getStyleClass().add("finding-row");
        getChildren().setAll(top);
        if (bags.pins().isEmpty()) {
            return;
        }
        Button undo = new Button(texts.of("bags.undo"));
        undo.setId("bags-obstacle-undo");
        undo.setOnAction(event -> model.undo());
        undo.disableProperty().bind(model.undoable().not());
        Label title = new Label(texts.of("bags.obstacle.pins"));
        title.getStyleClass().add("semibold");
        getChildren().addAll(undo, title);
        bags.pins().forEach(pin -> getChildren().add(pin(bags, pin)));
    }

    private HBox pin(CycleBags bags, Pin pin) {
        Label words = new Label(texts.of(
                "bags.obstacle.pin",
                Dates.shortMoment(bags.planned().cycle().atHour(pin.atHour())),
                pin.bagHours(),
                pin.hours()));
        Button out = new Button(texts.of("bags.unpin"));
        out.setId("bags-obstacle-unpin-" + pin.atHour());
        out.setAccessibleText(out.getText() + " " + words.getText());
        out.setOnAction(event -> model.unpin(pin));
        HBox line = new HBox(words, out);
        line.getStyleClass().add("obstacle-pin");
        return line;
    }
}
