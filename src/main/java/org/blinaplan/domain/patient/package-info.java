/** Who is treated. */
@NullMarked
package org.blinaplan.domain.patient;

import org.jspecify.annotations.NullMarked;
