/**
 * What is found at the bedside of a reaction, and the grade that follows from it. The tables are those of the ASTCT
 * consensus: Lee DW et al., Biol Blood Marrow Transplant 2019;25:625-638.
 */
@NullMarked
package org.blinaplan.domain.reaction;

import org.jspecify.annotations.NullMarked;
