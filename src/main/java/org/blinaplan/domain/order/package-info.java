/** What the pharmacist wrote: the order, as entered. */
@NullMarked
package org.blinaplan.domain.order;

import org.jspecify.annotations.NullMarked;
