/** The bags screen: which bags, when, how many vials; pins, other ways and other start days. */
@NullMarked
package org.blinaplan.ui.bags;

import org.jspecify.annotations.NullMarked;
