package org.blinaplan.application.teaching;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.blinaplan.application.Draft;
import org.blinaplan.application.course.SecondEntry;
import org.blinaplan.application.course.StoredCourse;
import org.blinaplan.application.course.StoredCourses;
import org.blinaplan.application.course.VerifyPlan.Comparison;
import org.blinaplan.application.store.EventStore.Outcome;
import org.blinaplan.application.store.OpenedStore;
import org.blinaplan.application.store.StoreFault;
import org.blinaplan.application.store.StreamId;
import org.blinaplan.application.teaching.ToldCourse.Act;

/** Keeps invented courses in a store of their own, act by act as people would have done it, each at its time. */
public final class FillWard {
    private static final Duration BEFORE_THE_FIRST = Duration.ofDays(1);

    private final StoredCourses use;
    private final TeachingClock clock;
    private final Map<Colleague, OpenedStore> people = new EnumMap<>(Colleague.class);
    private final Map<ToldCourse, StreamId> streams = new HashMap<>();

    private record Next(ToldCourse course, Act act) {}

    /** By these use cases, upon a store that is dated by this clock. */
    public FillWard(StoredCourses use, TeachingClock clock) {
        this.use = use;
        this.clock = clock;
    }

    /**
     * Makes the store, lets the colleagues in and keeps everything.
     *
     * @param location where nothing is yet
     * @param password of everybody
     * @param site the site policy file
     * @return opened by the second pharmacist, who may verify what the first one wrote
     */
    public OpenedStore fill(String location, char[] password, byte[] site, List<ToldCourse> courses) throws StoreFault {
        List<Next> acts = new ArrayList<>();
        courses.forEach(course -> course.acts().forEach(act -> acts.add(new Next(course, act))));
        acts.sort(Comparator.comparing(next -> next.act().at()));
        try {
            letIn(location, password, acts.get(0).act().at().minus(BEFORE_THE_FIRST));
            use.bases().change(opened(Colleague.OKONJO), 0, site);
            for (Next next : acts) {
                clock.tell(next.act().at());
                keep(next);
            }
            OpenedStore visited = opened(Colleague.OKONJO);
            people.remove(Colleague.OKONJO);
            return visited;
        } finally {
            people.values().forEach(OpenedStore::close);
            clock.go();
        }
    }

    private void letIn(String location, char[] password, Instant at) throws StoreFault {
        clock.tell(at);
        use.store().make(location, Colleague.ADMINISTRATOR.text(), password);
        people.put(Colleague.ADMINISTRATOR, use.store().open(location, Colleague.ADMINISTRATOR.text(), password));
        for (Colleague other : List.of(Colleague.REYES, Colleague.OKONJO, Colleague.LOWE)) {
            use.store().letIn(opened(Colleague.ADMINISTRATOR), other.text(), other.role(), password);
            people.put(other, use.store().open(location, other.text(), password));
        }
    }

    private OpenedStore opened(Colleague colleague) {
        OpenedStore store = people.get(colleague);
        if (store == null) {
            throw new IllegalStateException(colleague + " has not been let in");
        }
        return store;
    }

    private void keep(Next next) throws StoreFault {
        Act act = next.act();
        OpenedStore store = opened(act.by());
        byte[] json = act.json().getBytes(StandardCharsets.UTF_8);
        StreamId stream = streams.get(next.course());
        if (stream == null) {
            streams.put(next.course(), use.courses().add(store, json));
            return;
        }
        StoredCourse course = use.courses().read(store, stream);
        Outcome outcome = switch (act.kind()) {
            case ORDER -> use.courses().change(store, stream, course.version(), json);
            case EVENTS -> use.courses().record(store, stream, course.version(), json);
            case VERIFICATION -> verify(store, course, json);
        };
        if (!(outcome instanceof Outcome.Appended)) {
            throw new IllegalStateException("somebody else writes into the store of invented patients");
        }
    }

    private Outcome verify(OpenedStore store, StoredCourse course, byte[] order) throws StoreFault {
        Draft chart = Telling.valueOf(use.orders().open(order));
        SecondEntry typed = new SecondEntry(
                chart.text("patient.weight"),
                chart.text("patient.height"),
                chart.text("indication"),
                chart.text("start"));
        Comparison comparison = Telling.valueOf(
                use.verifying().compare(course.latest(), typed, use.bases().read(store)));
        return use.verifying().sign(store, course, comparison, null);
    }
}
