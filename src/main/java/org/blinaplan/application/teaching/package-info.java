/** A ward of invented patients in mid-course, for teaching and demonstrations; all dates count from now. */
@NullMarked
package org.blinaplan.application.teaching;

import org.jspecify.annotations.NullMarked;
