package org.blinaplan.ui.bags;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.blinaplan.ui.common.Texts;

/** What stands beside the table: the ways to hang the bags, one bag, or the hours and wishes. */
final class SidePane extends VBox {
    private final transient BagsViewModel model;
    private final transient Texts texts;
    private final Map<BagsViewModel.Side, Region> contents = new EnumMap<>(BagsViewModel.Side.class);
    private final Map<BagsViewModel.Side, ToggleButton> buttons = new EnumMap<>(BagsViewModel.Side.class);
    private final Label title = new Label();
    private final ScrollPane scroll = new ScrollPane();
    private boolean scrolls = true;

    SidePane(BagsViewModel model, WaysPane ways, BagCard card, Region wishes, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("bags-side");
        getStyleClass().add("bags-side");
        contents.put(BagsViewModel.Side.WAYS, ways);
        contents.put(BagsViewModel.Side.BAG, card);
        contents.put(BagsViewModel.Side.WISHES, wishes(wishes));
        title.getStyleClass().add("heading");
        title.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(title, space, segments());
        head.getStyleClass().add("bags-side-head");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("plain-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(head, scroll);
        model.side().addListener((property, before, now) -> show());
        model.selected().addListener((property, before, now) -> {
            card.show(now);
            show();
        });
        model.comparisons().ways().addListener((property, before, now) -> show());
        card.show(model.selected().get());
        show();
    }

    private VBox wishes(Region wishes) {
        Label note = new Label(texts.of("side.wishes.note"));
        note.getStyleClass().addAll("muted", "wishes-note");
        note.setWrapText(true);
        VBox box = new VBox(wishes, note);
        box.getStyleClass().add("ways-card");
        return box;
    }

    private HBox segments() {
        ToggleGroup group = new ToggleGroup();
        HBox box = new HBox();
        box.getStyleClass().add("segments");
        box.setMinWidth(Region.USE_PREF_SIZE);
        for (BagsViewModel.Side side : BagsViewModel.Side.values()) {
            String id = side.name().toLowerCase(Locale.ROOT);
            ToggleButton button =
                    new ToggleButton(texts.of("side." + id + (side == BagsViewModel.Side.BAG ? ".none" : "")));
            button.setId("bags-side-" + id);
            button.setToggleGroup(group);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(event -> {
                model.side().set(side);
                button.setSelected(true);
            });
            buttons.put(side, button);
            box.getChildren().add(button);
        }
        return box;
    }

    /** Whether it scrolls inside itself, or is as high as what it shows. */
    void setScrolls(boolean wanted) {
        scrolls = wanted;
        show();
    }

    private void show() {
        BagsViewModel.Side side = model.side().get();
        BagRow row = model.selected().get();
        buttons.forEach((one, button) -> button.setSelected(one == side));
        ToggleButton bag = buttons.get(BagsViewModel.Side.BAG);
        if (bag != null) {
            bag.setText(
                    row == null
                            ? texts.of("side.bag.none")
                            : texts.of("side.bag", row.bag().number()));
        }
        title.setText(
                switch (side) {
                    case WAYS ->
                        texts.of("ways.title", model.comparisons().ways().get().size());
                    case BAG ->
                        row == null
                                ? texts.of("side.bag.none")
                                : texts.of("side.bag", row.bag().number());
                    case WISHES -> texts.of("side.wishes.title");
                });
        Region content = contents.get(side);
        getChildren().removeIf(node -> node != scroll && getChildren().indexOf(node) > 0);
        scroll.setContent(null);
        scroll.setVisible(scrolls);
        scroll.setManaged(scrolls);
        if (scrolls) {
            scroll.setContent(content);
        } else if (content != null) {
            getChildren().add(content);
        }
    }
}
