/** What is due now? Interruptions, tasks of all patients, and the pharmacy's preparation list. */
@NullMarked
package org.blinaplan.ui.today;

import org.jspecify.annotations.NullMarked;
