/** The checks of a course: which, when, and together with which visit. */
@NullMarked
package org.blinaplan.domain.monitoring;

import org.jspecify.annotations.NullMarked;
