package org.blinaplan.ui.order;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.blinaplan.application.MonographLibrary;
import org.blinaplan.application.Plan;
import org.blinaplan.domain.monograph.BagType;
import org.blinaplan.domain.site.BagPolicy;
import org.blinaplan.domain.site.VisitHours;
import org.blinaplan.ui.common.BagsField;
import org.blinaplan.ui.common.ChoiceField;
import org.blinaplan.ui.common.DayToggles;
import org.blinaplan.ui.common.FieldPane;
import org.blinaplan.ui.common.HoursDays;
import org.blinaplan.ui.common.HoursEntry;
import org.blinaplan.ui.common.ObjectiveField;
import org.blinaplan.ui.common.Texts;

/** The bag wishes of the order: visiting and preparation hours, closed dates, bags, what counts most, vials. */
public final class BagWishesView extends VBox {
    private final transient OrderViewModel model;
    private final transient MonographLibrary monographs;
    private final transient Texts texts;
    private final Map<FormField, FieldPane> panes = new EnumMap<>(FormField.class);
    private final transient HoursDays visitDays = new HoursDays();
    private final transient HoursDays preparationDays = new HoursDays();
    private final DayToggles visitToggles;
    private final DayToggles preparationToggles;

    /** The same fields as in the order's form, beside the bags they decide on. */
    public BagWishesView(OrderViewModel model, MonographLibrary monographs, Texts texts) {
        this.model = model;
        this.monographs = monographs;
        this.texts = texts;
        setId("bags-wishes");
        getStyleClass().addAll("order-form", "bag-wishes");
        visitToggles = toggles(FormField.VISITS, visitDays);
        preparationToggles = toggles(FormField.PREPARATION, preparationDays);
        row(text(FormField.VISITS), withoutName(visitToggles));
        row(text(FormField.PREPARATION), withoutName(preparationToggles));
        row(text(FormField.CLOSED_DATES), pane(FormField.VIAL_SHARING, sharing()));
        row(
                pane(FormField.BAGS_HOME, new BagsField(model.text(FormField.BAGS_HOME), texts, "bags.site")),
                pane(FormField.BAGS_ADMITTED, new BagsField(model.text(FormField.BAGS_ADMITTED), texts, "bags.site")));
        row(pane(FormField.OBJECTIVE, new ObjectiveField(model.text(FormField.OBJECTIVE), texts, "bags.site")));
        model.state().addListener((property, before, now) -> show(now));
        show(model.state().get());
    }

    private DayToggles toggles(FormField field, HoursDays days) {
        return new DayToggles(id(field), texts.of("field." + field.name()), model.text(field), days, model::endEdit);
    }

    /** On the height of the field beside it. */
    private static VBox withoutName(DayToggles days) {
        VBox box = new VBox(days);
        box.getStyleClass().add("beside-field");
        return box;
    }

    private ChoiceField sharing() {
        ChoiceField choice = new ChoiceField(model.text(FormField.VIAL_SHARING));
        Map<String, String> names = new LinkedHashMap<>();
        for (String word : List.of("", "none", "session")) {
            names.put(word, texts.of("choice.VIAL_SHARING." + (word.isEmpty() ? "site" : word)));
        }
        choice.offer(names);
        return choice;
    }

    private void row(Node... fields) {
        HBox row = new HBox(fields);
        row.getStyleClass().add("form-row");
        VBox withSentences = new VBox(row);
        withSentences.getStyleClass().add("field");
        for (Node field : fields) {
            if (field instanceof FieldPane pane) {
                HBox.setHgrow(field, Priority.ALWAYS);
                pane.showBelow(withSentences);
                pane.setMinWidth(0);
                pane.setPrefWidth(10);
            }
        }
        getChildren().add(withSentences);
    }

    private FieldPane text(FormField field) {
        TextField control = new TextField();
        control.textProperty().bindBidirectional(model.text(field));
        String hint = "hint." + field.name();
        control.setPromptText(texts.has(hint) ? texts.of(hint) : "");
        return pane(field, control);
    }

    private FieldPane pane(FormField field, Control control) {
        control.setId(id(field));
        control.focusedProperty().addListener((property, before, focused) -> {
            Scene scene = control.getScene();
            if (!focused && (scene == null || scene.getFocusOwner() != control)) {
                model.endEdit();
            }
        });
        FieldPane pane = new FieldPane(texts.of("field." + field.name()), "", control);
        panes.put(field, pane);
        return pane;
    }

    /** The id of a field's control on this screen: {@code "bags-closed-dates"}. */
    private static String id(FormField field) {
        return "bags-" + field.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void show(OrderState state) {
        panes.forEach((field, pane) -> pane.show(state.problems().getOrDefault(field, "")));
        Plan plan = state.plan();
        if (plan != null) {
            offer(plan.policy());
        }
    }

    private void offer(BagPolicy policy) {
        List<Integer> known = monographs
                .find(model.text(FormField.MONOGRAPH).get())
                .map(monograph ->
                        monograph.bagTypes().stream().map(BagType::hours).toList())
                .orElse(List.of());
        ((BagsField) control(FormField.BAGS_HOME)).offer(known, policy.allowedHours());
        ((BagsField) control(FormField.BAGS_ADMITTED)).offer(known, policy.admittedHours());
        ((ObjectiveField) control(FormField.OBJECTIVE)).offer(policy.objective());
        visitDays.usual(policy.visits());
        visitToggles.refresh();
        preparationDays.usual(policy.preparation());
        preparationToggles.refresh();
        prompt(FormField.VISITS, policy.visits());
        prompt(FormField.PREPARATION, policy.preparation());
    }

    private void prompt(FormField field, VisitHours hours) {
        ((TextField) control(field)).setPromptText(HoursEntry.text(hours));
    }

    private Region control(FormField field) {
        return java.util.Objects.requireNonNull(panes.get(field)).control();
    }

    /** Weekly hours as the form writes them: {@code "Mon to Fri, 08:00–17:00"}. */
    public static String hoursText(VisitHours hours) {
        return HoursEntry.text(hours);
    }
}
