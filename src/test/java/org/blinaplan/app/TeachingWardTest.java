package org.blinaplan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.blinaplan.application.Reading;
import org.blinaplan.application.course.Bases;
import org.blinaplan.application.course.CourseIndex;
import org.blinaplan.application.course.IndexedCourse;
import org.blinaplan.application.course.PlanStoredCourse.Stood;
import org.blinaplan.application.course.PlanUnderWay.UnderWay;
import org.blinaplan.application.course.SecondEntry;
import org.blinaplan.application.course.StoredCourse;
import org.blinaplan.application.course.VerifyPlan.Comparison;
import org.blinaplan.application.store.EventStore.Outcome;
import org.blinaplan.application.store.Role;
import org.blinaplan.application.store.StoreFault;
import org.blinaplan.application.teaching.OpenedWard;
import org.blinaplan.application.ward.DayUnderWay;
import org.blinaplan.application.ward.DueTask;
import org.blinaplan.application.ward.Horizon;
import org.blinaplan.application.ward.WardDay;
import org.blinaplan.domain.event.CourseEvent;
import org.blinaplan.domain.event.EventLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opened on Mon 16 Mar 2026, 08:40 New York time. */
class TeachingWardTest {
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-03-16T12:40:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path place;

    private Path folder = Path.of("");
    private Set<String> kept = Set.of();
    private OpenedWard ward;

    @BeforeEach
    void open() throws IOException, StoreFault {
        folder = Files.createDirectory(place.resolve("ward"));
        kept = keptHere();
        ward = new TeachingWard(new Composition(NOW), NOW, ZoneId.of("America/New_York")).open(folder);
    }

    @AfterEach
    void leave() {
        if (Files.exists(folder)) {
            ward.close();
        }
    }

    private static Set<String> keptHere() throws IOException {
        Path data = DataFolder.here();
        if (!Files.exists(data)) {
            return Set.of();
        }
        try (Stream<Path> all = Files.walk(data)) {
            return all.map(Path::toString).collect(Collectors.toSet());
        }
    }

    private CourseIndex index() throws StoreFault {
        return ward.courses().index().open(ward.store());
    }

    private IndexedCourse patient(String name) throws StoreFault {
        return index().search(name, 1).get(0);
    }

    @Test
    void isOpenedByAPharmacistWhoMayVerifyWhatTheOtherOneWrote() throws StoreFault {
        assertThat(ward.store().person().name()).isEqualTo("t.okonjo");
        assertThat(ward.store().person().role()).isEqualTo(Role.PHARMACIST);
        assertThat(ward.courses().store().check(ward.store())).isEmpty();
        StoredCourse petrova =
                ward.courses().courses().read(ward.store(), patient("Petrova").id());
        Bases bases = ward.courses().bases().read(ward.store());
        assertThat(bases.site().name()).isEqualTo("Linden Hill Hospital");
        Comparison chart = compared(petrova, "46.4 kg", bases);
        assertThat(chart.differences()).containsExactly(SecondEntry.Entered.WEIGHT);
        Comparison same = compared(petrova, "44.6 kg", bases);
        assertThat(same.differences()).isEmpty();
        assertThat(ward.courses().verifying().sign(ward.store(), petrova, same, null))
                .isInstanceOf(Outcome.Appended.class);
    }

    private Comparison compared(StoredCourse course, String weight, Bases bases) {
        SecondEntry typed = new SecondEntry(weight, "158 cm", "relapsed-refractory", "2026-03-16T13:00");
        return ((Reading.Read<Comparison>) ward.courses().verifying().compare(course.latest(), typed, bases)).value();
    }

    @Test
    void listsPatientsInEveryState() throws StoreFault {
        assertThat(index().courses()).hasSize(12);
        assertThat(index().underWay()).hasSize(11);
        assertThat(patient("Novak").over()).isTrue();
        assertThat(patient("Petrova").verified()).isZero();
        assertThat(patient("Lindgren"))
                .matches(course -> course.verified() == 1 && course.latest() == 2, "a draft beside what is verified");
    }

    @Test
    void hasADayOfTheWard() throws StoreFault {
        List<UnderWay> courses =
                ward.courses().underWay().of(ward.store(), index(), ward.now().toInstant());
        assertThat(courses)
                .allMatch(course -> course.planned() instanceof Reading.Read<Stood> stood
                        && stood.value().standing().sameAsSigned());
        WardDay day = DayUnderWay.of(courses, ward.now(), Horizon.HOURS_48);
        assertThat(day.unreadable()).isEmpty();
        assertThat(day.interruptions())
                .singleElement()
                .extracting(stopped -> stopped.course().who().listName())
                .isEqualTo("Castillo, Rosa");
        assertThat(day.tasks())
                .extracting(DueTask::part)
                .contains(DueTask.Part.OVERDUE, DueTask.Part.NEXT_24_HOURS, DueTask.Part.NEXT_48_HOURS);
        assertThat(day.sessions()).hasSize(2);
        assertThat(day.sessions().get(0).bags())
                .anyMatch(bag -> bag.made())
                .anyMatch(bag -> !bag.made())
                .anyMatch(bag -> !bag.verified());
    }

    @Test
    void hasALogWithOneOfEverything() throws StoreFault {
        StoredCourse okafor =
                ward.courses().courses().read(ward.store(), patient("Okafor").id());
        Bases bases = ward.courses().bases().read(ward.store());
        EventLog log = ((Reading.Read<EventLog>) ward.courses()
                        .planning()
                        .read(okafor, okafor.operative(), bases)
                        .flatMap(based -> ward.courses().planning().log(okafor, based, List.of())))
                .value();
        assertThat(log.recorded())
                .extracting(event -> (Object) event.getClass())
                .contains(
                        CourseEvent.InfusionStarted.class,
                        CourseEvent.BagMade.class,
                        CourseEvent.BagHung.class,
                        CourseEvent.PremedicationGiven.class,
                        CourseEvent.ReactionGraded.class,
                        CourseEvent.ReactionResolved.class,
                        CourseEvent.Measurement.class,
                        CourseEvent.Assessment.class,
                        CourseEvent.WeightMeasured.class,
                        CourseEvent.TaskDone.class,
                        CourseEvent.Correction.class);
        assertThat(okafor.events()).extracting(record -> record.by()).contains("s.lowe", "m.reyes");
        assertThat(okafor.events())
                .extracting(record -> record.at())
                .isSorted()
                .allMatch(at -> at.isBefore(NOW.instant()));
    }

    @Test
    void writesNothingOutsideItsFolderAndLeavesNothingBehind() throws IOException, StoreFault {
        index();
        assertThat(folder.resolve("invented.db")).exists();
        assertThat(folder.resolve("index")).isNotEmptyDirectory();
        assertThat(keptHere()).isEqualTo(kept);
        ward.close();
        assertThat(place).isEmptyDirectory();
        assertThat(keptHere()).isEqualTo(kept);
    }

    @Test
    void opensAnotherWardBesideIt() throws StoreFault {
        try (OpenedWard other = new TeachingWard(new Composition(NOW), NOW, ZoneId.of("GMT+2")).open()) {
            assertThat(other.now().getZone()).isEqualTo(ZoneId.of("UTC"));
            assertThat(other.store().records().head())
                    .isNotEqualTo(ward.store().records().head());
        }
    }
}
