/** Tests of the print package. */
@NullMarked
package org.blinaplan.ui.print;

import org.jspecify.annotations.NullMarked;
