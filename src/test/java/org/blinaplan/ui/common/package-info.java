/** Tests of the common package. */
@NullMarked
package org.blinaplan.ui.common;

import org.jspecify.annotations.NullMarked;
