/** Tests of the order package. */
@NullMarked
package org.blinaplan.ui.order;

import org.jspecify.annotations.NullMarked;
