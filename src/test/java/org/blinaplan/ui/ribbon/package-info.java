/** Tests of the ribbon. */
@NullMarked
package org.blinaplan.ui.ribbon;

import org.jspecify.annotations.NullMarked;
