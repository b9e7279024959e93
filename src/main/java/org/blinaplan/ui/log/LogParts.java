package org.blinaplan.ui.log;

import java.time.Clock;
import java.time.ZoneId;
import org.blinaplan.application.CompareEvent;
import org.blinaplan.application.ForeseeRestart;
import org.blinaplan.application.RecordEvent;
import org.blinaplan.domain.site.SitePolicy;
import org.blinaplan.ui.order.KeptEvents;

/**
 * What the log works with.
 *
 * @param events keeps them
 * @param recording checks them
 * @param restarts what a restart would change
 * @param comparing what an event changes
 * @param site how the hospital works
 * @param clock now
 * @param zone of the computer, until there is an order
 */
public record LogParts(
        KeptEvents events,
        RecordEvent recording,
        ForeseeRestart restarts,
        CompareEvent comparing,
        SitePolicy site,
        Clock clock,
        ZoneId zone) {}
