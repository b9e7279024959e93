/** The frame around the screens: header, patient line, tabs, status line, theme. */
@NullMarked
package org.blinaplan.ui.shell;

import org.jspecify.annotations.NullMarked;
