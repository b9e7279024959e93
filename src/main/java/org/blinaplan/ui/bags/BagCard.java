package org.blinaplan.ui.bags;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.blinaplan.domain.site.Pin;
import org.blinaplan.ui.common.Explanation;
import org.blinaplan.ui.common.Sign;
import org.blinaplan.ui.common.Texts;
import org.blinaplan.ui.common.WhyPopup;
import org.jspecify.annotations.Nullable;

/** Everything about one bag, and its pin. */
final class BagCard extends VBox {
    private final transient BagsViewModel model;
    private final transient Function<BagRow, Optional<Explanation>> why;
    private final transient Texts texts;

    /**
     * The card of the selected bag.
     *
     * @param why how the bag's rate, volume and vials were reached
     */
    BagCard(BagsViewModel model, Function<BagRow, Optional<Explanation>> why, Texts texts) {
        this.model = model;
        this.why = why;
        this.texts = texts;
        setId("bags-card");
        getStyleClass().addAll("ways-card", "bag-card");
    }

    /** Shows this bag from now on. */
    void show(@Nullable BagRow row) {
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        String id = focused != null && lookupAll("#" + focused.getId()).contains(focused) ? focused.getId() : "";
        draw(row);
        Node same = id.isEmpty() ? null : lookup("#" + id);
        if (same != null) {
            same.requestFocus();
        }
    }

    private void draw(@Nullable BagRow row) {
        CycleBags bags = model.bags().get();
        if (row == null || bags == null) {
            Label nothing = new Label(texts.of("side.bag.click"));
            nothing.getStyleClass().add("muted");
            getChildren().setAll(nothing);
            return;
        }
        GridPane facts = new GridPane();
        facts.getStyleClass().add("bag-facts");
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        values.setFillWidth(true);
        facts.getColumnConstraints().setAll(names, values);
        List<BagFact> all = BagFacts.of(bags, row.bag(), texts);
        for (int i = 0; i < all.size(); i++) {
            add(facts, i, all.get(i));
        }
        getChildren().setAll(head(row), pins(row), facts);
    }

    private HBox head(BagRow row) {
        Label title = new Label(texts.of(
                "side.bag.title",
                row.bag().number(),
                row.bagOf(),
                row.bag().dose().rate()));
        title.getStyleClass().add("semibold");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(title, space, toggle(row));
        why.apply(row).ifPresent(explanation -> head.getChildren().add(WhyPopup.link(texts.of("why"), explanation)));
        head.getStyleClass().add("bag-card-head");
        return head;
    }

    private void add(GridPane grid, int line, BagFact fact) {
        Label name = new Label(fact.name());
        name.getStyleClass().add("muted");
        Label value = new Label(fact.value());
        value.setWrapText(true);
        value.setMinHeight(Region.USE_PREF_SIZE);
        if (fact.urgent()) {
            value.setGraphic(Sign.WARNING.draw());
            value.getStyleClass().addAll("warning-text", "semibold");
        }
        if (fact.name().isEmpty()) {
            value.getStyleClass().add("muted");
            grid.add(value, 0, line, 3, 1);
            return;
        }
        grid.add(name, 0, line);
        grid.add(value, 1, line);
        Explanation explanation = fact.why();
        if (explanation != null) {
            grid.add(WhyPopup.link(texts.of("why"), explanation), 2, line);
        }
    }

    private Button toggle(BagRow row) {
        Button toggle = new Button(texts.of(row.bag().pinned() ? "bags.unpin" : "bags.pin"), Sign.PIN.draw());
        toggle.setId("bags-card-pin");
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        toggle.setDisable(model.isFixed());
        toggle.setOnAction(event -> model.togglePin(row));
        return toggle;
    }

    /** Which bag in its place, and for how long. */
    private VBox pins(BagRow row) {
        ComboBox<Pin> bag = bagChoice(row);
        TextField hours = new TextField();
        hours.setId("bags-card-hours");
        hours.getStyleClass().add("hours-field");
        hours.setAccessibleText(texts.of("bags.pin.hours.name"));
        bag.valueProperty().addListener((property, before, now) -> hours.setText(now == null ? "" : now.hours() + ""));
        bag.getItems().stream()
                .filter(pin -> pin.bagHours() == row.bag().bagHours())
                .findFirst()
                .ifPresent(bag::setValue);
        hours.setText(String.valueOf(row.bag().hours()));
        Label problem = new Label();
        problem.setId("bags-card-problem");
        problem.getStyleClass().add("danger-text");
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        Button set = new Button(texts.of("bags.pin.set"));
        set.setId("bags-card-set");
        set.setMinWidth(Region.USE_PREF_SIZE);
        set.setDisable(model.isFixed());
        set.setOnAction(event -> problem.setText(pin(bag.getValue(), hours.getText())));
        hours.setOnAction(event -> set.fire());
        Label other = new Label(texts.of("bags.pin.other"));
        other.getStyleClass().add("muted");
        Label unit = new Label(texts.of("bags.pin.hours"));
        HBox line = new HBox(other, bag, new Label(texts.of("bags.pin.for")), hours, unit, set);
        line.getStyleClass().add("bag-card-pins");
        line.getChildren().stream()
                .filter(Label.class::isInstance)
                .forEach(label -> ((Label) label).setMinWidth(Region.USE_PREF_SIZE));
        return new VBox(line, problem);
    }

    private ComboBox<Pin> bagChoice(BagRow row) {
        ComboBox<Pin> bag = new ComboBox<>();
        bag.setId("bags-card-bag");
        bag.setAccessibleText(texts.of("bags.pin.bag.name"));
        bag.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Pin pin) {
                return pin == null ? "" : texts.of("bags.pin.choice", pin.bagHours());
            }

            @Override
            public Pin fromString(String text) {
                throw new UnsupportedOperationException("nothing is typed here");
            }
        });
        bag.getItems().setAll(model.choices(row));
        return bag;
    }

    /** A sentence where the hours are wrong; the longest time a choice stands for is the longest that fits there. */
    private String pin(@Nullable Pin longest, String typed) {
        if (longest == null) {
            return "";
        }
        int hours = typed.strip().matches("[0-9]{1,4}") ? Integer.parseInt(typed.strip()) : 0;
        if (hours < 1 || hours > longest.hours()) {
            return texts.of("bags.pin.hours.wrong", longest.hours());
        }
        model.pin(new Pin(longest.cycle(), longest.atHour(), longest.bagHours(), hours));
        return "";
    }
}
