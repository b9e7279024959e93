package org.blinaplan.data;

import java.time.Duration;
import java.util.List;
import org.blinaplan.domain.monograph.Cited;
import org.blinaplan.domain.monograph.Pharmacology;
import org.blinaplan.domain.monograph.Pharmacology.BCells;
import org.blinaplan.domain.monograph.Pharmacology.Course;
import org.blinaplan.domain.monograph.Pharmacology.SteadyState;
import org.blinaplan.domain.monograph.StudiedDose;
import org.blinaplan.quantity.BsaDoseRate;
import org.blinaplan.quantity.DoseRate;
import org.blinaplan.quantity.SerumConcentration;
import org.jspecify.annotations.Nullable;

/** Reads what the drug does over time. */
final class PharmacologyFields {
    private static final int MOST_CELLS = 10_000;
    private static final int MOST_DAYS = 28;

    private final MonographSources sources;

    PharmacologyFields(MonographSources sources) {
        this.sources = sources;
    }

    @Nullable
    Pharmacology pharmacology(ObjectReader reader) {
        Cited<Duration> halfLife = reader.required("halfLife", sources.cited(Field.duration()));
        List<SteadyState> steadyStates =
                reader.required("steadyStates", Field.atLeastOne(Field.listOf(Field.object(this::steadyState))));
        Course tCells = reader.required("tCells", Field.object(this::course));
        BCells bCells = reader.required("bCells", Field.object(this::bCells));
        Course cytokines = reader.required("cytokines", Field.object(this::course));
        return halfLife == null || steadyStates == null || tCells == null || bCells == null || cytokines == null
                ? null
                : new Pharmacology(halfLife, steadyStates, tCells, bCells, cytokines);
    }

    private @Nullable SteadyState steadyState(ObjectReader reader) {
        StudiedDose dose = reader.required("dose", Field.text(PharmacologyFields::dose));
        Cited<SerumConcentration> mean = reader.required("mean", sources.cited(Field.text(SerumConcentration::parse)));
        return dose == null || mean == null ? null : new SteadyState(dose, mean);
    }

    private static StudiedDose dose(String text) {
        return text.contains("m2")
                ? new StudiedDose.PerSurface(BsaDoseRate.parse(text))
                : new StudiedDose.Flat(DoseRate.parse(text));
    }

    private @Nullable Course course(ObjectReader reader) {
        Cited<Duration> within = reader.required("within", sources.cited(Field.duration()));
        Cited<Duration> backFrom = reader.required("backFrom", sources.cited(Field.duration()));
        Cited<Duration> backBy = reader.required("backBy", sources.cited(Field.duration()));
        return within == null || backFrom == null || backBy == null ? null : new Course(within, backFrom, backBy);
    }

    private @Nullable BCells bCells(ObjectReader reader) {
        Cited<Integer> atMost = reader.required("atMost", sources.cited(Field.wholeNumber(0, MOST_CELLS)));
        Cited<Integer> fromDay = reader.required("fromDay", sources.cited(Field.wholeNumber(1, MOST_DAYS)));
        return atMost == null || fromDay == null ? null : new BCells(atMost, fromDay);
    }
}
