package org.blinaplan.ui.shell;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.blinaplan.application.CourseCounts;
import org.blinaplan.application.Plan;
import org.blinaplan.domain.bag.BagCounts;
import org.blinaplan.domain.bag.PlannedCycle;
import org.blinaplan.domain.event.CycleState;
import org.blinaplan.domain.event.FollowedCourse;
import org.blinaplan.domain.event.FollowedCycle;
import org.blinaplan.domain.site.SitePolicy;
import org.blinaplan.ui.common.Dates;
import org.blinaplan.ui.common.Texts;
import org.blinaplan.ui.order.OrderViewModel;
import org.jspecify.annotations.Nullable;

/** What stands around the screens: which one is shown, the pill, the status line. */
public final class ShellViewModel {
    private static final int MOST_CYCLES = 2;

    private final OrderViewModel order;
    private final OrderPlace place;
    private final SitePolicy site;
    private final Clock clock;
    private final ZoneId zone;
    private final Texts texts;
    private final ObjectProperty<Screen> screen = new SimpleObjectProperty<>(Screen.ORDER);
    private final StringProperty bags = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper pill = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable CycleState> cycleState = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final BooleanProperty hidden = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper("");

    /** The screens. */
    public enum Screen {
        ORDER,
        COURSE,
        BAGS,
        LOG,
        PRINT,
        VERIFY
    }

    /** A shell around this order. */
    public ShellViewModel(OrderViewModel order, OrderPlace place, WindowParts parts, Texts texts) {
        this.order = order;
        this.place = place;
        this.texts = texts;
        site = parts.site();
        clock = parts.clock();
        zone = parts.zone();
        order.plan().addListener((property, before, now) -> refresh());
        order.unsaved().addListener((property, before, now) -> refresh());
        place.name().addListener((property, before, now) -> refresh());
        order.loads().addListener((property, before, now) -> refresh());
        order.toCorrect().addListener((property, before, now) -> refresh());
        screen.addListener((property, before, now) -> refresh());
        bags.addListener((property, before, now) -> refresh());
        refresh();
    }

    /** The screen that is shown. */
    public ObjectProperty<Screen> screen() {
        return screen;
    }

    /** What the status line says of the bags while they are shown; empty where there is nothing to say. */
    public StringProperty bags() {
        return bags;
    }

    /** Whether the patient and the course are hidden: a second person types the order unseen. */
    public BooleanProperty hidden() {
        return hidden;
    }

    /** Whether the order is saved. */
    public ReadOnlyStringProperty pill() {
        return pill.getReadOnlyProperty();
    }

    /** Whether the pill says that a second person has verified the order. */
    public boolean isVerified() {
        return place.isVerified() && !order.unsaved().get();
    }

    /** How the cycle stands that has begun last; absent where nothing has happened. */
    public ReadOnlyObjectProperty<@Nullable CycleState> cycleState() {
        return cycleState.getReadOnlyProperty();
    }

    /** The middle of the status line. */
    public ReadOnlyStringProperty status() {
        return status.getReadOnlyProperty();
    }

    /** What stands where the patient's name will stand, while there is no course: the file, or a new order. */
    public ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    /** The line below it: what is to be done. */
    public ReadOnlyStringProperty hint() {
        return hint.getReadOnlyProperty();
    }

    /** Whether the drawn course is older than what stands in the form. */
    public ReadOnlyBooleanProperty old() {
        return order.old();
    }

    /** The course that is drawn; absent before the first one. */
    public ReadOnlyObjectProperty<@Nullable Plan> plan() {
        return order.plan();
    }

    /** The hospital's name. */
    public String siteName() {
        return site.name() == null ? texts.of("status.site.none") : site.name();
    }

    /** Now, where the patient lives. */
    public ZonedDateTime now() {
        Plan plan = order.plan().get();
        return clock.instant().atZone(plan == null ? zone : plan.order().zone());
    }

    /** Now as the status line says it: {@code "Mon 16 Mar 2026, 08:40, New York"}. */
    public String nowText() {
        return texts.of("status.now", Dates.moment(now()), Dates.town(now().getZone()));
    }

    private void refresh() {
        pill.set(place.pill(order.unsaved().get()));
        cycleState.set(begun().map(FollowedCycle::state).orElse(null));
        status.set(statusText());
        String name = place.name().get();
        title.set(name == null ? texts.of("patient.none") : texts.of("patient.file", name));
        int wrong = order.toCorrect().get();
        hint.set(wrong == 0 ? texts.of("patient.hint") : texts.of("order.toCorrect", wrong) + ".");
    }

    private String statusText() {
        Plan plan = order.plan().get();
        if (screen.get() == Screen.BAGS && !bags.get().isEmpty()) {
            return bags.get();
        }
        if (screen.get() == Screen.LOG && begun().isPresent()) {
            return delivered(begun().get());
        }
        if (screen.get() == Screen.COURSE && plan != null) {
            Optional<CourseCounts> counts = CourseCounts.of(plan);
            if (plan.cycles().size() > MOST_CYCLES && counts.isPresent()) {
                return total(plan.cycles().size(), counts.get());
            }
            return plan.cycles().stream().map(this::cycle).collect(Collectors.joining(" "));
        }
        return place.status();
    }

    private Optional<FollowedCycle> begun() {
        Plan plan = order.plan().get();
        FollowedCourse followed = plan == null ? null : plan.followed();
        return followed == null
                ? Optional.empty()
                : followed.cycles().stream()
                        .filter(cycle -> cycle.state() != CycleState.PLANNED)
                        .reduce((one, other) -> other);
    }

    private String delivered(FollowedCycle cycle) {
        return texts.of(
                "status.delivered",
                String.valueOf(cycle.delivered().toHours()),
                cycle.delivered().toMinutesPart(),
                cycle.planned().cycle().hours());
    }

    private String total(int cycles, CourseCounts counts) {
        return texts.of(
                "status.cycles",
                cycles,
                counts.vials().vials(),
                counts.visits(),
                texts.of("status.outOfHours", counts.visitsOutOfHours()));
    }

    private String cycle(PlannedCycle planned) {
        BagCounts counts = planned.sequence().counts();
        return counts == null
                ? texts.of("status.cycle.noBags", planned.cycle().number())
                : texts.of(
                        "status.cycle",
                        planned.cycle().number(),
                        counts.vials(),
                        counts.visits(),
                        texts.of("status.outOfHours", counts.visitsOutOfHours()));
    }
}
