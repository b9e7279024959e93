package org.blinaplan.domain.monograph;

import java.util.List;
import java.util.Optional;
import org.blinaplan.domain.rule.Citation;
import org.blinaplan.quantity.Volume;
import org.blinaplan.quantity.Weight;
import org.jspecify.annotations.Nullable;

/**
 * The prescribing information of one country and edition, as far as a course needs it.
 *
 * @param id as orders name it: {@code us-2024-06}
 * @param title as people read it
 * @param edition of the label
 * @param adopted whether two people of the site have confirmed it row by row; a shipped monograph never is
 * @param fixedDoseFrom the weight from which the flat dose applies, that weight included
 * @param cnsAdmissionDays hospital days of cycle 1 with a CNS history; absent where the label has no such rule
 * @param indications the approved uses
 * @param bagTypes every bag the label names, in order of duration
 * @param volumes every row of the bag-volume tables
 * @param vial what the drug comes in
 * @param safety interruptions, dose modifications, time windows and warnings
 * @param pharmacology what the drug does over time
 * @param missing what is not known, for people to read
 */
public record Monograph(
        String id,
        String title,
        String edition,
        boolean adopted,
        Cited<Weight> fixedDoseFrom,
        @Nullable Cited<Integer> cnsAdmissionDays,
        List<Indication> indications,
        List<BagType> bagTypes,
        List<VolumeRow> volumes,
        Vial vial,
        Safety safety,
        Pharmacology pharmacology,
        List<MissingRow> missing) {
    public Monograph {
        indications = List.copyOf(indications);
        bagTypes = List.copyOf(bagTypes);
        volumes = List.copyOf(volumes);
        missing = List.copyOf(missing);
    }

    /** The same monograph after two people of the site have confirmed it row by row against the label they hold. */
    public Monograph asAdopted() {
        return new Monograph(
                id,
                title,
                edition,
                true,
                fixedDoseFrom,
                cnsAdmissionDays,
                indications,
                bagTypes,
                volumes,
                vial,
                safety,
                pharmacology,
                missing);
    }

    /** The approved use of this id; empty where the label has none. */
    public Optional<Indication> indication(String indicationId) {
        return indications.stream()
                .filter(indication -> indication.id().equals(indicationId))
                .findFirst();
    }

    /** The bag of this labelled duration; empty where the label has none. */
    public Optional<BagType> bagType(int hours) {
        return bagTypes.stream().filter(type -> type.hours() == hours).findFirst();
    }

    /** The row of the bag-volume table; empty where there is none, and then no bag may be made. */
    public Optional<VolumeRow> volume(int bagHours, VolumeKey key) {
        return volumes.stream()
                .filter(row -> row.bagHours() == bagHours && row.serves(key))
                .findFirst();
    }

    /** Whether its doses or its bags come from the document that is cited. */
    public boolean isFrom(Citation citation) {
        return citation.document().equals(fixedDoseFrom.source().citation().document())
                || volumes.stream()
                        .anyMatch(row -> citation.document()
                                .equals(row.source().citation().document()));
    }

    /** What can be withdrawn from one vial: it decides how many vials a bag takes. */
    public Cited<Volume> usableVialVolume() {
        return vial.usable();
    }

    /** Whether this bag has any volume row at all. */
    public boolean hasVolumes(int bagHours) {
        return volumes.stream().anyMatch(row -> row.bagHours() == bagHours);
    }
}
