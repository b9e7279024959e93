/** The print screen: the documents of a plan as they will come out of the printer. */
@NullMarked
package org.blinaplan.ui.print;

import org.jspecify.annotations.NullMarked;
