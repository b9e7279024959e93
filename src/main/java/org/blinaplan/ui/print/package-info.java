/** The print screen: the patient's calendar as it will come out of the printer. */
@NullMarked
package org.blinaplan.ui.print;

import org.jspecify.annotations.NullMarked;
