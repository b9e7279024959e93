package org.blinaplan.ui.bags;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.blinaplan.domain.site.Pin;
import org.blinaplan.ui.common.Texts;

/** The menu of a bag: pin it, take its pin out, or pin another bag in its place. */
final class PinMenu {
    private final BagsViewModel model;
    private final Texts texts;
    private final ContextMenu menu = new ContextMenu();

    /** Opens the menu of a bag. */
    interface Opener {
        /**
         * Shows it at this place of the screen.
         *
         * @param row which bag
         * @param x on the screen
         * @param y on the screen
         */
        void open(BagRow row, double x, double y);
    }

    PinMenu(BagsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        menu.setId("bags-menu");
    }

    void open(Node owner, BagRow row, double x, double y) {
        menu.getItems().setAll(items(row));
        menu.show(owner, x, y);
    }

    private List<MenuItem> items(BagRow row) {
        MenuItem pin = new MenuItem(texts.of(row.bag().pinned() ? "bags.unpin" : "bags.pin"));
        pin.setId("bags-menu-pin");
        pin.setDisable(model.isFixed());
        pin.setOnAction(event -> model.togglePin(row));
        MenuItem title = new MenuItem(texts.of("bags.pin.other"));
        title.setDisable(true);
        List<MenuItem> items = new ArrayList<>(List.of(pin, new SeparatorMenuItem(), title));
        for (Pin choice : model.choices(row)) {
            RadioMenuItem item = new RadioMenuItem(name(choice, texts));
            item.setId("bags-menu-" + choice.bagHours());
            item.setSelected(choice.bagHours() == row.bag().bagHours()
                    && choice.hours() == row.bag().hours());
            item.setDisable(model.isFixed());
            item.setOnAction(event -> model.pin(choice));
            items.add(item);
        }
        return items;
    }

    /** {@code "96 h, taken down after 72 h"}. */
    static String name(Pin choice, Texts texts) {
        return choice.hours() == choice.bagHours()
                ? texts.of("bags.pin.choice", choice.bagHours())
                : texts.of("bags.pin.choice.early", choice.bagHours(), choice.hours());
    }
}
