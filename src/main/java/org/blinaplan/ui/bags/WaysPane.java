package org.blinaplan.ui.bags;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.blinaplan.ui.common.Sign;
import org.blinaplan.ui.common.Texts;

/** The ways to hang the bags, one radio button each, with counts, bags and a sentence. */
final class WaysPane extends VBox {
    private final transient BagsViewModel model;
    private final transient Texts texts;
    private final VBox card = new VBox();
    private final Label note = new Label();
    private final Label order = new Label();

    WaysPane(BagsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("bags-ways");
        getStyleClass().add("ways");
        card.getStyleClass().add("ways-card");
        note.setId("bags-ways-note");
        note.getStyleClass().add("muted");
        note.setWrapText(true);
        note.textProperty().bind(model.comparisons().waysNote());
        note.visibleProperty().bind(note.textProperty().isNotEmpty());
        note.managedProperty().bind(note.visibleProperty());
        order.getStyleClass().add("muted");
        order.setMinWidth(0);
        getChildren().setAll(note, card);
        model.comparisons().ways().addListener((property, before, now) -> show(now));
        show(model.comparisons().ways().get());
    }

    private void show(List<Way> ways) {
        boolean focused = card.lookupAll(".way-radio").stream().anyMatch(Node::isFocused);
        card.setVisible(!ways.isEmpty());
        card.setManaged(!ways.isEmpty());
        CycleBags bags = model.bags().get();
        order.setText(
                bags == null
                        ? ""
                        : texts.of(
                                "ways.column.order",
                                bags.plan().policy().objective().stream()
                                        .limit(3)
                                        .map(objective -> texts.of("objective." + objective.id()))
                                        .collect(Collectors.joining(", "))));
        card.getChildren().setAll(head());
        ToggleGroup group = new ToggleGroup();
        for (int i = 0; i < ways.size(); i++) {
            card.getChildren().add(row(ways.get(i), i, group));
        }
        if (focused) {
            card.lookupAll(".way-radio").stream()
                    .filter(node -> node instanceof RadioButton radio && radio.isSelected())
                    .forEach(Node::requestFocus);
        }
    }

    private HBox head() {
        HBox head = new HBox(
                column("", "way-radio", Pos.CENTER_LEFT),
                column(texts.of("ways.column.vials"), "way-count", Pos.CENTER_RIGHT),
                column(texts.of("ways.column.visits"), "way-count", Pos.CENTER_RIGHT),
                column(texts.of("ways.column.out"), "way-out", Pos.CENTER_LEFT),
                order);
        head.getStyleClass().add("ways-head");
        return head;
    }

    private static Label column(String text, String style, Pos place) {
        Label label = new Label(text);
        label.getStyleClass().addAll("muted", style);
        label.setAlignment(place);
        return label;
    }

    private HBox row(Way way, int index, ToggleGroup group) {
        RadioButton radio = new RadioButton();
        radio.setId("way-" + (index + 1));
        radio.setToggleGroup(group);
        radio.setSelected(way.chosen());
        radio.getStyleClass().add("way-radio");
        radio.setAccessibleText(
                texts.of("ways.spoken", way.vials(), way.visits(), way.outOfHours(), way.sentence(), way.bags()));
        radio.setOnAction(event -> {
            radio.setSelected(way.chosen());
            model.choose(way);
        });
        HBox content = content(way);
        HBox.setHgrow(content, Priority.ALWAYS);
        HBox row = new HBox(radio, content);
        row.setId("way-row-" + (index + 1));
        row.getStyleClass().add("way");
        if (way.chosen()) {
            row.getStyleClass().add("chosen");
        }
        row.setOnMouseClicked(event -> radio.fire());
        return row;
    }

    private HBox content(Way way) {
        Label vials = column(String.valueOf(way.vials()), "way-count", Pos.CENTER_RIGHT);
        Label visits = column(String.valueOf(way.visits()), "way-count", Pos.CENTER_RIGHT);
        List.of(vials, visits).forEach(label -> label.getStyleClass().setAll("label", "way-count", "semibold"));
        Label bags = new Label(way.bags());
        bags.getStyleClass().add("muted");
        bags.setWrapText(true);
        Label sentence = new Label(way.sentence());
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        bags.setMinHeight(Region.USE_PREF_SIZE);
        VBox words = new VBox(bags, sentence);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        HBox content = new HBox(vials, visits, out(way), words);
        content.getStyleClass().add("way-content");
        content.setMaxWidth(Double.MAX_VALUE);
        return content;
    }

    private Label out(Way way) {
        Label out = column(
                way.outOfHours() == 0 ? texts.of("ways.out.none") : texts.of("ways.out.count", way.outOfHours()),
                "way-out",
                Pos.CENTER_LEFT);
        if (way.outOfHours() > 0) {
            out.setGraphic(Sign.VISIT_OUT_OF_HOURS.draw());
            out.getStyleClass().setAll("label", "way-out", "warning-text", "semibold");
        }
        return out;
    }
}
