package org.blinaplan.application.adopt;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.blinaplan.application.Problem;
import org.blinaplan.application.Reading;
import org.blinaplan.application.adopt.Adoption.OwnValue;
import org.blinaplan.application.adopt.MonographRows.Settled;
import org.blinaplan.application.adopt.MonographRows.Typed;
import org.blinaplan.application.store.Deed;
import org.blinaplan.application.store.EventStore.Outcome;
import org.blinaplan.application.store.OpenedStore;
import org.blinaplan.application.store.RecordFormat;
import org.blinaplan.application.store.RecordKind;
import org.blinaplan.application.store.StoreFault;
import org.blinaplan.application.store.StreamId;
import org.blinaplan.domain.rule.Citation;
import org.jspecify.annotations.Nullable;

/** Lets pharmacists say, row by row, what the printed label they hold says. Two different ones settle a row. */
public final class AdoptMonograph {
    private final AdoptedMonographs adopted;
    private final MonographRows rows;
    private final RecordFormat<Adoption> format;

    public AdoptMonograph(AdoptedMonographs adopted, MonographRows rows, RecordFormat<Adoption> format) {
        this.adopted = adopted;
        this.rows = rows;
        this.format = format;
    }

    /**
     * What was read in a label, as a person types it.
     *
     * @param document the label
     * @param section of it
     * @param edition of it
     */
    public record Label(String document, String section, String edition) {}

    /** How far a monograph is adopted; what waits for this person is shown without what the other one has said. */
    public AdoptionState state(OpenedStore store, String monograph) throws StoreFault {
        AdoptionState whole = whole(store, monograph);
        String person = store.person().name();
        return new AdoptionState(
                monograph, whole.rows().stream().map(row -> row.seenBy(person)).toList(), whole.problems());
    }

    private AdoptionState whole(OpenedStore store, String monograph) throws StoreFault {
        store.require(Deed.ADOPT_MONOGRAPHS);
        if (rows.rows(monograph).isEmpty()) {
            throw new StoreFault("There is no monograph \"" + monograph + "\". Nothing was changed. Look in the list.");
        }
        return adopted.state(store.records(), monograph);
    }

    /** The row stands in the label as the monograph has it. */
    public AdoptionState confirm(OpenedStore store, String monograph, String path) throws StoreFault {
        RowState state = row(whole(store, monograph), path);
        if (state.row().isMissing()) {
            throw new StoreFault("There is nothing to confirm at " + path + ": the monograph has no such row."
                    + " Nothing was changed. Enter what the label says.");
        }
        return said(store, monograph, state, null);
    }

    /**
     * The label says this instead, or says this where the monograph has nothing.
     *
     * @param text JSON of the shape of a monograph file, or a single value: {@code 10 mL/h}
     */
    public Reading<AdoptionState> enter(OpenedStore store, String monograph, String path, String text, Label label)
            throws StoreFault {
        AdoptionState whole = whole(store, monograph);
        RowState state = row(whole, path);
        List<Problem> problems = problems(label);
        if (!problems.isEmpty()) {
            return new Reading.Refused<>(problems);
        }
        Citation citation = new Citation(
                label.document().strip(),
                label.section().strip(),
                label.edition().strip());
        String person = store.person().name();
        Reading<String> typed =
                rows.typed(monograph, state.row(), new Typed(text, citation), beside(whole, path, person));
        if (typed instanceof Reading.Refused<String> refused) {
            return new Reading.Refused<>(refused.problems());
        }
        OwnValue own = new OwnValue(((Reading.Read<String>) typed).value(), citation);
        if (!state.row().isMissing()
                && rows.same(monograph, state.row(), new OwnValue(state.row().says(), citation), own)) {
            return new Reading.Refused<>(
                    List.of(new Problem(path, "is what the monograph says already; confirm the row as it is printed")));
        }
        return new Reading.Read<>(said(store, monograph, state, own));
    }

    /** The content of a row with these texts in place of its fields. */
    public String content(AdoptableRow row, List<String> texts) {
        return rows.content(row, texts);
    }

    private static List<Problem> problems(Label label) {
        List<Problem> problems = new ArrayList<>();
        String[] names = {"document", "section", "edition"};
        String[] texts = {label.document(), label.section(), label.edition()};
        for (int i = 0; i < names.length; i++) {
            if (texts[i].isBlank()) {
                problems.add(new Problem(names[i], "is missing; write it as the label in your hand has it"));
            }
        }
        return problems;
    }

    /** What the row is read with: what is in force, and what this person has entered in other rows. */
    private static List<Settled> beside(AdoptionState whole, String path, String person) {
        return whole.rows().stream()
                .filter(state -> !state.row().path().equals(path))
                .flatMap(state -> {
                    Stream<Adoption> mine = state.said().stream()
                            .filter(said -> said.by().equals(person))
                            .map(Said::what);
                    RowState.Agreement agreed = state.agreed();
                    Stream<Adoption> inForce = agreed == null
                            ? Stream.empty()
                            : Stream.of(agreed.first().what());
                    return Stream.concat(mine, inForce).limit(1);
                })
                .map(what -> new Settled(what.path(), what.own()))
                .toList();
    }

    private static RowState row(AdoptionState whole, String path) throws StoreFault {
        return whole.rows().stream()
                .filter(state -> state.row().path().equals(path))
                .findFirst()
                .orElseThrow(() -> new StoreFault("The monograph " + whole.monograph() + " has no row \"" + path
                        + "\". Nothing was changed. Look in the list of its rows."));
    }

    private AdoptionState said(OpenedStore store, String monograph, RowState state, @Nullable OwnValue own)
            throws StoreFault {
        String person = store.person().name();
        Adoption adoption = new Adoption(state.row().path(), state.row().says(), own);
        Said mine = state.said().stream()
                .filter(said -> said.by().equals(person))
                .findFirst()
                .orElse(null);
        boolean last = !state.said().isEmpty()
                && Objects.equals(state.said().get(state.said().size() - 1), mine);
        if (mine != null && mine.what().equals(adoption) && (last || state.standing() == RowState.Standing.AGREED)) {
            throw new StoreFault("You have said so already of " + adoption.path()
                    + ". Nothing was changed. A second person reads the label for this row.");
        }
        keep(store, StreamId.adoption(monograph), format.write(adoption));
        return state(store, monograph);
    }

    /** Statements of several people do not get in each other's way: the order in which they come is enough. */
    private static void keep(OpenedStore store, StreamId stream, String json) throws StoreFault {
        long version = store.records().read(stream).size();
        Outcome outcome = store.records().append(stream, version, RecordKind.ADOPTION, json);
        while (outcome instanceof Outcome.Overtaken overtaken) {
            version += overtaken.since().size();
            outcome = store.records().append(stream, version, RecordKind.ADOPTION, json);
        }
    }
}
