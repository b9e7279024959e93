package org.blinaplan.application;

import org.blinaplan.domain.event.EventLog;
import org.blinaplan.domain.order.Order;
import org.jspecify.annotations.Nullable;

/**
 * One line of many: an order, and what happened to it.
 *
 * @param order as entered
 * @param events absent where the line has none
 */
public record OrderLine(Order order, @Nullable EventLog events) {}
