package org.blinaplan.application.teaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.blinaplan.application.Plan;
import org.blinaplan.application.PlanCourse;
import org.blinaplan.application.Reading;
import org.blinaplan.application.teaching.ToldCourse.Act;
import org.blinaplan.application.teaching.ToldCourse.Kind;
import org.blinaplan.application.ward.DueTask;
import org.blinaplan.application.ward.Horizon;
import org.blinaplan.application.ward.Interruption;
import org.blinaplan.application.ward.PatientCourse;
import org.blinaplan.application.ward.PreparedSession;
import org.blinaplan.application.ward.WardDay;
import org.blinaplan.data.JsonEventFormat;
import org.blinaplan.data.JsonOrderFormat;
import org.blinaplan.data.JsonSiteFormat;
import org.blinaplan.domain.bag.OptimalSequencer;
import org.blinaplan.domain.event.CycleState;
import org.blinaplan.domain.event.EventLog;
import org.blinaplan.domain.event.FollowedCourse;
import org.blinaplan.domain.event.MadeBagUse;
import org.blinaplan.domain.order.Order;
import org.blinaplan.domain.site.SitePolicy;
import org.blinaplan.fixture.Monographs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InventedPatientsTest {
    private static final long SEED = 20260316;
    private static final List<ZoneId> ZONES =
            List.of(ZoneId.of("America/New_York"), ZoneId.of("Europe/Berlin"), ZoneId.of("UTC"));
    private static final SitePolicy SITE = site();

    private static SitePolicy site() {
        try {
            return read(new JsonSiteFormat().read(Files.readAllBytes(Path.of("src/main/resources/demo/site.json"))));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static <T> T read(Reading<T> reading) {
        return ((Reading.Read<T>) reading).value();
    }

    private static Telling telling(ZonedDateTime now) {
        return new Telling(
                new JsonOrderFormat(Monographs.library(), Clock.fixed(now.toInstant(), now.getZone())),
                new JsonEventFormat(Monographs.library()),
                new PlanCourse(Monographs.library(), new OptimalSequencer()),
                SITE,
                now);
    }

    /** As the store would plan them: the first version of each order, after what was recorded. */
    private static List<PatientCourse> planned(Telling telling) {
        List<PatientCourse> courses = new ArrayList<>();
        for (ToldCourse told : InventedPatients.all(telling)) {
            byte[] json = told.acts().get(0).json().getBytes(StandardCharsets.UTF_8);
            Order order = read(telling.orders().read(json, SITE));
            Plan plan = telling.planner().plan(order, SITE);
            if (!told.eventFiles().isEmpty()) {
                EventLog log = read(telling.events().read(told.eventFiles(), order, SITE));
                plan = telling.planner().plan(order, SITE, log, telling.now().toInstant());
            }
            boolean verified = told.acts().stream().anyMatch(act -> act.kind() == Kind.VERIFICATION);
            courses.add(new PatientCourse("c-" + courses.size(), plan, verified));
        }
        return courses;
    }

    /** A story that its own readers refuse is thrown out by {@link CourseStory#told()}, with the sentence of the refusal. */
    @Test
    void tellsNothingThatItsReadersRefuseAtAnyOf400InstantsOfAYear() {
        Random random = new Random(SEED);
        List<ZonedDateTime> instants = IntStream.range(0, 400)
                .mapToObj(i -> Instant.parse("2026-01-01T00:00:00Z")
                        .plusSeconds(random.nextInt(366 * 86_400))
                        .atZone(ZONES.get(i % ZONES.size())))
                .toList();
        instants.parallelStream().forEach(now -> {
            List<ToldCourse> all = InventedPatients.all(telling(now));
            assertThat(all).as("seed %d, %s", SEED, now).hasSize(12);
            for (ToldCourse told : all) {
                assertThat(told.acts().get(0).kind()).isEqualTo(Kind.ORDER);
                assertThat(told.acts())
                        .extracting(Act::at)
                        .as("seed %d, %s", SEED, now)
                        .isSorted()
                        .allMatch(at -> !at.isAfter(now.toInstant()));
            }
        });
    }

    /** Around midnight, the hours of the day's work, weekends, and both clock changes of 2026 in two countries. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-16T08:40-04:00[America/New_York]",
                "2026-03-14T10:00-04:00[America/New_York]",
                "2026-03-07T23:59-05:00[America/New_York]",
                "2026-03-08T01:59:59-05:00[America/New_York]",
                "2026-03-08T03:00-04:00[America/New_York]",
                "2026-03-22T16:30-04:00[America/New_York]",
                "2026-10-31T17:10-04:00[America/New_York]",
                "2026-11-01T01:30-04:00[America/New_York]",
                "2026-11-01T01:30-05:00[America/New_York]",
                "2026-11-09T09:30-05:00[America/New_York]",
                "2026-03-29T03:00+02:00[Europe/Berlin]",
                "2026-04-05T12:34:56+02:00[Europe/Berlin]",
                "2026-10-25T02:15+02:00[Europe/Berlin]",
                "2026-10-25T02:15+01:00[Europe/Berlin]",
                "2026-11-02T20:00+01:00[Europe/Berlin]",
                "2026-12-31T23:59:59Z[UTC]",
                "2028-02-29T08:00Z[UTC]"
            })
    void isInMidCourseWheneverItIsOpened(String instant) {
        ZonedDateTime now = ZonedDateTime.parse(instant);
        List<PatientCourse> courses = planned(telling(now));
        assertThat(courses).allMatch(course -> !course.plan().isStopped());
        assertThat(courses)
                .filteredOn(course -> !course.verified())
                .singleElement()
                .extracting(course -> course.plan().order().patient().weight().toString())
                .isEqualTo("44.6 kg");
        assertThat(courses)
                .extracting(course -> course.plan().followed())
                .flatExtracting(followed -> followed == null
                        ? List.of()
                        : followed.cycles().stream().map(cycle -> cycle.state()).toList())
                .contains(CycleState.RUNNING, CycleState.INTERRUPTED, CycleState.COMPLETED, CycleState.PLANNED)
                .doesNotContain(CycleState.ENDED_EARLY, CycleState.STOPPED_FOR_GOOD);
        WardDay day = WardDay.of(courses, List.of(), now, Horizon.HOURS_48);
        assertThat(day.interruptions())
                .extracting(Interruption::gap)
                .singleElement()
                .matches(gap -> gap.elapsed().equals(Duration.ofMinutes(135)));
        assertThat(day.tasks())
                .filteredOn(task -> task.part() == DueTask.Part.OVERDUE)
                .extracting(task -> task.who().familyName())
                .containsOnly("Osei");
        assertThat(day.tasks())
                .extracting(DueTask::part)
                .contains(DueTask.Part.OVERDUE, DueTask.Part.NEXT_24_HOURS, DueTask.Part.NEXT_48_HOURS);
        assertThat(day.sessions())
                .extracting(PreparedSession::standing)
                .containsOnly(PreparedSession.Standing.OPEN)
                .hasSize(2);
    }

    @Test
    void makesEveryBagOnceAndForAPlaceInThePlan() {
        ZonedDateTime now = ZonedDateTime.parse("2026-03-16T08:40-04:00[America/New_York]");
        for (PatientCourse course : planned(telling(now))) {
            FollowedCourse followed = course.plan().followed();
            if (followed != null) {
                assertThat(followed.madeBags())
                        .as(course.who().listName())
                        .isNotEmpty()
                        .allMatch(use -> use.bag() != null)
                        .extracting(MadeBagUse::bag)
                        .doesNotHaveDuplicates();
            }
        }
    }
}
