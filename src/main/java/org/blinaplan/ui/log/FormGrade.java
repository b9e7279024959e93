package org.blinaplan.ui.log;

import java.time.LocalDate;
import org.blinaplan.domain.event.Cause;
import org.blinaplan.domain.event.GradedReaction;
import org.blinaplan.domain.patient.Patient;
import org.blinaplan.domain.reaction.AppliedGrade;
import org.blinaplan.domain.reaction.CrsFindings;
import org.blinaplan.domain.reaction.Findings;
import org.blinaplan.domain.reaction.Grading;
import org.blinaplan.domain.reaction.IcansFindings;
import org.jspecify.annotations.Nullable;

/** The reaction of a form, and what was filled in to grade it by. */
final class FormGrade {
    /** Where a child could not be assessed, in place of the score. */
    static final String UNABLE = "unable";

    private final EventForm form;

    private FormGrade(EventForm form) {
        this.form = form;
    }

    /** What was chosen so far; absent where the form is of no reaction, or nothing is chosen yet. */
    static @Nullable Cause reaction(EventForm form) {
        FormKey key = key(form);
        return key == null || form.value(key).isEmpty() ? null : Cause.valueOf(form.value(key));
    }

    private static @Nullable FormKey key(EventForm form) {
        EventKind kind = form.kind();
        return kind == EventKind.INTERRUPTED
                ? FormKey.BECAUSE
                : kind == EventKind.REACTION ? FormKey.REACTION : kind == EventKind.RESOLVED ? FormKey.RESOLVED : null;
    }

    /** What was filled in beside the grade, of the chosen reaction alone. */
    static Grading grading(EventForm form) {
        Cause reaction = reaction(form);
        if (reaction == null || !reaction.isGraded()) {
            return Grading.NONE;
        }
        return new Grading(new FormGrade(form).findings(reaction), number(form, FormKey.CTCAE));
    }

    /** The grade that a person gave without a scale; absent where none. */
    static @Nullable Integer entered(EventForm form) {
        return number(form, form.kind() == EventKind.RESOLVED ? FormKey.DOWN_TO : FormKey.GRADE);
    }

    /** The grades as they will hold once this is recorded. */
    static AppliedGrade applied(EventForm form, Patient patient, LocalDate on) {
        return AppliedGrade.of(
                entered(form), grading(form), GradedReaction.isByCapd(patient, on), form.kind() == EventKind.RESOLVED);
    }

    private @Nullable Findings findings(Cause reaction) {
        if (reaction == Cause.CYTOKINE_RELEASE_SYNDROME && isAny(FormKey.CRS)) {
            return new CrsFindings(
                    yesOrNo(FormKey.FEVER),
                    yesOrNo(FormKey.TREATED),
                    word(CrsFindings.Hypotension.class, FormKey.HYPOTENSION),
                    word(CrsFindings.Oxygen.class, FormKey.OXYGEN));
        } else if (reaction == Cause.ICANS && isAny(FormKey.ICANS)) {
            return new IcansFindings(
                    number(form, FormKey.ICE),
                    capd(),
                    word(IcansFindings.Consciousness.class, FormKey.CONSCIOUSNESS),
                    word(IcansFindings.Seizure.class, FormKey.SEIZURE),
                    word(IcansFindings.Motor.class, FormKey.MOTOR),
                    word(IcansFindings.Oedema.class, FormKey.OEDEMA));
        }
        return null;
    }

    private boolean isAny(java.util.Set<FormKey> keys) {
        return keys.stream().anyMatch(key -> !form.value(key).isEmpty());
    }

    private IcansFindings.@Nullable Capd capd() {
        return form.value(FormKey.CAPD).equals(UNABLE)
                ? IcansFindings.Capd.UNABLE
                : form.value(FormKey.CAPD).isEmpty() ? null : new IcansFindings.Capd(number(form, FormKey.CAPD));
    }

    private @Nullable Boolean yesOrNo(FormKey key) {
        return form.value(key).isEmpty() ? null : Boolean.valueOf(form.value(key));
    }

    private <E extends Enum<E>> @Nullable E word(Class<E> words, FormKey key) {
        return form.value(key).isEmpty() ? null : Enum.valueOf(words, form.value(key));
    }

    private static @Nullable Integer number(EventForm form, FormKey key) {
        return form.value(key).isEmpty() ? null : Integer.valueOf(form.value(key));
    }
}
