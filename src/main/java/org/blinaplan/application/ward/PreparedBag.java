package org.blinaplan.application.ward;

import org.blinaplan.domain.bag.Bag;
import org.blinaplan.quantity.VialCount;
import org.jspecify.annotations.Nullable;

/**
 * A bag on the pharmacy's list.
 *
 * @param who for whom
 * @param cycle in which it hangs
 * @param bag its hours, dose, drug volume and hanging, as the plan has them
 * @param vials opened for it alone, or as recorded when it was made
 * @param made whether it was recorded as made
 * @param verified whether the order was
 * @param assumption what its hanging rests on that is not recorded; absent where it is simply planned
 */
public record PreparedBag(
        WardPatient who,
        int cycle,
        Bag bag,
        VialCount vials,
        boolean made,
        boolean verified,
        @Nullable Assumption assumption) {}
