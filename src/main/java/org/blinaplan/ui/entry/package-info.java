/** The way in: a workstation is set up, a person opens the store, and opens it again after it was locked. */
@NullMarked
package org.blinaplan.ui.entry;

import org.jspecify.annotations.NullMarked;
