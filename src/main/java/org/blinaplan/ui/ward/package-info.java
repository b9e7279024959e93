/** The window of a department: its day, its patients, its settings, and the screens of one course inside it. */
@NullMarked
package org.blinaplan.ui.ward;

import org.jspecify.annotations.NullMarked;
