/** One small value type per physical dimension, each with its one unit and exact decimal arithmetic. */
@NullMarked
package org.blinaplan.quantity;

import org.jspecify.annotations.NullMarked;
