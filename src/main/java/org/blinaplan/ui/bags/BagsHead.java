package org.blinaplan.ui.bags;

import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.blinaplan.ui.common.Sign;
import org.blinaplan.ui.common.Texts;
import org.jspecify.annotations.Nullable;

/** The heading of the screen: which cycle, when, the hours of visits, how many pins, undo. */
final class BagsHead extends VBox {
    private final transient BagsViewModel model;
    private final transient Texts texts;
    private final ComboBox<Integer> cycle = new ComboBox<>();
    private final Label span = new Label();
    private final Tooltip spanTip = new Tooltip();
    private final Label pinned = new Label();
    private final Button unpinAll = new Button();
    private final HBox line = new HBox();
    private final Region space = new Region();
    private boolean filling;

    BagsHead(BagsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        Label title = new Label(texts.of("bags.title"));
        title.getStyleClass().add("heading");
        title.setMinWidth(Region.USE_PREF_SIZE);
        span.setId("bags-span");
        span.getStyleClass().add("muted");
        span.setTooltip(spanTip);
        pinned.setId("bags-pinned");
        pinned.getStyleClass().add("pinned-pill");
        pinned.setGraphic(Sign.PIN.draw());
        pinned.setMinWidth(Region.USE_PREF_SIZE);
        unpinAll.setText(texts.of("bags.unpinAll"));
        unpinAll.setId("bags-unpin-all");
        unpinAll.setMinWidth(Region.USE_PREF_SIZE);
        unpinAll.setOnAction(event -> model.unpinAll());
        span.setMinWidth(0);
        space.setMinWidth(0);
        HBox.setHgrow(space, Priority.ALWAYS);
        line.getStyleClass().add("course-head");
        line.getChildren().setAll(title, cycleChoice(), span, space, pinned, unpinAll, undo());
        getChildren().setAll(line);
    }

    /** Puts the words on a line of their own, for large text. */
    void stack(Orientation orientation) {
        boolean beside = orientation == Orientation.HORIZONTAL;
        line.getChildren().remove(span);
        getChildren().remove(span);
        span.setWrapText(!beside);
        span.setMinHeight(beside ? 0 : USE_PREF_SIZE);
        if (beside) {
            line.getChildren().add(2, span);
        } else {
            getChildren().add(span);
        }
    }

    private ComboBox<Integer> cycleChoice() {
        cycle.setId("bags-cycle");
        cycle.setAccessibleText(texts.of("bags.cycle.spoken"));
        cycle.setMinWidth(Region.USE_PREF_SIZE);
        cycle.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Integer number) {
                return number == null ? "" : texts.of("bags.cycle", number);
            }

            @Override
            public Integer fromString(String text) {
                throw new UnsupportedOperationException("nothing is typed here");
            }
        });
        cycle.valueProperty().addListener((property, before, now) -> {
            if (!filling && now != null) {
                model.cycle().set(now);
            }
        });
        return cycle;
    }

    private Button undo() {
        Label keys = new Label(texts.of("key.undo"));
        keys.getStyleClass().add("key");
        Button undo = new Button(texts.of("bags.undo"), keys);
        undo.setContentDisplay(ContentDisplay.RIGHT);
        undo.setId("bags-undo");
        undo.setMinWidth(Region.USE_PREF_SIZE);
        undo.setOnAction(event -> model.undo());
        undo.disableProperty().bind(model.undoable().not());
        return undo;
    }

    /** Shows this cycle from now on. */
    void show(CycleBags bags) {
        filling = true;
        var numbers = bags.plan().cycles().stream()
                .map(planned -> planned.cycle().number())
                .toList();
        if (!cycle.getItems().equals(numbers)) {
            cycle.getItems().setAll(numbers);
        }
        cycle.setValue(bags.cycle());
        filling = false;
        boolean several = numbers.size() > 1;
        cycle.setVisible(several);
        cycle.setManaged(several);
        String heading = bags.heading(texts);
        span.setText(several ? heading : texts.of("bags.cycle", bags.cycle()) + ", " + heading);
        spanTip.setText(span.getText());
        int pins = bags.pins().size();
        pinned.setText(texts.of("bags.pinned", pins));
        pinned.setVisible(pins > 0);
        pinned.setManaged(pins > 0);
        unpinAll.setDisable(pins == 0 || model.isFixed());
    }
}
