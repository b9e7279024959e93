/** How one hospital works: bag wishes, visiting hours, pumps, telephone numbers. Never a dose. */
@NullMarked
package org.blinaplan.domain.site;

import org.jspecify.annotations.NullMarked;
