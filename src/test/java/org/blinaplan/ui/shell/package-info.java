/** Tests of the shell package. */
@NullMarked
package org.blinaplan.ui.shell;

import org.jspecify.annotations.NullMarked;
