package org.blinaplan.domain.reaction;

import org.jspecify.annotations.Nullable;

/**
 * What the consensus grades ICANS by, each as far as it was entered; none may have another cause.
 *
 * @param ice score of 0 to 10, from 12 years on
 * @param capd of a child under 12, or of an older patient with developmental delay
 * @param consciousness how the patient wakes
 * @param seizure clinical, or in the EEG
 * @param motor weakness; tremor and myoclonus do not count
 * @param oedema of the brain; bleeding does not count
 */
public record IcansFindings(
        @Nullable Integer ice,
        @Nullable Capd capd,
        @Nullable Consciousness consciousness,
        @Nullable Seizure seizure,
        @Nullable Motor motor,
        @Nullable Oedema oedema)
        implements Findings {
    /**
     * The Cornell assessment of pediatric delirium.
     *
     * @param score 0 to 32; absent: the child was unable to perform it
     */
    public record Capd(@Nullable Integer score) {
        /** The child could not be assessed. */
        public static final Capd UNABLE = new Capd(null);
    }

    /** Level of consciousness, and the grade of its row. */
    public enum Consciousness {
        /** Not depressed. */
        ALERT(0),
        AWAKENS_SPONTANEOUSLY(1),
        AWAKENS_TO_VOICE(2),
        /** Only to a tactile stimulus. */
        AWAKENS_TO_TOUCH(3),
        /** Or needs vigorous or repeated tactile stimuli; stupor or coma. */
        UNAROUSABLE(4);

        private final int grade;

        Consciousness(int grade) {
            this.grade = grade;
        }

        int grade() {
            return grade;
        }
    }

    /** Seizures, and the grade of their row. */
    public enum Seizure {
        NONE(0),
        /** Any clinical seizure, focal or generalised, or one in the EEG only that resolves with intervention. */
        RESOLVES_RAPIDLY(3),
        /** Over 5 minutes, life-threatening, or repeated without return to baseline in between. */
        PROLONGED_OR_REPETITIVE(4);

        private final int grade;

        Seizure(int grade) {
            this.grade = grade;
        }

        int grade() {
            return grade;
        }
    }

    /** Motor findings, and the grade of their row. */
    public enum Motor {
        NONE(0),
        /** Such as hemiparesis or paraparesis. */
        DEEP_FOCAL_WEAKNESS(4);

        private final int grade;

        Motor(int grade) {
            this.grade = grade;
        }

        int grade() {
            return grade;
        }
    }

    /** Raised intracranial pressure or cerebral oedema, and the grade of its row. */
    public enum Oedema {
        /** No sign of it, and none on imaging where there was one. */
        NONE(0),
        /** Focal or local on imaging. */
        FOCAL(3),
        /** Diffuse on imaging, or posturing, sixth-nerve palsy, papilloedema or Cushing's triad. */
        DIFFUSE(4);

        private final int grade;

        Oedema(int grade) {
            this.grade = grade;
        }

        int grade() {
            return grade;
        }
    }
}
