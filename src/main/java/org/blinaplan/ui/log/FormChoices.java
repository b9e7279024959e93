package org.blinaplan.ui.log;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.blinaplan.application.Plan;
import org.blinaplan.application.RunningGap;
import org.blinaplan.domain.bag.Bag;
import org.blinaplan.domain.event.Cause;
import org.blinaplan.domain.event.FollowedCourse;
import org.blinaplan.domain.event.FollowedCycle;
import org.blinaplan.domain.event.GivenBag;
import org.blinaplan.domain.event.GivenStep;
import org.blinaplan.domain.event.Progress;
import org.blinaplan.quantity.DoseRate;
import org.blinaplan.ui.common.Texts;

/** What a form offers and fills in by itself, from the plan at a moment. */
final class FormChoices {
    private static final int HIGHEST_GRADE = 5;
    private static final int HOURS_BEHIND = 6;
    private static final List<String> MARKERS = List.of(
            "ALT", "AST", "GGT", "bilirubin", "CRP", "ferritin", "IL-6", "leucocytes", "ANC", "T cells", "B cells");

    private final Plan plan;
    private final ZonedDateTime now;
    private final Texts texts;

    FormChoices(Plan plan, ZonedDateTime now, Texts texts) {
        this.plan = plan;
        this.now = now;
        this.texts = texts;
    }

    /** The fields of this form that are asked for, by what is chosen in it so far. */
    List<FormKey> fields(EventForm form) {
        EventKind kind = form.kind();
        return kind == null
                ? List.of()
                : kind.fields().stream().filter(key -> isAsked(key, form)).toList();
    }

    private boolean isAsked(FormKey key, EventForm form) {
        return switch (key) {
            case GRADE ->
                form.kind() != EventKind.INTERRUPTED
                        || (!form.value(FormKey.BECAUSE).isEmpty()
                                && Cause.valueOf(form.value(FormKey.BECAUSE)).isGraded());
            case NEW_CYCLE -> form.corrects() != null || asksForNewCycle();
            case ORIENTATION, NAMING, COMMAND, WRITING, ATTENTION ->
                form.value(FormKey.INSTRUMENT).equals("ICE");
            case SCORE -> !form.value(FormKey.INSTRUMENT).equals("writing");
            case SENTENCE -> form.value(FormKey.INSTRUMENT).equals("writing");
            default -> true;
        };
    }

    private boolean asksForNewCycle() {
        return RunningGap.of(plan)
                .filter(gap -> !gap.gap().because().isReaction())
                .filter(gap -> gap.elapsed()
                                .compareTo(plan.monograph()
                                        .safety()
                                        .interruptions()
                                        .sameCycleUpTo()
                                        .value())
                        > 0)
                .isPresent();
    }

    /** Word to name, in the order they are offered. */
    Map<String, String> of(FormKey key) {
        return switch (key) {
            case BECAUSE -> causes(cause -> true);
            case REACTION -> causes(Cause::isGraded);
            case RESOLVED -> causes(Cause::isReaction);
            case GRADE -> grades(1);
            case DOWN_TO -> grades(0);
            case BAG_HOURS ->
                words(
                        plan.monograph().bagTypes().stream()
                                .map(type -> String.valueOf(type.hours()))
                                .toList(),
                        hours -> texts.of("log.bag.hours", hours));
            case MARKER -> words(MARKERS, marker -> marker);
            case INSTRUMENT, MEASURE, NEW_CYCLE -> named(key);
            case ORIENTATION, NAMING, COMMAND, WRITING, ATTENTION ->
                words(
                        IntStream.rangeClosed(0, IcePoints.most(key))
                                .mapToObj(String::valueOf)
                                .toList(),
                        points -> texts.of("log.points", points, IcePoints.most(key)));
            case TASK -> words(tasks(), task -> task);
            default -> Map.of();
        };
    }

    private Map<String, String> named(FormKey key) {
        List<String> words = switch (key) {
            case INSTRUMENT -> List.of("ICE", "CAPD", "writing");
            case MEASURE -> List.of("weight", "height");
            default -> List.of("true", "false");
        };
        return words(words, word -> texts.of("log.choice." + key.name() + "." + word));
    }

    private Map<String, String> causes(Predicate<Cause> which) {
        return words(
                Arrays.stream(Cause.values()).filter(which).map(Cause::name).toList(),
                cause -> texts.of("log.cause." + cause));
    }

    private Map<String, String> grades(int from) {
        List<String> grades = new ArrayList<>(List.of(""));
        IntStream.rangeClosed(from, HIGHEST_GRADE).mapToObj(String::valueOf).forEach(grades::add);
        return words(grades, grade -> texts.of(grade.isEmpty() ? "log.grade.unknown" : "log.grade." + grade));
    }

    private static Map<String, String> words(List<String> words, java.util.function.UnaryOperator<String> name) {
        Map<String, String> names = new LinkedHashMap<>();
        words.forEach(word -> names.put(word, name.apply(word)));
        return names;
    }

    /** The checks of the plan: those due now first. */
    private List<String> tasks() {
        var checks = plan.monitoring().cycles().stream()
                .flatMap(cycle -> cycle.checkpoints().stream())
                .toList();
        List<String> tasks = new ArrayList<>(checks.stream()
                .filter(check -> check.at().isAfter(now.minusHours(HOURS_BEHIND)))
                .map(check -> check.what())
                .toList());
        checks.forEach(check -> tasks.add(check.what()));
        return tasks.stream().distinct().toList();
    }

    /** What stands in a new form. */
    Map<FormKey, String> prefilled(EventKind kind) {
        Map<FormKey, String> fields = new EnumMap<>(FormKey.class);
        switch (kind) {
            case STARTED -> nextStart().ifPresent(dose -> fields.put(FormKey.DOSE, text(dose)));
            case RESTARTED -> restartDose().ifPresent(dose -> fields.put(FormKey.DOSE, text(dose)));
            case BAG_HUNG -> bagToHang().ifPresent(hours -> fields.put(FormKey.BAG_HOURS, hours));
            case BAG_MADE ->
                bag(bag -> bag.progress() == Progress.PLANNED).ifPresent(hours -> fields.put(FormKey.BAG_HOURS, hours));
            case BAG_DOWN ->
                bag(bag -> bag.progress() == Progress.RUNNING).ifPresent(hours -> fields.put(FormKey.BAG_HOURS, hours));
            case PREMEDICATION -> premedication(fields);
            case ASSESSMENT -> fields.put(FormKey.INSTRUMENT, "ICE");
            case BODY -> fields.put(FormKey.MEASURE, "weight");
            default -> {}
        }
        return fields;
    }

    private static String text(DoseRate dose) {
        return dose.microgramsPerDay().toPlainString() + " " + DoseRate.UNIT;
    }

    private List<FollowedCycle> followed() {
        FollowedCourse followed = plan.followed();
        return followed == null ? List.of() : followed.cycles();
    }

    private Optional<DoseRate> nextStart() {
        return plan.cycles().stream()
                .map(planned -> planned.cycle())
                .filter(cycle ->
                        cycle.infusion().end().isAfter(now) || followed().isEmpty())
                .findFirst()
                .map(cycle -> cycle.steps().get(0).dose().rate());
    }

    /** None where a person must decide: then nothing stands there that could be recorded by habit. */
    private Optional<DoseRate> restartDose() {
        return followed().stream()
                .flatMap(cycle -> cycle.steps().stream())
                .filter(GivenStep::assumed)
                .findFirst()
                .map(step -> step.step().dose().rate());
    }

    /** The one that should hang already and is not recorded, else the next one. */
    private Optional<String> bagToHang() {
        return bag(bag -> bag.progress() == Progress.RUNNING && !bag.recorded())
                .or(() -> bag(bag -> bag.progress() == Progress.PLANNED));
    }

    private Optional<String> bag(Predicate<GivenBag> which) {
        List<Bag> bags = followed().stream()
                .flatMap(cycle -> cycle.bags().stream())
                .filter(which)
                .map(GivenBag::bag)
                .toList();
        return bags.stream().findFirst().map(bag -> String.valueOf(bag.bagHours()));
    }

    private void premedication(Map<FormKey, String> fields) {
        plan.cycles().stream()
                .flatMap(planned -> planned.cycle().premedications().stream())
                .filter(given -> given.at().isAfter(now.minusHours(HOURS_BEHIND)))
                .findFirst()
                .ifPresent(given -> {
                    fields.put(FormKey.DRUG, given.drug());
                    fields.put(FormKey.DRUG_DOSE, given.dose().toString());
                });
    }
}
