/** The screen Verify, in every state. */
@NullMarked
package org.blinaplan.ui.verify;

import org.jspecify.annotations.NullMarked;
