package org.blinaplan.domain.monitoring;

import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;
import static org.blinaplan.domain.site.CheckKind.BLOODS;
import static org.blinaplan.domain.site.CheckKind.BODY_SIZE;
import static org.blinaplan.domain.site.CheckKind.BONE_MARROW;
import static org.blinaplan.domain.site.CheckKind.NEUROLOGICAL;
import static org.blinaplan.domain.site.CheckKind.OTHER;
import static org.blinaplan.domain.site.CheckKind.WRITING_TEST;
import static org.blinaplan.domain.site.MonitoringAnchor.ADMISSION;
import static org.blinaplan.domain.site.MonitoringAnchor.BEFORE_COURSE;
import static org.blinaplan.domain.site.MonitoringAnchor.BEFORE_CYCLE;
import static org.blinaplan.domain.site.MonitoringAnchor.CYCLE_DAY;
import static org.blinaplan.domain.site.MonitoringAnchor.CYCLE_START;
import static org.blinaplan.domain.site.MonitoringAnchor.VISIT;

import java.util.List;
import org.blinaplan.domain.rule.Citation;
import org.blinaplan.domain.site.MonitoringItem;
import org.blinaplan.domain.site.MonitoringItem.Cycles;

/**
 * The checks that hospitals really do, for a site that has entered no list of its own. Checks for which no timing is
 * published, or that are done on suspicion only, are not in it: docs/contract.md names them.
 */
public final class PracticeDefault {
    /** Where the list comes from. */
    public static final Citation SOURCE =
            new Citation("Practice default", "editable by the site", "hospital protocols and published order sets");

    /** The change of the port needle, which is done together with the bag change at that visit. */
    public static final String PORT_NEEDLE = "Port needle, dressing";

    private static final Cycles ALL = Cycles.ALL;
    private static final Cycles FIRST = new Cycles(1, 1);
    private static final Cycles FIRST_TWO = new Cycles(1, 2);
    private static final Cycles FROM_SECOND = new Cycles(2, null);
    private static final Cycles FROM_THIRD = new Cycles(3, null);

    private static final String COUNTS = "CBC with differential, AST, ALT";
    private static final String LIVER = "GGT, total bilirubin";
    private static final String ICE = "Neurological check, ICE score (child: Cornell delirium score)";
    private static final String WRITING = "Writing test, always the same full sentence";
    private static final String WARD = "ward";
    private static final String HOME = "home";

    /** In the order of the practice table. Twice weekly is: never more than 4 days apart. */
    public static final List<MonitoringItem> ITEMS = List.of(
            new MonitoringItem(COUNTS, BLOODS, FIRST, CYCLE_START, null, ofDays(1), ofDays(7), null),
            new MonitoringItem(COUNTS, BLOODS, FIRST, CYCLE_START, ofDays(7), ofDays(4), null, null),
            new MonitoringItem(COUNTS, BLOODS, FROM_SECOND, CYCLE_START, null, ofDays(4), null, null),
            new MonitoringItem("Urea, electrolytes, liver panel, CBC", BLOODS, ALL, CYCLE_DAY, null, null, null, null),
            new MonitoringItem(LIVER, BLOODS, ALL, BEFORE_COURSE, null, null, null, null),
            new MonitoringItem(LIVER, BLOODS, FIRST_TWO, CYCLE_START, null, ofDays(1), ofDays(2), null),
            new MonitoringItem(LIVER, BLOODS, FIRST_TWO, CYCLE_START, ofDays(7), ofDays(7), null, null),
            new MonitoringItem(LIVER, BLOODS, FROM_THIRD, CYCLE_START, null, ofDays(7), null, null),
            new MonitoringItem(
                    "Hepatitis B, hepatitis C and HIV serology", BLOODS, ALL, BEFORE_COURSE, null, null, null, null),
            new MonitoringItem("Pregnancy test, where it applies", OTHER, ALL, BEFORE_COURSE, null, null, null, null),
            new MonitoringItem("Neurological examination", NEUROLOGICAL, ALL, BEFORE_COURSE, null, null, null, null),
            new MonitoringItem("Vital signs", OTHER, ALL, ADMISSION, null, ofHours(4), null, WARD),
            new MonitoringItem(ICE, NEUROLOGICAL, ALL, BEFORE_COURSE, null, null, null, null),
            new MonitoringItem(ICE, NEUROLOGICAL, ALL, ADMISSION, null, ofHours(8), null, WARD),
            new MonitoringItem(ICE, NEUROLOGICAL, ALL, VISIT, null, null, null, null),
            new MonitoringItem(WRITING, WRITING_TEST, ALL, BEFORE_COURSE, null, null, null, null),
            new MonitoringItem(WRITING, WRITING_TEST, ALL, ADMISSION, null, ofDays(1), null, WARD),
            new MonitoringItem(WRITING, WRITING_TEST, ALL, CYCLE_START, null, ofDays(7), null, HOME),
            new MonitoringItem(
                    "Fluid balance, renal function", BLOODS, FIRST, CYCLE_START, null, ofDays(1), ofDays(2), null),
            new MonitoringItem("Immunoglobulins", BLOODS, ALL, BEFORE_CYCLE, null, null, null, null),
            new MonitoringItem("Bone marrow, MRD", BONE_MARROW, FIRST_TWO, CYCLE_DAY, ofDays(28), null, null, null),
            new MonitoringItem("Weight, height", BODY_SIZE, ALL, BEFORE_CYCLE, ofDays(7), null, null, null),
            new MonitoringItem(PORT_NEEDLE, OTHER, ALL, CYCLE_START, ofDays(7), ofDays(7), ofDays(28), null));

    private PracticeDefault() {}
}
