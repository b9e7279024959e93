/** The window. */
@NullMarked
package org.blinaplan.ui;

import org.jspecify.annotations.NullMarked;
