/** The log screen: what happened, the 4-hour clock, and the plan before and after. */
@NullMarked
package org.blinaplan.ui.log;

import org.jspecify.annotations.NullMarked;
