/** Cycles, dose steps, admissions, premedication and treatment-free time, on elapsed hours. */
@NullMarked
package org.blinaplan.domain.course;

import org.jspecify.annotations.NullMarked;
