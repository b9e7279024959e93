package org.blinaplan.application;

import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.blinaplan.domain.monograph.AdmissionRow;
import org.blinaplan.domain.monograph.BagType;
import org.blinaplan.domain.monograph.Cited;
import org.blinaplan.domain.monograph.CyclePattern;
import org.blinaplan.domain.monograph.DoseModification;
import org.blinaplan.domain.monograph.Eligibility;
import org.blinaplan.domain.monograph.Indication;
import org.blinaplan.domain.monograph.Monograph;
import org.blinaplan.domain.monograph.Note;
import org.blinaplan.domain.monograph.PremedicationRow;
import org.blinaplan.domain.monograph.Source;
import org.blinaplan.domain.monograph.StepPattern;
import org.blinaplan.domain.monograph.TimeWindows.FirstDays;
import org.blinaplan.domain.monograph.VolumeRow;
import org.jspecify.annotations.Nullable;

/**
 * Every sourced number and row of a monograph, found by walking through the records it is made of, so that one added
 * later cannot be forgotten in the list a site confirms.
 */
final class MonographNumbers {
    private static final long HOURS_SHOWN_AS_HOURS = 96;

    private final List<MonographNumber> found = new ArrayList<>();

    private MonographNumbers() {}

    /** In the order of the monograph. */
    static List<MonographNumber> of(Monograph monograph) {
        MonographNumbers numbers = new MonographNumbers();
        numbers.components("", monograph);
        return List.copyOf(numbers.found);
    }

    private void walk(String path, Object value) {
        if (value instanceof Cited<?> cited) {
            found.add(new MonographNumber(path, text(Objects.requireNonNull(cited.value())), cited.source()));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                Object item = Objects.requireNonNull(list.get(i));
                walk(path + "[" + label(item, i) + "]", item);
            }
        } else if (value instanceof Source source) {
            int end = path.lastIndexOf('.');
            found.add(new MonographNumber(path.substring(0, end), "", source));
        } else if (value instanceof VolumeRow row) {
            found.add(new MonographNumber(path, row.drug() + ", " + row.vials(), row.source()));
        } else if (value instanceof Note note) {
            found.add(new MonographNumber(path, note.text(), note.source()));
        } else if (value instanceof Record && value.getClass().getPackage().equals(Monograph.class.getPackage())) {
            components(path, value);
        }
    }

    private void components(String path, Object value) {
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            Object part = valueOf(component, value);
            if (part != null) {
                String name = component.getName().equals("bagTypes") ? "bags" : component.getName();
                walk(path.isEmpty() ? name : path + "." + name, part);
            }
        }
    }

    private static @Nullable Object valueOf(RecordComponent component, Object value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a monograph is made of public records", e);
        }
    }

    private static String label(Object item, int index) {
        if (item instanceof Indication indication) {
            return indication.id();
        }
        if (item instanceof BagType bag) {
            return bag.hours() + " h";
        }
        if (item instanceof CyclePattern pattern) {
            return range("cycle", pattern.firstCycle(), pattern.lastCycle());
        }
        if (item instanceof AdmissionRow row) {
            return range("cycle", row.firstCycle(), row.lastCycle());
        }
        if (item instanceof StepPattern step) {
            return range("day", step.firstDay(), step.lastDay());
        }
        if (item instanceof PremedicationRow row) {
            return row.group().name().toLowerCase(Locale.ROOT);
        }
        if (item instanceof Eligibility group) {
            return group.ageGroup().name().toLowerCase(Locale.ROOT);
        }
        if (item instanceof Note note) {
            return note.topic();
        }
        if (item instanceof DoseModification row) {
            String grades = row.grades().stream().map(String::valueOf).collect(Collectors.joining(", "));
            return row.reaction().text() + (grades.isEmpty() ? "" : ", grade " + grades);
        }
        return item instanceof VolumeRow row ? label(row) : String.valueOf(index + 1);
    }

    private static String label(VolumeRow row) {
        return row.fixedDose() != null
                ? row.bagHours() + " h, " + row.fixedDose()
                : row.bagHours() + " h, " + row.surfaceDose() + ", " + row.surfaceFrom() + " to " + row.surfaceTo();
    }

    private static String range(String word, int from, int to) {
        return from == to ? word + " " + from : word + "s " + from + "-" + to;
    }

    private static String text(Object value) {
        if (value instanceof Duration time) {
            long hours = time.toHours();
            return hours <= HOURS_SHOWN_AS_HOURS ? hours + " h" : time.toDays() + " days";
        }
        if (value instanceof Boolean yes) {
            return yes ? "yes" : "no";
        }
        return value instanceof FirstDays days ? days.toString() : value.toString();
    }
}
