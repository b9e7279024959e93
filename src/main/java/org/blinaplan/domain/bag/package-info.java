/** Bags, volumes, vials, visits and the bag sequence of a cycle. */
@NullMarked
package org.blinaplan.domain.bag;

import org.jspecify.annotations.NullMarked;
