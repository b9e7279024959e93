package org.blinaplan.domain.course;

import java.time.ZonedDateTime;
import java.util.List;
import org.blinaplan.domain.monograph.AdmissionRow;
import org.blinaplan.domain.monograph.Cited;
import org.blinaplan.domain.monograph.Indication;
import org.blinaplan.domain.monograph.Monograph;
import org.blinaplan.domain.rule.RuleId;
import org.jspecify.annotations.Nullable;

/** Hospital days and supervision at the start of a cycle and at a restart. */
public final class AdmissionPlanner {
    /** Hospital days of the indication. */
    static final RuleId INDICATION_DAYS = new RuleId("ADM-001");
    /** Hospital days of a patient with CNS history, in place of the indication's own. */
    static final RuleId CNS_DAYS = new RuleId("ADM-002");
    /** A start without hospital days is supervised. */
    static final RuleId SUPERVISION = new RuleId("ADM-003");

    /** A restart after a long gap is supervised. */
    static final RuleId RESTART = new RuleId("INT-001");

    private static final int HOURS_PER_DAY = 24;

    private AdmissionPlanner() {}

    /** One admission or supervision; none where the monograph does not know. */
    public static List<Admission> plan(
            Monograph monograph, Indication indication, int cycle, boolean cnsHistory, ZonedDateTime start) {
        Cited<Integer> cnsDays = monograph.cnsAdmissionDays();
        if (cycle == 1 && cnsHistory && cnsDays != null) {
            return List.of(new Admission(start, stay(start, cnsDays.value()), CNS_DAYS, cnsDays.source()));
        }
        return indication.admission(cycle).map(row -> of(row, start)).stream().toList();
    }

    /** A restart after a gap that asks for supervision, or at another dose. */
    public static Admission restart(Monograph monograph, ZonedDateTime at) {
        return new Admission(
                at,
                null,
                RESTART,
                monograph.safety().interruptions().supervisedRestartFrom().source());
    }

    private static Admission of(AdmissionRow row, ZonedDateTime start) {
        Integer days = row.days();
        return days == null
                ? new Admission(start, null, SUPERVISION, row.source())
                : new Admission(start, stay(start, days), INDICATION_DAYS, row.source());
    }

    private static Admission.@Nullable Stay stay(ZonedDateTime start, int days) {
        return new Admission.Stay(days, TimeSpan.ofHours(start, (long) days * HOURS_PER_DAY));
    }
}
