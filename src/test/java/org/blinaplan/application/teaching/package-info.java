/** Tests of the ward of invented patients. */
@NullMarked
package org.blinaplan.application.teaching;

import org.jspecify.annotations.NullMarked;
