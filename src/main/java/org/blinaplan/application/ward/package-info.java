/** What is due in a ward today, over all its patients: pure functions from plans, computed without planning anew. */
@NullMarked
package org.blinaplan.application.ward;

import org.jspecify.annotations.NullMarked;
