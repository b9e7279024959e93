package org.blinaplan.ui.order;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.blinaplan.application.MonographLibrary;
import org.blinaplan.application.Plan;
import org.blinaplan.domain.course.Cycle;
import org.blinaplan.domain.monograph.BagType;
import org.blinaplan.domain.monograph.Monograph;
import org.blinaplan.domain.site.BagPolicy;
import org.blinaplan.ui.common.Dates;
import org.blinaplan.ui.common.FieldPane;
import org.blinaplan.ui.common.Texts;

/** The fields of the order in the order of the Tab key, each with its sentence when it is wrong. */
final class OrderFormView extends VBox {
    private static final Set<FormField> DATES = Set.of(
            FormField.BIRTH_DATE,
            FormField.WEIGHT_DATE,
            FormField.HEIGHT_DATE,
            FormField.LIVE_VACCINE,
            FormField.START_DATE);
    private static final int MOST_LATER_CYCLES = 8;

    private final transient OrderViewModel model;
    private final transient MonographLibrary monographs;
    private final transient Texts texts;
    private final Map<FormField, FieldPane> panes = new EnumMap<>(FormField.class);
    private final Map<Integer, FieldPane> startPanes = new TreeMap<>();
    private final Label ends = muted("order-ends");
    private final VBox later = new VBox();
    private final Label bagsNote = muted("order-bags-note");
    private final Label otherProblems = new Label();

    OrderFormView(OrderViewModel model, MonographLibrary monographs, Texts texts) {
        this.model = model;
        this.monographs = monographs;
        this.texts = texts;
        setId("order-form");
        getStyleClass().add("order-form");
        later.getStyleClass().add("form-rows");
        otherProblems.setWrapText(true);
        otherProblems.getStyleClass().add("danger-text");
        otherProblems.setId("order-other-problems");
        patient();
        getChildren().add(new Separator());
        treatment();
        getChildren().add(new Separator());
        bags();
        getChildren().add(otherProblems);
        model.state().addListener((property, before, now) -> show(now));
        show(model.state().get());
    }

    private void patient() {
        heading("form.patient", new Region());
        row(text(FormField.ID, 3), text(FormField.FAMILY_NAME, 4), text(FormField.GIVEN_NAME, 4));
        row(text(FormField.BIRTH_DATE, 1), choice(FormField.PREGNANCY, 1));
        row(text(FormField.WEIGHT, 3), text(FormField.WEIGHT_DATE, 7));
        row(text(FormField.HEIGHT, 3), text(FormField.HEIGHT_DATE, 7));
        row(choice(FormField.PHILADELPHIA, 1), choice(FormField.CNS, 1));
        row(text(FormField.CYP_DRUGS, 1), text(FormField.LIVE_VACCINE, 1));
        offer(FormField.PREGNANCY, List.of("", "not-applicable", "test-negative", "not-tested"));
        offer(FormField.PHILADELPHIA, List.of("", "negative", "positive"));
        offer(FormField.CNS, List.of("", "false", "true"));
    }

    private void treatment() {
        heading("form.treatment", new Region());
        row(choice(FormField.MONOGRAPH, 1), choice(FormField.INDICATION, 1));
        row(text(FormField.CYCLES, 5), text(FormField.START_DATE, 9), text(FormField.START_TIME, 5));
        row(choice(FormField.START_OFFSET, 1));
        getChildren().addAll(ends, later);
        row(zone());
    }

    private void bags() {
        heading("form.bags", bagsNote);
        row(bagChoice(FormField.BAGS_HOME), bagChoice(FormField.BAGS_ADMITTED));
        row(text(FormField.VISITS, 1), text(FormField.PREPARATION, 1));
        row(text(FormField.CLOSED_DATES, 1), choice(FormField.VIAL_SHARING, 1));
        row(pane(FormField.OBJECTIVE, new ObjectiveField(model.text(FormField.OBJECTIVE), texts), 1));
        Map<String, String> sharing = new LinkedHashMap<>();
        for (String word : List.of("", "none", "session")) {
            sharing.put(word, texts.of("choice.VIAL_SHARING." + (word.isEmpty() ? "site" : word)));
        }
        choiceOf(FormField.VIAL_SHARING).offer(sharing);
    }

    private void heading(String key, Node beside) {
        Label heading = new Label(texts.of(key));
        heading.getStyleClass().add("semibold");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().add(new HBox(heading, space, beside));
    }

    private void row(Node... fields) {
        HBox row = new HBox(fields);
        row.getStyleClass().add("form-row");
        VBox withSentences = new VBox(row);
        withSentences.getStyleClass().add("field");
        withSentences.managedProperty().bind(row.visibleProperty());
        for (Node field : fields) {
            if (field instanceof FieldPane pane) {
                pane.showBelow(withSentences);
            }
        }
        getChildren().add(withSentences);
    }

    private static Label muted(String id) {
        Label label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.getStyleClass().add("muted");
        return label;
    }

    private FieldPane text(FormField field, int share) {
        TextField control = new TextField();
        StringProperty text = model.text(field);
        control.textProperty().bindBidirectional(text);
        control.setPromptText(hint(field));
        control.focusedProperty().addListener((property, before, focused) -> {
            if (!focused && DATES.contains(field)) {
                text.set(DraftReader.date(text.get(), field == FormField.BIRTH_DATE));
            }
        });
        return pane(field, control, share);
    }

    private FieldPane zone() {
        ZoneField control = new ZoneField(model.text(FormField.ZONE), texts);
        control.setPromptText(hint(FormField.ZONE));
        return pane(FormField.ZONE, control, 1);
    }

    private FieldPane choice(FormField field, int share) {
        return pane(field, new ChoiceField(model.text(field)), share);
    }

    private FieldPane bagChoice(FormField field) {
        return pane(field, new BagsField(model.text(field), texts), 1);
    }

    /** A window that loses the focus leaves its field to it, so that is no end. */
    private void endEditWhenLeft(Control control) {
        control.focusedProperty().addListener((property, before, focused) -> {
            Scene scene = control.getScene();
            if (!focused && (scene == null || scene.getFocusOwner() != control)) {
                model.endEdit();
            }
        });
    }

    private FieldPane pane(FormField field, Control control, int share) {
        endEditWhenLeft(control);
        control.setId(id(field));
        String unit = field == FormField.WEIGHT ? "kg" : field == FormField.HEIGHT ? "cm" : "";
        FieldPane pane = new FieldPane(texts.of("field." + field.name()), unit, control);
        share(pane, share);
        panes.put(field, pane);
        return pane;
    }

    /** Fields of a row share its width in these proportions, whatever they hold. */
    private static void share(FieldPane pane, int share) {
        pane.setMinWidth(0);
        pane.setPrefWidth(share * 40.0);
        HBox.setHgrow(pane, Priority.ALWAYS);
        pane.getStyleClass().add("share-" + share);
    }

    private String hint(FormField field) {
        String key = "hint." + field.name();
        return texts.has(key) ? texts.of(key) : "";
    }

    /** The id of a field's control: {@code "order-weight-date"}. */
    static String id(FormField field) {
        return "order-" + field.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void offer(FormField field, List<String> words) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String word : words) {
            names.put(word, texts.of("choice." + field.name() + "." + (word.isEmpty() ? "none" : word)));
        }
        choiceOf(field).offer(names);
    }

    private ChoiceField choiceOf(FormField field) {
        return (ChoiceField) paneOf(field).control();
    }

    private FieldPane paneOf(FormField field) {
        return java.util.Objects.requireNonNull(panes.get(field));
    }

    private void show(OrderState state) {
        panes.forEach((field, pane) -> pane.show(state.problems().getOrDefault(field, "")));
        otherProblems.setText(String.join("\n", state.otherProblems()));
        otherProblems.setVisible(!state.otherProblems().isEmpty());
        otherProblems.setManaged(!state.otherProblems().isEmpty());
        offerMonographs();
        offerOffsets(state);
        showLaterStarts(state);
        showPlan(state);
        startPanes.forEach((cycle, pane) -> pane.show(state.startProblems().getOrDefault(cycle, "")));
    }

    private void offerMonographs() {
        Map<String, String> ids = new LinkedHashMap<>();
        monographs.all().forEach(monograph -> ids.put(monograph.id(), monograph.id()));
        choiceOf(FormField.MONOGRAPH).offer(ids);
        Map<String, String> uses = new LinkedHashMap<>();
        monographs
                .find(model.text(FormField.MONOGRAPH).get())
                .ifPresent(monograph ->
                        monograph.indications().forEach(indication -> uses.put(indication.id(), indication.name())));
        choiceOf(FormField.INDICATION).offer(uses);
    }

    private void offerOffsets(OrderState state) {
        FieldPane pane = paneOf(FormField.START_OFFSET);
        String chosen = model.text(FormField.START_OFFSET).get();
        Map<String, String> offsets = new LinkedHashMap<>();
        if (state.offsets().size() > 1) {
            offsets.put("", texts.of("choice.START_OFFSET.none"));
            offsets.put(
                    state.offsets().get(0).getId(),
                    texts.of("choice.START_OFFSET.first", state.offsets().get(0)));
            offsets.put(
                    state.offsets().get(1).getId(),
                    texts.of("choice.START_OFFSET.second", state.offsets().get(1)));
        } else if (!chosen.isEmpty()) {
            offsets.put("", texts.of("choice.START_OFFSET.remove"));
            offsets.put(chosen, chosen);
        }
        choiceOf(FormField.START_OFFSET).offer(offsets);
        pane.getParent().setVisible(!offsets.isEmpty());
    }

    /** One row for each cycle after the first; left empty, it follows the treatment-free time. */
    private void showLaterStarts(OrderState state) {
        List<Integer> cycles = laterCycles();
        if (!List.copyOf(startPanes.keySet()).equals(cycles)) {
            startPanes.keySet().retainAll(cycles);
            cycles.forEach(cycle -> startPanes.computeIfAbsent(cycle, this::startPane));
            later.getChildren().setAll(startPanes.values());
        }
        later.setManaged(!cycles.isEmpty());
        startPanes.forEach((cycle, pane) -> {
            String usual = state.plan() == null
                    ? ""
                    : state.plan().course().cycles().stream()
                            .filter(planned -> planned.number() == cycle)
                            .map(planned -> texts.of(
                                    "hint.cycleStart",
                                    Dates.moment(planned.infusion().start())))
                            .findFirst()
                            .orElse("");
            ((TextField) pane.control()).setPromptText(usual);
        });
    }

    private List<Integer> laterCycles() {
        return OrderDrafter.range(model.text(FormField.CYCLES).get())
                .map(range -> IntStream.rangeClosed(
                                range.first() + 1, Math.min(range.last(), range.first() + MOST_LATER_CYCLES))
                        .boxed()
                        .toList())
                .orElse(List.of());
    }

    private FieldPane startPane(int cycle) {
        TextField control = new TextField();
        control.setId("order-cycle-start-" + cycle);
        control.textProperty().bindBidirectional(model.cycleStart(cycle));
        endEditWhenLeft(control);
        return new FieldPane(texts.of("field.cycleStart", cycle), "", control);
    }

    private void showPlan(OrderState state) {
        Monograph monograph =
                monographs.find(model.text(FormField.MONOGRAPH).get()).orElse(null);
        List<Integer> known = monograph == null
                ? List.of()
                : monograph.bagTypes().stream().map(BagType::hours).toList();
        BagPolicy usual = monograph == null ? null : model.usual(monograph);
        ((BagsField) paneOf(FormField.BAGS_HOME).control())
                .offer(known, usual == null ? List.of() : usual.allowedHours());
        ((BagsField) paneOf(FormField.BAGS_ADMITTED).control())
                .offer(known, usual == null ? List.of() : usual.admittedHours());
        if (usual != null) {
            prompt(FormField.VISITS, HoursEntry.text(usual.visits()));
            prompt(FormField.PREPARATION, HoursEntry.text(usual.preparation()));
            ((ObjectiveField) paneOf(FormField.OBJECTIVE).control()).offer(usual.objective());
        }
        Plan plan = state.freshness() == OrderState.Freshness.OLD ? null : state.plan();
        ends.setText(plan == null ? "" : endText(plan));
        ends.setManaged(plan != null);
        bagsNote.setText(texts.of(hasOwnWishes() ? "form.bags.own" : "form.bags.site"));
    }

    private void prompt(FormField field, String text) {
        ((TextField) paneOf(field).control()).setPromptText(text);
    }

    private String endText(Plan plan) {
        List<Cycle> cycles = plan.course().cycles();
        return texts.of(
                "form.ends",
                Dates.moment(cycles.get(cycles.size() - 1).infusion().end()),
                Dates.town(plan.order().zone()));
    }

    private boolean hasOwnWishes() {
        return List.of(
                        FormField.BAGS_HOME,
                        FormField.BAGS_ADMITTED,
                        FormField.VISITS,
                        FormField.PREPARATION,
                        FormField.CLOSED_DATES,
                        FormField.OBJECTIVE,
                        FormField.VIAL_SHARING)
                .stream()
                .anyMatch(field -> !model.text(field).get().isBlank());
    }

    /** Puts the focus into the first field that is wrong, else the first that is empty and needed. */
    void focusFirstProblem() {
        OrderState state = model.state().get();
        Stream.<Object>concat(
                        state.problems().keySet().stream(),
                        Stream.concat(state.startProblems().keySet().stream(), state.toFill().stream()))
                .findFirst()
                .ifPresentOrElse(this::focus, () -> focus(FormField.ID));
    }

    /** Puts the focus into this field, or into the start of this cycle. */
    void focus(Object what) {
        FieldPane pane = what instanceof FormField field ? paneOf(field) : startPanes.get(what);
        if (pane != null) {
            pane.control().requestFocus();
        }
    }
}
