/** What the drug is expected to do over time: its mean concentration, and the windows in which markers move. */
@NullMarked
package org.blinaplan.domain.pharmacology;

import org.jspecify.annotations.NullMarked;
