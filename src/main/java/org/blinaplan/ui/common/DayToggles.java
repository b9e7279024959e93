package org.blinaplan.ui.common;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Weekdays as buttons; they write into the text of a field, whatever else stands in it. */
public final class DayToggles extends HBox {
    private static final int LETTERS = 2;

    private final transient StringProperty text;
    private final transient DayText form;
    private final Map<DayOfWeek, ToggleButton> buttons = new EnumMap<>(DayOfWeek.class);

    /**
     * The buttons of one field.
     *
     * @param id of the field: the buttons are {@code id-monday} and so on
     * @param name of the field, for screen readers
     * @param text of the field
     * @param form how the text names days
     * @param onEdit called before and after a button changes the text, so that each click is an edit of its own
     */
    public DayToggles(String id, String name, StringProperty text, DayText form, Runnable onEdit) {
        this.text = text;
        this.form = form;
        getStyleClass().add("segments");
        for (DayOfWeek day : DayOfWeek.values()) {
            ToggleButton button = new ToggleButton(
                    day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH).substring(0, LETTERS));
            button.setId(id + "-" + day.name().toLowerCase(Locale.ROOT));
            button.setAccessibleText(name + ", " + day.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(button, Priority.ALWAYS);
            button.setOnAction(event -> {
                onEdit.run();
                flip(day);
                onEdit.run();
            });
            buttons.put(day, button);
            getChildren().add(button);
        }
        text.addListener((property, before, now) -> refresh());
        refresh();
    }

    /** Shows the text anew: what it means where it is empty has changed. */
    public void refresh() {
        Set<DayOfWeek> days = form.days(text.get());
        buttons.forEach((day, button) -> {
            button.setDisable(days == null);
            button.setSelected(days != null && days.contains(day));
        });
    }

    private void flip(DayOfWeek day) {
        Set<DayOfWeek> now = form.days(text.get());
        if (now != null) {
            Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
            days.addAll(now);
            if (!days.remove(day)) {
                days.add(day);
            }
            text.set(form.with(text.get(), days));
        }
        refresh();
    }
}
