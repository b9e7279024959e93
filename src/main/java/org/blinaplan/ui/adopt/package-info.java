/** Monographs: two people hold every row against the printed label. */
@NullMarked
package org.blinaplan.ui.adopt;

import org.jspecify.annotations.NullMarked;
