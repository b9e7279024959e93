/** The composition root: builds the program from its parts, by constructor. */
@NullMarked
package org.blinaplan.app;

import org.jspecify.annotations.NullMarked;
