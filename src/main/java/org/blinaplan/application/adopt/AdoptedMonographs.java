package org.blinaplan.application.adopt;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.blinaplan.application.MonographLibrary;
import org.blinaplan.application.Problem;
import org.blinaplan.application.Reading;
import org.blinaplan.application.adopt.Adoption.OwnValue;
import org.blinaplan.application.adopt.MonographRows.Settled;
import org.blinaplan.application.store.EventStore;
import org.blinaplan.application.store.Kept;
import org.blinaplan.application.store.RecordFormat;
import org.blinaplan.application.store.StoreFault;
import org.blinaplan.application.store.StreamId;
import org.blinaplan.domain.monograph.Monograph;
import org.blinaplan.domain.rule.Citation;
import org.jspecify.annotations.Nullable;

/** The monographs of a store: as shipped, with what two people of the site have read in the printed label. */
public final class AdoptedMonographs {
    private final MonographLibrary shipped;
    private final MonographRows rows;
    private final RecordFormat<Adoption> format;

    public AdoptedMonographs(MonographLibrary shipped, MonographRows rows, RecordFormat<Adoption> format) {
        this.shipped = shipped;
        this.rows = rows;
        this.format = format;
    }

    /**
     * The monographs as they hold now.
     *
     * @param site its name, for the source of its own values; absent where it has none
     */
    public MonographLibrary library(EventStore store, @Nullable String site) throws StoreFault {
        List<Monograph> all = new ArrayList<>();
        for (Monograph monograph : shipped.all()) {
            List<RowState> states = states(store, monograph.id());
            all.add(settled(states, site).isEmpty() ? monograph : adopted(monograph, states, site));
        }
        List<Monograph> known = List.copyOf(all);
        return () -> known;
    }

    private Monograph adopted(Monograph monograph, List<RowState> states, @Nullable String site) {
        AdoptionState state = state(monograph.id(), states);
        List<Settled> settled = settled(states, site).stream()
                .filter(row -> state.problems().isEmpty() || row.own() == null)
                .toList();
        return value(rows.with(monograph.id(), settled, state.isAdopted()));
    }

    private static Monograph value(Reading<Monograph> reading) {
        if (reading instanceof Reading.Refused<Monograph> refused) {
            throw new IllegalStateException("a monograph is refused as shipped: " + refused.problems());
        }
        return ((Reading.Read<Monograph>) reading).value();
    }

    /** How far one of them is adopted. */
    AdoptionState state(EventStore store, String monograph) throws StoreFault {
        return state(monograph, states(store, monograph));
    }

    private AdoptionState state(String monograph, List<RowState> states) {
        boolean own = settled(states, null).stream().anyMatch(row -> row.own() != null);
        List<Problem> problems =
                own && rows.with(monograph, settled(states, null), false) instanceof Reading.Refused<Monograph> refused
                        ? refused.problems()
                        : List.of();
        return new AdoptionState(monograph, states, problems);
    }

    private List<RowState> states(EventStore store, String monograph) throws StoreFault {
        List<Said> said = new ArrayList<>();
        for (Kept kept : store.read(StreamId.adoption(monograph))) {
            try {
                said.add(new Said(format.read(kept.json()), kept.by(), kept.at()));
            } catch (IllegalArgumentException e) {
                throw new StoreFault.Unreadable(
                        "Record " + kept.position() + " of the store cannot be read by this version of the program."
                                + " Nothing was changed. Use the newest version.",
                        e);
            }
        }
        return RowStates.of(
                rows.rows(monograph), said, (row, first, second) -> rows.same(monograph, row, first, second));
    }

    /** What two people have agreed on. */
    static List<Settled> settled(List<RowState> states, @Nullable String site) {
        return states.stream()
                .flatMap(state -> Stream.ofNullable(state.agreed()))
                .map(agreed -> settled(agreed, site))
                .toList();
    }

    private static Settled settled(RowState.Agreement agreed, @Nullable String site) {
        Adoption first = agreed.first().what();
        OwnValue own = first.own();
        return new Settled(
                first.path(), own == null ? null : new OwnValue(own.json(), cited(own.citation(), agreed, site)));
    }

    /** The label, and who read it where and when. */
    private static Citation cited(Citation label, RowState.Agreement agreed, @Nullable String site) {
        return new Citation(
                label.document(),
                label.section() + ", read by " + agreed.first().by() + " and "
                        + agreed.second().by() + (site == null ? "" : " at " + site) + " on "
                        + agreed.second().at().atOffset(ZoneOffset.UTC).toLocalDate(),
                label.edition());
    }
}
