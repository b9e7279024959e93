package org.blinaplan.application;

import java.util.List;
import java.util.Optional;
import org.blinaplan.domain.monograph.Monograph;

/** The prescribing information the program knows. */
public interface MonographLibrary {
    /** Every monograph, in order of id. */
    List<Monograph> all();

    /** The monograph of this id; empty where there is none. */
    default Optional<Monograph> find(String id) {
        return all().stream().filter(monograph -> monograph.id().equals(id)).findFirst();
    }
}
