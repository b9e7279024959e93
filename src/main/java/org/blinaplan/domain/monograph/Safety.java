package org.blinaplan.domain.monograph;

import java.util.List;
import java.util.Optional;

/**
 * What the label says for the days on which something goes wrong, and around the course.
 *
 * @param interruptions limits of a gap in the infusion
 * @param modifications what to do at which reaction and grade, in the label's order
 * @param windows times around the course in which something is watched or avoided
 * @param notes what a person must know and the program does not compute with
 */
public record Safety(
        Interruptions interruptions, List<DoseModification> modifications, TimeWindows windows, List<Note> notes) {
    public Safety {
        modifications = List.copyOf(modifications);
        notes = List.copyOf(notes);
    }

    /** The rows that speak of this reaction at this grade, in the label's order; empty where the label has none. */
    public List<DoseModification> modifications(Reaction reaction, int grade) {
        return modifications.stream()
                .filter(row -> row.reaction() == reaction && row.speaksOf(grade))
                .toList();
    }

    /** The statement about this topic; empty where the monograph has none. */
    public Optional<Note> note(String topic) {
        return notes.stream().filter(note -> note.topic().equals(topic)).findFirst();
    }
}
