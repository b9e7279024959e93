package org.blinaplan.application.ward;

import java.time.ZonedDateTime;
import org.blinaplan.domain.course.Cycle;
import org.blinaplan.domain.site.Places;
import org.jspecify.annotations.Nullable;

/**
 * Where something is due, as far as a plan knows: no order names a bed.
 *
 * @param inHospital inside an admission, taken with both its ends
 * @param name what the site calls its ward or its day unit; absent where it names none
 */
public record Place(boolean inHospital, @Nullable String name) {
    /** At this instant of a cycle. */
    static Place at(ZonedDateTime at, Cycle cycle, Places places) {
        boolean admitted = cycle.admissions().stream().anyMatch(admission -> admission.holdsOrTouches(at));
        return new Place(admitted, admitted ? places.ward() : places.dayUnit());
    }
}
