package org.blinaplan.ui.shell;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.blinaplan.application.Plan;
import org.blinaplan.domain.dosing.CalculationStep;
import org.blinaplan.domain.event.CycleState;
import org.blinaplan.domain.monograph.Monograph;
import org.blinaplan.domain.patient.Patient;
import org.blinaplan.ui.common.Dates;
import org.blinaplan.ui.common.Explanation;
import org.blinaplan.ui.common.Fact;
import org.blinaplan.ui.common.PlanNumbers;
import org.blinaplan.ui.common.Sign;
import org.blinaplan.ui.common.Texts;
import org.blinaplan.ui.common.WhyPopup;
import org.jspecify.annotations.Nullable;

/** Who it is and what the course rests on, above every screen. */
final class PatientLine extends VBox {
    private static final String VERIFIED = "verified";
    private static final double WIDEST = 4000;
    private static final int MONTHS_UNTIL_YEARS = 24;
    private static final List<String> FACTS =
            List.of("fact-weight", "fact-height", "fact-surface", "fact-dose", "fact-cycles");

    private final transient Texts texts;
    private final Label name = new Label();
    private final Label born = new Label();
    private final FlowPane facts = new FlowPane();
    private final HBox line = new HBox();
    private final Label pill = new Label();
    private final Label state = new Label();
    private final HBox monograph = new HBox();
    private final Who who;
    private final VBox right;
    private boolean stacked;

    PatientLine(Texts texts) {
        this.texts = texts;
        setId("patient-line");
        line.getStyleClass().add("patient-line");
        name.getStyleClass().add("patient-name");
        name.setId("patient-name");
        name.setMinWidth(0);
        born.getStyleClass().add("muted");
        born.setId("patient-born");
        born.setWrapText(true);
        born.setMinHeight(Region.USE_PREF_SIZE);
        facts.getStyleClass().add("facts");
        facts.setPrefWrapLength(WIDEST);
        pill.getStyleClass().add("pill");
        pill.setId("draft-pill");
        pill.setMinWidth(Region.USE_PREF_SIZE);
        monograph.getStyleClass().add("monograph-state");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        showState(null);
        state.setId("state-pill");
        state.setMinWidth(Region.USE_PREF_SIZE);
        HBox pills = new HBox(state, pill);
        pills.getStyleClass().add("pills");
        right = new VBox(pills, monograph);
        right.setMinWidth(Region.USE_PREF_SIZE);
        right.getStyleClass().add("patient-right");
        HBox.setHgrow(facts, Priority.ALWAYS);
        who = new Who(name, born);
        line.getChildren().setAll(who, facts, space, right);
        getChildren().setAll(line);
        line.widthProperty().addListener((property, before, now) -> fitSoon());
    }

    /** Puts the facts under the name instead of beside it, for large text. */
    void stack(Orientation orientation) {
        line.getChildren().remove(facts);
        getChildren().remove(facts);
        stacked = orientation == Orientation.VERTICAL;
        if (stacked) {
            getChildren().add(facts);
        } else {
            line.getChildren().add(1, facts);
        }
        fitSoon();
    }

    private void fitSoon() {
        Platform.runLater(this::fit);
    }

    /** Without their names the facts need little height, so they may fill a second row. */
    private void fit() {
        if (line.getWidth() <= 0) {
            return;
        }
        applyCss();
        List<Fact> shown = facts.getChildren().stream().map(Fact.class::cast).toList();
        double wanted = shown.stream().mapToDouble(Fact::fullWidth).sum()
                + facts.getHgap() * shown.size()
                + who.minWidth(-1)
                + right.prefWidth(-1)
                + line.getSpacing() * 3
                + line.snappedLeftInset()
                + line.snappedRightInset();
        boolean compact = stacked || wanted > line.getWidth();
        shown.forEach(fact -> fact.compact(compact));
    }

    /** Leaves only who it is, while a second person types the rest unseen. */
    void hideFacts(boolean hidden) {
        facts.setVisible(!hidden);
        state.setOpacity(hidden ? 0 : 1);
    }

    /** What the pill says. */
    void showPill(String text, boolean verified) {
        pill.setText(text);
        pill.getStyleClass().remove(VERIFIED);
        if (verified) {
            pill.getStyleClass().add(VERIFIED);
        }
        pill.setGraphic((verified ? Sign.DONE : Sign.DOCUMENT).draw());
    }

    /** How the course stands; nothing while nothing has happened. */
    void showState(@Nullable CycleState now) {
        state.setVisible(now != null);
        state.setManaged(now != null);
        state.getStyleClass().setAll("label", "state-pill");
        if (now != null) {
            state.setText(texts.of("state." + now));
            state.setGraphic(sign(now).draw());
            state.getStyleClass()
                    .add(now.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        }
        fitSoon();
    }

    private static Sign sign(CycleState state) {
        return switch (state) {
            case RUNNING -> Sign.HANGING;
            case INTERRUPTED -> Sign.STOPPED;
            case STOPPED_FOR_GOOD -> Sign.STOP;
            case COMPLETED -> Sign.DONE;
            case PLANNED, ENDED_EARLY -> Sign.DISCONNECT;
        };
    }

    /** While there is no course: what is open, and what is to be done. */
    void showNone(String title, String hint) {
        facts.getChildren().clear();
        monograph.getChildren().clear();
        showName(title);
        born.setText(hint);
    }

    /** Dims what belongs to an earlier state of the order. */
    void dim(boolean old) {
        for (Node part : List.of(who, facts)) {
            part.getStyleClass().remove("old");
            if (old) {
                part.getStyleClass().add("old");
            }
        }
    }

    /** Shows the patient of this plan. */
    void show(Plan plan, ZonedDateTime now) {
        facts.getChildren().clear();
        monograph.getChildren().clear();
        Patient patient = plan.order().patient();
        showName(name(patient));
        born.setText(texts.of(
                "patient.born", patient.id(), Dates.birth(patient.birthDate()), age(patient, now.toLocalDate())));
        List<Fact.Figure> numbers = new PlanNumbers(plan, texts).patient();
        for (int i = 0; i < numbers.size(); i++) {
            Fact fact = Fact.of(FACTS.get(i), numbers.get(i));
            fact.setMinWidth(Region.USE_PREF_SIZE);
            facts.getChildren().add(fact);
        }
        showMonograph(plan.monograph());
        fitSoon();
    }

    private void showName(String text) {
        name.setText(text);
        name.setTooltip(new Tooltip(text));
        name.setAccessibleText(text);
    }

    private String name(Patient patient) {
        if (patient.familyName() != null && patient.givenName() != null) {
            return texts.of("patient.name", patient.familyName(), patient.givenName());
        }
        return patient.familyName() == null && patient.givenName() == null
                ? texts.of("patient.unnamed")
                : patient.displayName();
    }

    private String age(Patient patient, LocalDate today) {
        int months = patient.monthsOn(today);
        return months < MONTHS_UNTIL_YEARS
                ? texts.of("patient.months", months)
                : texts.of("patient.years", patient.yearsOn(today));
    }

    private void showMonograph(Monograph followed) {
        Label label =
                new Label(texts.of(followed.adopted() ? "monograph.adopted" : "monograph.notAdopted", followed.id()));
        label.setId("monograph-state");
        label.setMinWidth(Region.USE_PREF_SIZE);
        if (!followed.adopted()) {
            StackPane sign = new StackPane(Sign.WARNING.draw());
            sign.getStyleClass().addAll("finding-sign", "warning");
            label.setGraphic(sign);
            label.getStyleClass().add("warning-text");
        }
        Explanation why = new Explanation(
                texts.of("monograph.why", followed.id()),
                List.of(
                        CalculationStep.of(followed.title() + ", " + followed.edition()),
                        CalculationStep.of(texts.of(
                                followed.adopted() ? "monograph.why.adopted" : "monograph.why.notAdopted",
                                followed.missing().size()))));
        monograph.getChildren().setAll(label, WhyPopup.link(texts.of("why"), why));
    }

    /** Name above number and birth date; the name gives way, the number and the birth date do not. */
    private static final class Who extends VBox {
        private static final double WIDEST_EMS = 24;

        private final Label name;
        private final Label born;

        Who(Label name, Label born) {
            super(name, born);
            this.name = name;
            this.born = born;
            getStyleClass().add("patient-who");
        }

        private double widest() {
            return WIDEST_EMS * born.getFont().getSize();
        }

        @Override
        protected double computeMinWidth(double height) {
            return Math.min(born.prefWidth(-1), widest());
        }

        @Override
        protected double computePrefWidth(double height) {
            return Math.min(Math.max(name.prefWidth(-1), born.prefWidth(-1)), widest());
        }
    }
}
