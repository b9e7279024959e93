package org.blinaplan.application.course;

import org.blinaplan.application.PageStamp;
import org.blinaplan.application.PageStamp.Mark;
import org.blinaplan.application.Plan;
import org.blinaplan.application.store.Head;
import org.jspecify.annotations.Nullable;

/**
 * How sure a plan is: a draft, or agreed by a second person.
 *
 * @param order the version it is made from; absent where the order is not in a store
 * @param verified who agreed with it and when; absent for a draft
 * @param sameAsSigned whether this version of the program computes the plan that was signed, digit by digit
 * @param newer the number of a later version that is still a draft; 0 where there is none
 */
public record Standing(
        @Nullable OrderVersion order,
        StoredCourse.@Nullable By<Verification> verified,
        boolean sameAsSigned,
        int newer) {
    /** An order in a file. */
    public static final Standing NOT_STORED = new Standing(null, null, true, 0);

    /**
     * What stands on the papers of a plan that is as sure as this.
     *
     * @param head of the store's chain when it was printed
     * @param invented whether the patient is, for teaching
     */
    public PageStamp stamp(Plan plan, String checkCode, Head head, boolean invented) {
        if (order == null) {
            return invented ? new PageStamp(checkCode, Mark.INVENTED, 0, null, null) : PageStamp.notStored(checkCode);
        }
        PageStamp.Signed signed =
                isVerified() && verified != null ? new PageStamp.Signed(verified.by(), verified.at()) : null;
        Mark mark = signed == null ? Mark.NOT_VERIFIED : plan.monograph().adopted() ? Mark.NONE : Mark.NOT_ADOPTED;
        return new PageStamp(
                checkCode,
                invented ? Mark.INVENTED : mark,
                order.number(),
                signed,
                head.position() + ":" + head.shortCode());
    }

    /** Whether it may be given as far as verification goes. */
    public boolean isVerified() {
        return verified != null && sameAsSigned;
    }
}
