package org.blinaplan.ui.settings;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import org.blinaplan.application.MonographLibrary;
import org.blinaplan.domain.monograph.BagType;
import org.blinaplan.ui.common.BagsField;
import org.blinaplan.ui.common.ChoiceField;
import org.blinaplan.ui.common.DayToggles;
import org.blinaplan.ui.common.FieldPane;
import org.blinaplan.ui.common.ObjectiveField;
import org.blinaplan.ui.common.Texts;

/** Builds what a field is typed into. */
final class FieldControls {
    private final SettingsViewModel model;
    private final MonographLibrary monographs;
    private final Texts texts;
    private final FieldWords words;

    FieldControls(SettingsViewModel model, MonographLibrary monographs, Texts texts) {
        this.model = model;
        this.monographs = monographs;
        this.texts = texts;
        words = new FieldWords(texts);
    }

    /** The id of a field's control: {@code "settings-phone-day"}. */
    static String id(SettingsField field) {
        return "settings-" + field.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    FieldPane pane(SettingsField field) {
        Region control = control(field, model.text(field));
        control.setId(id(field));
        boolean written = control instanceof TextField;
        if (!model.mayChange() && control instanceof TextField typed) {
            typed.setEditable(false);
        } else if (!model.mayChange() && !(control instanceof ClosedDatesField)) {
            control.setDisable(true);
        }
        FieldPane pane = new FieldPane(words.name(field), written ? field.unit() : "", control);
        pane.setMinWidth(0);
        pane.getStyleClass().add(field.kind() == SettingsField.Kind.TIME ? "settings-short" : "settings-long");
        return pane;
    }

    private Region control(SettingsField field, StringProperty text) {
        return switch (field.kind()) {
            case DAYS ->
                new DayToggles(id(field), words.name(field), text, new ListedDays(FieldDefaults.of(field)), () -> {});
            case DATES -> new ClosedDatesField(text, texts, model.mayChange());
            case CHOICE -> {
                ChoiceField choice = new ChoiceField(text);
                choice.offer(words.choices(field));
                yield choice;
            }
            case BAGS -> bags(field, text);
            case OBJECTIVE -> new ObjectiveField(text, texts, "settings.usual");
            default -> typed(field, text);
        };
    }

    private Control bags(SettingsField field, StringProperty text) {
        BagsField bags = new BagsField(text, texts, "settings.usual");
        List<Integer> known = monographs.all().stream()
                .flatMap(monograph -> monograph.bagTypes().stream())
                .map(BagType::hours)
                .distinct()
                .sorted()
                .toList();
        bags.offer(known, List.of());
        bags.unchosen(texts.of("settings.unchosen." + field));
        return bags;
    }

    private TextField typed(SettingsField field, StringProperty text) {
        TextField control = new TextField();
        control.textProperty().bindBidirectional(text);
        control.setPromptText(prompt(field));
        return control;
    }

    /** What holds where nothing is typed. */
    private String prompt(SettingsField field) {
        String usual = FieldDefaults.of(field);
        if (field.kind() == SettingsField.Kind.PRINTED) {
            return texts.of("settings.emptyLine");
        }
        if (usual.isEmpty()) {
            return texts.of("settings.notEntered");
        }
        boolean alone = FieldDefaults.together(field).isEmpty();
        return alone ? texts.of("settings.usually", usual) : usual;
    }
}
