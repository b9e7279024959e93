package org.blinaplan.ui.ward;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.blinaplan.ui.common.Texts;
import org.blinaplan.ui.shell.Logo;
import org.blinaplan.ui.shell.Look;
import org.blinaplan.ui.ward.WardViewModel.Place;

/** The header of a department's window: where one is, who one looks for, who one is. */
final class WardHeader extends HBox {
    private final transient Texts texts;
    private final Map<Place, ToggleButton> places = new EnumMap<>(Place.class);
    private final ToggleGroup group = new ToggleGroup();
    private final TextField find = new TextField();
    private final Label name = new Label();

    /** What its buttons do. */
    interface Commands {
        void go(Place place);

        void lock();
    }

    WardHeader(
            WardViewModel model,
            PatientsViewModel patients,
            WardParts parts,
            Commands commands,
            Look look,
            Texts texts) {
        this.texts = texts;
        getStyleClass().add("header");
        getChildren().add(new Logo(texts));
        List<Place> shown =
                model.mayRead() ? List.of(Place.TODAY, Place.PATIENTS, Place.SETTINGS) : List.of(Place.SETTINGS);
        shown.forEach(place -> getChildren().add(place(place, commands)));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().add(space);
        if (model.mayRead()) {
            getChildren().add(find(patients, commands));
        }
        getChildren().addAll(who(parts, commands), look);
        model.place().addListener((property, before, now) -> show(now));
        show(model.place().get());
    }

    private ToggleButton place(Place place, Commands commands) {
        String id = place.name().toLowerCase(Locale.ROOT);
        ToggleButton button = new ToggleButton(texts.of("nav." + id));
        button.setId("nav-" + id);
        button.getStyleClass().addAll("flat", "nav");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setToggleGroup(group);
        button.setOnAction(event -> {
            button.setSelected(true);
            commands.go(place);
        });
        places.put(place, button);
        return button;
    }

    private TextField find(PatientsViewModel patients, Commands commands) {
        find.setId("find");
        find.setPromptText(texts.of("nav.find"));
        find.setAccessibleText(texts.of("nav.find"));
        find.getStyleClass().add("find");
        find.setOnAction(event -> {
            patients.typed().set(find.getText());
            commands.go(Place.PATIENTS);
            find.clear();
        });
        return find;
    }

    private HBox who(WardParts parts, Commands commands) {
        name.setText(texts.of(
                "nav.who",
                parts.store().person().name(),
                texts.of("role." + parts.store().person().role())));
        name.setId("nav-who");
        name.getStyleClass().add("muted");
        name.setMinWidth(Region.USE_PREF_SIZE);
        Button lock = new Button(texts.of("nav.lock"));
        lock.setId("nav-lock");
        lock.getStyleClass().add("flat");
        lock.setMinWidth(Region.USE_PREF_SIZE);
        lock.setOnAction(event -> commands.lock());
        HBox who = new HBox(name, lock);
        who.getStyleClass().add("look");
        return who;
    }

    private void show(Place place) {
        ToggleButton button = places.get(place == Place.COURSE ? Place.PATIENTS : place);
        if (button != null) {
            button.setSelected(true);
        }
    }

    /** Large text leaves room for where one is and how to leave; a patient is found on the screen Patients. */
    void stack(Orientation orientation) {
        boolean beside = orientation == Orientation.HORIZONTAL;
        find.setVisible(beside);
        find.setManaged(beside);
        name.setVisible(beside);
        name.setManaged(beside);
    }

    /** Whether a patient can be looked for here. */
    boolean hasFind() {
        return find.isManaged();
    }

    /** Puts the focus where a patient is looked for. */
    void focusFind() {
        find.requestFocus();
        find.selectAll();
    }
}
