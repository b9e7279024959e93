/** Tests of the bags screen. */
@NullMarked
package org.blinaplan.ui.bags;

import org.jspecify.annotations.NullMarked;
