/** Whole journeys of a person through the program. */
@NullMarked
package org.blinaplan.acceptance;

import org.jspecify.annotations.NullMarked;
