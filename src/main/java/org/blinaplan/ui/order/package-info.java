/** The order screen: the form and the course as it will be. */
@NullMarked
package org.blinaplan.ui.order;

import org.jspecify.annotations.NullMarked;
