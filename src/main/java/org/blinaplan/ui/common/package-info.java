/** What several screens share. */
@NullMarked
package org.blinaplan.ui.common;

import org.jspecify.annotations.NullMarked;
