package org.blinaplan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.blinaplan.app.Composition;
import org.blinaplan.application.Plan;
import org.blinaplan.application.Reading;
import org.blinaplan.application.adopt.AdoptMonograph;
import org.blinaplan.application.adopt.AdoptMonograph.Label;
import org.blinaplan.application.adopt.AdoptionState;
import org.blinaplan.application.adopt.RowState;
import org.blinaplan.application.course.PlanStoredCourse.Stood;
import org.blinaplan.application.course.SecondEntry;
import org.blinaplan.application.course.StoredCourse;
import org.blinaplan.application.course.StoredCourses;
import org.blinaplan.application.course.VerifyPlan.Comparison;
import org.blinaplan.application.store.EventStore.Outcome;
import org.blinaplan.application.store.OpenedStore;
import org.blinaplan.application.store.StoreFault;
import org.blinaplan.application.store.StreamId;
import org.blinaplan.domain.monograph.Monograph;
import org.blinaplan.domain.monograph.VolumeKey;
import org.blinaplan.domain.rule.Severity;
import org.blinaplan.fixture.OrderFile;
import org.blinaplan.fixture.WardStore;
import org.blinaplan.quantity.DoseRate;
import org.junit.jupiter.api.Test;

/** Two pharmacists make a monograph their own, and the plans follow. Every value entered here is invented. */
class MonographAdoptionTest {
    private static final String US = "us-2024-06";
    private static final String EU = "eu-2024";
    private static final String VOLUME = "volumes[24 h, 9 mcg/day]";
    private static final String OTHER_VOLUME =
            "{\"bagHours\": 24, \"dose\": \"9 mcg/day\", \"drug\": \"0.84 mL\", \"vials\": 1}";
    private static final Instant NOW = OrderFile.TODAY.instant();
    private static final Label LABEL = new Label("US instructions for use", "bag volumes", "2026");
    private static final SecondEntry SAME =
            new SecondEntry("70 kg", "168 cm", "relapsed-refractory", "2026-03-02T10:00");
    /** From 24 h bags: those of the first seven days give 9 mcg/day. */
    private static final OrderFile ORDER = OrderFile.small()
            .with("\"height\": \"168 cm\"", "\"height\": \"168 cm\", \"philadelphia\": \"negative\"")
            .with("\"zone\"", "\"bagPolicy\": {\"allowedHours\": [24]}, \"zone\"");

    private final Composition composition = new Composition(OrderFile.TODAY);
    private final StoredCourses use = composition.courses();
    private final AdoptMonograph adopt = composition.adopting();
    private final WardStore ward = new WardStore(OrderFile.TODAY);
    private final OpenedStore reyes = ward.open("reyes");
    private final OpenedStore okonjo = ward.open("okonjo");

    private static <T> T value(Reading<T> reading) {
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read<T>) reading).value();
    }

    private Stood stood(StreamId id) throws StoreFault {
        StoredCourse course = use.courses().read(okonjo, id);
        return value(use.planning().plan(course, use.bases().read(okonjo), NOW));
    }

    private Plan draft(OrderFile order) throws StoreFault {
        return stood(use.courses().add(reyes, order.bytes())).plan();
    }

    private Monograph now(String id) throws StoreFault {
        return use.bases().read(okonjo).library().find(id).orElseThrow();
    }

    private void sign(StreamId id) throws StoreFault {
        StoredCourse course = use.courses().read(okonjo, id);
        Comparison comparison =
                value(use.verifying().compare(course.latest(), SAME, use.bases().read(okonjo)));
        assertThat(use.verifying().sign(okonjo, course, comparison, null)).isInstanceOf(Outcome.Appended.class);
    }

    private void both(String monograph, String path, String text) throws StoreFault {
        value(adopt.enter(reyes, monograph, path, text, LABEL));
        value(adopt.enter(okonjo, monograph, path, text, LABEL));
    }

    private static List<String> rules(Plan plan, Severity severity) {
        return plan.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .map(finding -> finding.rule().toString())
                .toList();
    }

    private static String drugOfTheFirstBag(Plan plan) {
        return plan.cycles().get(0).sequence().bags().get(0).row().drug().toString();
    }

    @Test
    void aMonographWhoseRowsTwoPeopleConfirmedIsAdopted() throws StoreFault {
        assertThat(rules(draft(ORDER), Severity.WARNING)).contains("LBL-001");
        AdoptionState state = adopt.state(reyes, US);
        String last = "";
        for (RowState row : state.rows()) {
            if (!row.row().isMissing()) {
                adopt.confirm(reyes, US, row.row().path());
                last = row.row().path();
            }
        }
        assertThat(rules(draft(ORDER), Severity.WARNING)).contains("LBL-001");
        for (RowState row : state.rows()) {
            if (!row.row().isMissing() && !row.row().path().equals(last)) {
                adopt.confirm(okonjo, US, row.row().path());
            }
        }
        assertThat(now(US).adopted()).isFalse();
        assertThat(adopt.confirm(okonjo, US, last).isAdopted()).isTrue();
        assertThat(now(US).adopted()).isTrue();
        assertThat(now(US).missing()).hasSize(20);
        assertThat(now(EU).adopted()).isFalse();
        Plan plan = draft(ORDER);
        assertThat(plan.findings())
                .noneMatch(finding -> finding.rule().toString().equals("LBL-001"));
        // Whoever reads something else afterwards opens it again.
        value(adopt.enter(reyes, US, VOLUME, OTHER_VOLUME, LABEL));
        assertThat(now(US).adopted()).isFalse();
        assertThat(drugOfTheFirstBag(draft(ORDER))).isEqualTo("0.83 mL");
    }

    @Test
    void anOwnValueOfTwoPeopleChangesTheBagsAndSaysWhoseItIs() throws StoreFault {
        use.bases()
                .change(
                        reyes,
                        0,
                        "{\"schema\":\"blinaplan/site/1\",\"name\":\"Linden Hill\"}".getBytes(StandardCharsets.UTF_8));
        assertThat(drugOfTheFirstBag(draft(ORDER))).isEqualTo("0.83 mL");
        value(adopt.enter(reyes, US, VOLUME, OTHER_VOLUME, LABEL));
        assertThat(drugOfTheFirstBag(draft(ORDER))).isEqualTo("0.83 mL");
        value(adopt.enter(okonjo, US, VOLUME, OTHER_VOLUME, LABEL));
        assertThat(drugOfTheFirstBag(draft(ORDER))).isEqualTo("0.84 mL");
        assertThat(now(US).volume(24, new VolumeKey.Fixed(DoseRate.parse("9 mcg/day")))
                        .orElseThrow()
                        .source())
                .hasToString("US instructions for use, bag volumes, read by reyes and okonjo at Linden Hill"
                        + " on 2026-03-01, 2026");
    }

    @Test
    void anOwnValueOfTwoPeopleChangesTheDose() throws StoreFault {
        OrderFile light = ORDER.with("70 kg", "44.6 kg").with("168 cm", "158 cm");
        // 44.6 kg and 158 cm: 1.40 m2 x 5 mcg/m2/day; where the flat dose begins at 44 kg, 9 mcg/day.
        assertThat(firstDose(draft(light))).isEqualTo("7 mcg/day");
        both(US, "fixedDoseFrom", "44 kg");
        assertThat(firstDose(draft(light))).isEqualTo("9 mcg/day");
    }

    private static String firstDose(Plan plan) {
        return plan.cycles().get(0).cycle().steps().get(0).dose().rate().toString();
    }

    @Test
    void aVerifiedPlanKeepsWhatItWasVerifiedWith() throws StoreFault {
        StreamId before = use.courses().add(reyes, ORDER.bytes());
        sign(before);
        both(US, VOLUME, OTHER_VOLUME);
        assertThat(stood(before).standing().isVerified()).isTrue();
        assertThat(drugOfTheFirstBag(stood(before).plan())).isEqualTo("0.83 mL");
        StreamId after = use.courses().add(reyes, ORDER.bytes());
        sign(after);
        both(US, VOLUME, OTHER_VOLUME.replace("0.84", "0.85"));
        assertThat(stood(after).standing().isVerified()).isTrue();
        assertThat(drugOfTheFirstBag(stood(after).plan())).isEqualTo("0.84 mL");
        assertThat(drugOfTheFirstBag(draft(ORDER))).isEqualTo("0.85 mL");
    }

    @Test
    void aProgramThatStartsAnewReadsWhatAVerifiedPlanKeeps() throws StoreFault {
        both(US, VOLUME, OTHER_VOLUME);
        StreamId id = use.courses().add(reyes, ORDER.bytes());
        sign(id);
        StoredCourses another = new Composition(OrderFile.TODAY).courses();
        Stood stood = value(another.planning()
                .plan(another.courses().read(okonjo, id), another.bases().read(okonjo), NOW));
        assertThat(stood.standing().isVerified()).isTrue();
        assertThat(drugOfTheFirstBag(stood.plan())).isEqualTo("0.84 mL");
    }

    @Test
    void aMissingRowThatTwoPeopleEnteredIsNoLongerMissing() throws StoreFault {
        OrderFile child = ORDER.with("\"1971-05-14\"", "\"2019-09-03\"")
                .with("70 kg", "22.4 kg")
                .with("168 cm", "121 cm")
                .with(US, EU)
                .with("relapsed-refractory", "high-risk-first-relapse");
        String path = "indications[high-risk-first-relapse].admissions";
        assertThat(rules(draft(child), Severity.STOP)).contains("ADM-001");
        int missing = now(EU).missing().size();
        String row = "[{\"firstCycle\": 1, \"lastCycle\": 1, \"days\": 5}]";
        value(adopt.enter(reyes, EU, path, row, LABEL));
        assertThat(rules(draft(child), Severity.STOP)).contains("ADM-001");
        value(adopt.enter(okonjo, EU, path, row, LABEL));
        Plan plan = draft(child);
        assertThat(plan.findings())
                .noneMatch(finding -> finding.rule().toString().equals("ADM-001"));
        assertThat(plan.cycles().get(0).cycle().admissions().get(0).stay().days())
                .isEqualTo(5);
        assertThat(now(EU).missing())
                .hasSize(missing - 1)
                .noneMatch(gone -> gone.path().equals(path));
    }
}
