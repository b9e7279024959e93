/** The window's tests. */
@NullMarked
package org.blinaplan.ui;

import org.jspecify.annotations.NullMarked;
