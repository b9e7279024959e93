package org.blinaplan.application.teaching;

import java.time.ZonedDateTime;
import java.util.stream.Collectors;
import org.blinaplan.application.EventFormat;
import org.blinaplan.application.OrderFormat;
import org.blinaplan.application.PlanCourse;
import org.blinaplan.application.Problem;
import org.blinaplan.application.Reading;
import org.blinaplan.domain.site.SitePolicy;

/**
 * What an invented course is told with: the formats and the planner of every other course.
 *
 * @param orders writes and reads orders
 * @param events writes and reads what happened
 * @param planner says what would have been done when
 * @param site how the invented hospital works
 * @param now up to when it is told, in the zone of the ward
 */
public record Telling(OrderFormat orders, EventFormat events, PlanCourse planner, SitePolicy site, ZonedDateTime now) {
    /**
     * What was read.
     *
     * @throws IllegalStateException if it was refused: what is invented must be as right as what is real
     */
    static <T> T valueOf(Reading<T> reading) {
        if (reading instanceof Reading.Refused<T> refused) {
            throw new IllegalStateException(
                    refused.problems().stream().map(Problem::toString).collect(Collectors.joining("; ")));
        }
        return ((Reading.Read<T>) reading).value();
    }
}
