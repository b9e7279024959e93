/** The ribbon: one row per cycle, one column per day, every instant of a course at a glance. */
@NullMarked
package org.blinaplan.ui.ribbon;

import org.jspecify.annotations.NullMarked;
