/** The screen Today. */
@NullMarked
package org.blinaplan.ui.today;

import org.jspecify.annotations.NullMarked;
