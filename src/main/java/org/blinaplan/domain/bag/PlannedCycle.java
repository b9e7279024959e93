package org.blinaplan.domain.bag;

import java.util.List;
import org.blinaplan.domain.course.Cycle;
import org.blinaplan.domain.site.SitePolicy;
import org.blinaplan.quantity.VialCount;

/**
 * A cycle with its bags, and what follows from them.
 *
 * @param cycle every instant fixed
 * @param sequence its bags, or why there are none
 * @param clocks of each bag, in order
 * @param ledger where the drug goes
 * @param line what pump and line make of it
 * @param sessions in which its bags are made
 * @param alternatives other sequences; empty until somebody asks for them
 */
public record PlannedCycle(
        Cycle cycle,
        BagSequence sequence,
        List<BagClocks> clocks,
        CycleLedger ledger,
        PumpAndLine line,
        List<SessionBags> sessions,
        List<BagAlternative> alternatives) {
    public PlannedCycle {
        clocks = List.copyOf(clocks);
        sessions = List.copyOf(sessions);
        alternatives = List.copyOf(alternatives);
    }

    /** With the bags that the sequencer finds. */
    public static PlannedCycle of(BagRequest request, BagSequencer sequencer, SitePolicy site) {
        return of(request, sequencer.sequence(request), site);
    }

    /** With these bags. */
    public static PlannedCycle of(BagRequest request, BagSequence sequence, SitePolicy site) {
        List<Bag> bags = sequence.bags();
        BagCounts counts = sequence.counts();
        PreparationCalendar calendar = request.calendar();
        return new PlannedCycle(
                request.cycle(),
                sequence,
                bags.stream().map(bag -> BagClocks.of(bag, calendar)).toList(),
                CycleLedger.of(bags, counts == null ? VialCount.NONE : counts.vials(), request.monograph()),
                PumpAndLine.of(bags, site.pump(), request.monograph().vial()),
                SessionBags.of(
                        bags,
                        request.policy().vialSharing(),
                        request.monograph().usableVialVolume().value()),
                List.of());
    }

    /** The same beside these other sequences. */
    public PlannedCycle beside(List<BagAlternative> others) {
        return new PlannedCycle(cycle, sequence, clocks, ledger, line, sessions, others);
    }

    /** The same where some of its bags are made already. */
    public PlannedCycle with(List<BagClocks> otherClocks, CycleLedger otherLedger, List<SessionBags> otherSessions) {
        return new PlannedCycle(cycle, sequence, otherClocks, otherLedger, line, otherSessions, alternatives);
    }
}
