package org.blinaplan.data;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.blinaplan.domain.monograph.BagType;
import org.blinaplan.domain.monograph.Indication;
import org.blinaplan.domain.monograph.MissingRow;
import org.blinaplan.domain.patient.AgeGroup;
import org.jspecify.annotations.Nullable;

/**
 * Checks what only the whole file shows: ids are unique, bags stand in order, and what is absent although a course
 * needs it is listed among the missing rows.
 */
final class MonographChecks {
    private final Problems problems;
    private final Set<String> missing;

    MonographChecks(List<MissingRow> missing, Problems problems) {
        this.problems = problems;
        this.missing = missing.stream().map(MissingRow::path).collect(Collectors.toSet());
    }

    void indications(List<Placed<Indication>> indications) {
        Set<String> ids = new HashSet<>();
        for (Placed<Indication> placed : indications) {
            Indication indication = placed.value();
            if (!ids.add(indication.id())) {
                problems.add(placed.path() + ".id", "\"" + indication.id() + "\" names another indication already");
            }
            String name = "indications[" + indication.id() + "]";
            for (int cycle = 1; cycle <= indication.lastCycle(); cycle++) {
                if (indication.admission(cycle).isEmpty()) {
                    listed(placed.path() + ".admissions", "has no row for cycle " + cycle, name + ".admissions");
                }
            }
            for (AgeGroup group : AgeGroup.values()) {
                String word = group.name().toLowerCase(Locale.ROOT);
                if (indication.premedication(group).isEmpty()) {
                    listed(
                            placed.path() + ".premedications",
                            "has no row for \"" + word + "\"",
                            name + ".premedications[" + word + "]");
                }
            }
        }
    }

    /** Bags in order of duration; what a bag needs is there, or listed as missing. */
    void bags(Products products) {
        int shortest = 0;
        for (Placed<BagType> placed : products.bags()) {
            BagType bag = placed.value();
            if (bag.hours() <= shortest) {
                problems.add(
                        placed.path() + ".hours",
                        "is " + bag.hours() + "; the bags stand in order of duration, each once");
            }
            shortest = Math.max(shortest, bag.hours());
            if (products.volumes().stream().noneMatch(row -> row.value().bagHours() == bag.hours())) {
                listed(placed.path(), "has no row in $.volumes", "bags[" + bag.hours() + "].volumes");
            }
            needed(placed, "filter", bag.filter());
            needed(placed, "saline", bag.saline());
            needed(placed, "roomTemperature", bag.roomTemperature());
            needed(placed, "refrigerated", bag.refrigerated());
        }
    }

    private void needed(Placed<BagType> bag, String field, @Nullable Object value) {
        if (value == null) {
            listed(bag.path() + "." + field, "is absent", "bags[" + bag.value().hours() + "]." + field);
        }
    }

    private void listed(String path, String absence, String missingPath) {
        if (!missing.contains(missingPath)) {
            problems.add(path, absence + "; enter it, or say in $.missing that \"" + missingPath + "\" is not known");
        }
    }
}
