/** From a patient and a monograph to the dose of each step, each number with how it was reached. */
@NullMarked
package org.blinaplan.domain.dosing;

import org.jspecify.annotations.NullMarked;
