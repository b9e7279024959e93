package org.blinaplan.application.ward;

import java.util.List;
import org.blinaplan.domain.bag.PreparationSession;
import org.blinaplan.quantity.VialCount;
import org.jspecify.annotations.Nullable;

/**
 * What the pharmacy makes in one session.
 *
 * @param standing whether it is to come, over, or missing
 * @param session when; absent where no session serves these bags
 * @param bags by hanging, then by name
 * @param vials opened for all of them: patients never share, and the bags of one patient where the site allows it
 * @param made how many of these vials are for bags recorded as made
 */
public record PreparedSession(
        Standing standing,
        @Nullable PreparationSession session,
        List<PreparedBag> bags,
        VialCount vials,
        VialCount made) {
    public PreparedSession {
        bags = List.copyOf(bags);
    }

    /** How a session stands. */
    public enum Standing {
        /** It is over, and its bags hang soon and are not recorded as made. */
        OVER,
        /** No session serves these bags. */
        NONE,
        /** It is open or to come. */
        OPEN
    }
}
