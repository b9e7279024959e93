/** Tests of the settings. */
@NullMarked
package org.blinaplan.ui.settings;

import org.jspecify.annotations.NullMarked;
