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
import org.blinaplan.domain.site.VisitHours;
import org.jspecify.annotations.Nullable;

/** The weekdays of weekly hours as buttons; they write into the text of the hours, which keeps its times. */
public final class DayToggles extends HBox {
    private static final int LETTERS = 2;

    private final transient StringProperty text;
    private final Map<DayOfWeek, ToggleButton> buttons = new EnumMap<>(DayOfWeek.class);
    private @Nullable VisitHours usual;

    /**
     * The buttons of one field.
     *
     * @param id of the field: the buttons are {@code id-monday} and so on
     * @param name of the field, for screen readers
     * @param text of the field
     * @param onEdit called before and after a button changes the text, so that each click is an edit of its own
     */
    public DayToggles(String id, String name, StringProperty text, Runnable onEdit) {
        this.text = text;
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

    /** What is used where nothing is typed. */
    public void offer(VisitHours resolved) {
        usual = resolved;
        refresh();
    }

    private @Nullable VisitHours hours() {
        Entry<VisitHours> entry = HoursEntry.read(text.get());
        if (entry instanceof Entry.Understood<VisitHours> understood) {
            return understood.value();
        }
        return entry instanceof Entry.Empty<VisitHours> ? usual : null;
    }

    private void refresh() {
        VisitHours hours = hours();
        buttons.forEach((day, button) -> {
            button.setDisable(hours == null);
            button.setSelected(hours != null && hours.days().contains(day));
        });
    }

    private void flip(DayOfWeek day) {
        VisitHours hours = hours();
        if (hours != null) {
            Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
            days.addAll(hours.days());
            if (!days.remove(day)) {
                days.add(day);
            }
            text.set(HoursEntry.text(new VisitHours(days, hours.from(), hours.to())));
        }
        refresh();
    }
}
