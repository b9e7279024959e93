package org.blinaplan.ui.settings;

import static org.blinaplan.ui.settings.SettingsField.ACCURACY;
import static org.blinaplan.ui.settings.SettingsField.ALT;
import static org.blinaplan.ui.settings.SettingsField.AST;
import static org.blinaplan.ui.settings.SettingsField.BAGS_ADMITTED;
import static org.blinaplan.ui.settings.SettingsField.BAGS_HOME;
import static org.blinaplan.ui.settings.SettingsField.BILIRUBIN;
import static org.blinaplan.ui.settings.SettingsField.CLOSED_DATES;
import static org.blinaplan.ui.settings.SettingsField.CURRENCY;
import static org.blinaplan.ui.settings.SettingsField.DAY_UNIT;
import static org.blinaplan.ui.settings.SettingsField.END_TOLERANCE;
import static org.blinaplan.ui.settings.SettingsField.FEVER;
import static org.blinaplan.ui.settings.SettingsField.GGT;
import static org.blinaplan.ui.settings.SettingsField.HEAVIEST;
import static org.blinaplan.ui.settings.SettingsField.LATE_ENTRY;
import static org.blinaplan.ui.settings.SettingsField.LIGHTEST;
import static org.blinaplan.ui.settings.SettingsField.LINE;
import static org.blinaplan.ui.settings.SettingsField.MAKING_DAYS;
import static org.blinaplan.ui.settings.SettingsField.MAKING_FROM;
import static org.blinaplan.ui.settings.SettingsField.MAKING_TO;
import static org.blinaplan.ui.settings.SettingsField.NAME;
import static org.blinaplan.ui.settings.SettingsField.OBJECTIVE;
import static org.blinaplan.ui.settings.SettingsField.OLDEST;
import static org.blinaplan.ui.settings.SettingsField.PHARMACY;
import static org.blinaplan.ui.settings.SettingsField.PHONE_DAY;
import static org.blinaplan.ui.settings.SettingsField.PHONE_EMERGENCY;
import static org.blinaplan.ui.settings.SettingsField.PHONE_NIGHT;
import static org.blinaplan.ui.settings.SettingsField.PHONE_PHARMACY;
import static org.blinaplan.ui.settings.SettingsField.PRIMING;
import static org.blinaplan.ui.settings.SettingsField.REHANG;
import static org.blinaplan.ui.settings.SettingsField.SHORTEST;
import static org.blinaplan.ui.settings.SettingsField.SPARE_BAG;
import static org.blinaplan.ui.settings.SettingsField.STERILITY;
import static org.blinaplan.ui.settings.SettingsField.TALLEST;
import static org.blinaplan.ui.settings.SettingsField.UNREACHABLE;
import static org.blinaplan.ui.settings.SettingsField.VIAL_PRICE;
import static org.blinaplan.ui.settings.SettingsField.VIAL_SHARING;
import static org.blinaplan.ui.settings.SettingsField.VISIT_DAYS;
import static org.blinaplan.ui.settings.SettingsField.VISIT_FROM;
import static org.blinaplan.ui.settings.SettingsField.VISIT_TO;
import static org.blinaplan.ui.settings.SettingsField.WARD;
import static org.blinaplan.ui.settings.SettingsField.WEIGHT_CHANGE;
import static org.blinaplan.ui.settings.SettingsField.WEIGHT_OLD;
import static org.blinaplan.ui.settings.SettingsField.YOUNGEST;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.blinaplan.ui.common.FieldPane;
import org.blinaplan.ui.common.Texts;

/** The fields of one section, under one another. */
final class SectionPane extends VBox {
    private final transient Texts texts;
    private final Map<SettingsField, FieldPane> panes = new EnumMap<>(SettingsField.class);
    private final List<SettingsRow> rows = new ArrayList<>();

    SectionPane(Section section, FieldControls controls, Texts texts) {
        this.texts = texts;
        setId("settings-section-" + section.name().toLowerCase(java.util.Locale.ROOT));
        getStyleClass().addAll("order-form", "settings-section");
        getChildren().addAll(head(texts, section));
        List<List<List<SettingsField>>> blocks = blocks(section);
        for (int i = 0; i < blocks.size(); i++) {
            if (i > 0) {
                getChildren().add(new Separator());
            }
            blocks.get(i).forEach(fields -> row(fields, controls));
        }
    }

    /** Title and what it is about. */
    static List<Label> head(Texts texts, Section section) {
        Label title = new Label(texts.of("settings.section." + section));
        title.getStyleClass().add("heading");
        Label about = new Label(texts.of("settings.about." + section));
        about.getStyleClass().add("muted");
        about.setWrapText(true);
        about.setMinHeight(Region.USE_PREF_SIZE);
        return List.of(title, about);
    }

    private void row(List<SettingsField> fields, FieldControls controls) {
        fields.forEach(field -> panes.put(field, controls.pane(field)));
        String key = "settings.note." + fields.get(0);
        SettingsRow row =
                new SettingsRow(fields.stream().map(panes::get).toList(), texts.has(key) ? texts.of(key) : "");
        rows.add(row);
        getChildren().add(row);
    }

    private static List<List<List<SettingsField>>> blocks(Section section) {
        return switch (section) {
            case HOSPITAL ->
                List.of(
                        List.of(List.of(NAME)),
                        List.of(List.of(PHONE_DAY, PHONE_NIGHT), List.of(PHONE_PHARMACY, PHONE_EMERGENCY)),
                        List.of(List.of(WARD), List.of(DAY_UNIT), List.of(PHARMACY)),
                        List.of(List.of(FEVER), List.of(SPARE_BAG)));
            case VISITS ->
                List.of(
                        List.of(List.of(VISIT_DAYS, VISIT_FROM, VISIT_TO), List.of(CLOSED_DATES)),
                        List.of(List.of(MAKING_DAYS, MAKING_FROM, MAKING_TO), List.of(STERILITY)));
            case BAGS ->
                List.of(
                        List.of(List.of(BAGS_HOME), List.of(BAGS_ADMITTED)),
                        List.of(List.of(OBJECTIVE), List.of(VIAL_SHARING)));
            case PUMP ->
                List.of(List.of(List.of(ACCURACY)), List.of(List.of(PRIMING), List.of(UNREACHABLE), List.of(LINE)));
            case PRICES -> List.of(List.of(List.of(VIAL_PRICE, CURRENCY)));
            case LIMITS ->
                List.of(
                        List.of(List.of(WEIGHT_CHANGE), List.of(WEIGHT_OLD)),
                        List.of(List.of(ALT, AST), List.of(GGT, BILIRUBIN)),
                        List.of(List.of(END_TOLERANCE), List.of(LATE_ENTRY), List.of(REHANG)),
                        List.of(List.of(LIGHTEST, HEAVIEST), List.of(SHORTEST, TALLEST), List.of(YOUNGEST, OLDEST)));
            case MONITORING -> List.of();
        };
    }

    void show(SettingsState state) {
        panes.forEach((field, pane) -> pane.show(state.problems().getOrDefault(field, "")));
    }

    void stack(Orientation orientation) {
        rows.forEach(row -> row.stack(orientation));
    }

    /** Puts the focus into this field, if it stands here. */
    void focus(SettingsField field) {
        FieldPane pane = panes.get(field);
        if (pane != null) {
            pane.control().requestFocus();
        }
    }
}
