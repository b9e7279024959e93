package org.blinaplan.application.ward;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.blinaplan.application.Plan;
import org.blinaplan.domain.bag.Bag;
import org.blinaplan.domain.bag.BagClocks;
import org.blinaplan.domain.bag.PreparationCalendar;
import org.blinaplan.domain.bag.PreparationSession;
import org.blinaplan.domain.bag.SessionBags;
import org.blinaplan.domain.event.FollowedCourse;
import org.blinaplan.domain.event.MadeBagUse;
import org.blinaplan.quantity.VialCount;
import org.jspecify.annotations.Nullable;

/** The bags of all patients by session: those that are not over and end within the time looked at. */
final class PreparationList {
    private static final Comparator<PreparedBag> BY_HANGING = Comparator.comparing(
                    (PreparedBag bag) -> bag.bag().time().start().toInstant())
            .thenComparing(bag -> bag.who().listName())
            .thenComparing(bag -> bag.who().number())
            .thenComparing(bag -> bag.who().course());
    private static final Comparator<Group> BY_TIME = Comparator.comparing(Group::standing)
            .thenComparing(Group::session, Comparator.nullsFirst(Comparator.comparing(PreparationSession::madeAt)))
            .thenComparing(Group::session, Comparator.nullsFirst(Comparator.comparing(PreparationSession::closesAt)));

    private final Window window;
    private final Map<Group, List<PreparedBag>> bags = new TreeMap<>(BY_TIME);
    private final Map<Group, VialCount> toOpen = new HashMap<>();

    private record Group(
            PreparedSession.Standing standing, @Nullable PreparationSession session) {}

    PreparationList(Window window) {
        this.window = window;
    }

    /** What this course adds. */
    void add(PatientCourse course, List<WardCycle> cycles) {
        for (WardCycle cycle : cycles) {
            if (cycle.isInfused()) {
                add(course, cycle);
            }
        }
    }

    private void add(PatientCourse course, WardCycle cycle) {
        Plan plan = course.plan();
        Map<Group, List<Bag>> unmade = new HashMap<>();
        List<BagClocks> clocks = cycle.planned().clocks();
        List<Bag> planned = cycle.planned().sequence().bags();
        for (int i = 0; i < planned.size(); i++) {
            Bag bag = planned.get(i);
            ZonedDateTime madeAt = i < clocks.size() ? clocks.get(i).madeAt() : null;
            Group group = window.isPast(bag.time().start()) || cycle.isHung(i) ? null : group(plan, bag, madeAt);
            if (group != null) {
                VialCount vials = madeAt == null ? bag.vials() : opened(plan.followed(), cycle, bag);
                bags.computeIfAbsent(group, any -> new ArrayList<>())
                        .add(new PreparedBag(
                                course.who(),
                                cycle.cycle().number(),
                                bag,
                                vials,
                                madeAt != null,
                                course.verified(),
                                cycle.assumption(bag.time().start())));
                if (madeAt == null) {
                    unmade.computeIfAbsent(group, any -> new ArrayList<>()).add(bag);
                }
            }
        }
        unmade.forEach((group, same) -> toOpen.merge(group, vials(plan, same), VialCount::plus));
    }

    private @Nullable Group group(Plan plan, Bag bag, @Nullable ZonedDateTime madeAt) {
        PreparationSession session = madeAt == null ? bag.madeIn() : madeIn(plan, madeAt);
        if (session == null) {
            return isMissing(bag, madeAt) ? new Group(PreparedSession.Standing.NONE, null) : null;
        }
        if (!session.closesAt().toInstant().isAfter(window.now().toInstant())) {
            return isMissing(bag, madeAt) ? new Group(PreparedSession.Standing.OVER, session) : null;
        }
        return endsInside(session, window) ? new Group(PreparedSession.Standing.OPEN, session) : null;
    }

    /** Whether its last minute lies in the time looked at. */
    private static boolean endsInside(PreparationSession session, Window window) {
        return !session.closesAt().toInstant().isAfter(window.end().toInstant());
    }

    /** Whether a session stands in a list that looks no further; what is missing always does. */
    static boolean isInside(PreparedSession prepared, Window window) {
        PreparationSession session = prepared.session();
        return prepared.standing() != PreparedSession.Standing.OPEN || session == null || endsInside(session, window);
    }

    /** Whether it hangs in the next 48 hours and nobody recorded that it was made. */
    private boolean isMissing(Bag bag, @Nullable ZonedDateTime madeAt) {
        return madeAt == null
                && new Window(window.now(), Horizon.HOURS_48)
                        .contains(bag.time().start());
    }

    /** The session of the day on which it was made. */
    private static @Nullable PreparationSession madeIn(Plan plan, ZonedDateTime madeAt) {
        return new PreparationCalendar(plan.policy().preparation(), plan.site().sterility())
                .on(madeAt.toLocalDate(), madeAt.getZone())
                .orElse(null);
    }

    private static VialCount opened(@Nullable FollowedCourse followed, WardCycle cycle, Bag bag) {
        if (followed != null) {
            for (MadeBagUse use : followed.madeBags()) {
                Integer vials = use.made().event().making().vials();
                Integer number = use.cycle();
                if (vials != null && number != null && number == cycle.cycle().number() && bag.equals(use.bag())) {
                    return VialCount.of(vials);
                }
            }
        }
        return bag.vials();
    }

    /** As the plan counts them: bags share only where the site allows it, and only those of one cycle. */
    private static VialCount vials(Plan plan, List<Bag> bags) {
        VialCount sum =
                SessionBags.of(
                                bags,
                                plan.policy().vialSharing(),
                                plan.monograph().usableVialVolume().value())
                        .stream()
                        .map(SessionBags::vials)
                        .reduce(VialCount.NONE, VialCount::plus);
        return bags.stream().filter(bag -> bag.madeIn() == null).map(Bag::vials).reduce(sum, VialCount::plus);
    }

    /** In order of time; sessions that are over, and bags without one, first. */
    List<PreparedSession> sessions() {
        List<PreparedSession> sessions = new ArrayList<>();
        bags.forEach((group, same) -> {
            VialCount made = same.stream()
                    .filter(PreparedBag::made)
                    .map(PreparedBag::vials)
                    .reduce(VialCount.NONE, VialCount::plus);
            sessions.add(new PreparedSession(
                    group.standing(),
                    group.session(),
                    same.stream().sorted(BY_HANGING).toList(),
                    made.plus(toOpen.getOrDefault(group, VialCount.NONE)),
                    made));
        });
        return sessions;
    }
}
