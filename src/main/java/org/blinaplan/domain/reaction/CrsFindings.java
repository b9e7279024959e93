package org.blinaplan.domain.reaction;

import org.jspecify.annotations.Nullable;

/**
 * What the consensus grades cytokine release syndrome by, each as far as it was entered; none may have another cause.
 *
 * @param fever 38 C or higher
 * @param treated whether antipyretics, tocilizumab or steroids were given for it: fever is then no longer asked for
 * @param hypotension and what it needs
 * @param oxygen that hypoxia needs
 */
public record CrsFindings(
        @Nullable Boolean fever,
        @Nullable Boolean treated,
        @Nullable Hypotension hypotension,
        @Nullable Oxygen oxygen) implements Findings {
    /** Low blood pressure, and the grade of its row. */
    public enum Hypotension {
        NONE(0),
        /** No vasopressor needed. */
        FLUIDS_ONLY(2),
        /** With or without vasopressin. */
        ONE_VASOPRESSOR(3),
        /** Vasopressin not counted. */
        SEVERAL_VASOPRESSORS(4);

        private final int grade;

        Hypotension(int grade) {
            this.grade = grade;
        }

        int grade() {
            return grade;
        }
    }

    /** Oxygen needed, and the grade of its row. */
    public enum Oxygen {
        NONE(0),
        /** Nasal cannula up to 6 L/min, or blow-by. */
        LOW_FLOW(2),
        /** Nasal cannula above 6 L/min, face mask, non-rebreather mask or Venturi mask. */
        HIGH_FLOW(3),
        /** CPAP, BiPAP, intubation and ventilation. */
        POSITIVE_PRESSURE(4);

        private final int grade;

        Oxygen(int grade) {
            this.grade = grade;
        }

        int grade() {
            return grade;
        }
    }
}
