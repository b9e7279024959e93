package org.blinaplan.domain.event;

import java.time.Duration;
import org.blinaplan.domain.bag.Bag;

/**
 * A bag that hung, hangs or will hang.
 *
 * @param bag from hanging to taking down, a short gap included; its hours are rounded up to whole ones
 * @param runs how long the drug runs from it, gaps left out
 * @param progress given, running or planned
 * @param recorded whether its hanging was recorded, by itself or with the start
 * @param assumed whether it follows from a restart that nobody has recorded yet
 */
public record GivenBag(Bag bag, Duration runs, Progress progress, boolean recorded, boolean assumed) {}
