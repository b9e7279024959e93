/** Machine-readable prescribing information of one country and edition, as values. */
@NullMarked
package org.blinaplan.domain.monograph;

import org.jspecify.annotations.NullMarked;
