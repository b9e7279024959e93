/** The screen Verify: a second person types what decides the dose, unseen, compares, and signs or does not. */
@NullMarked
package org.blinaplan.ui.verify;

import org.jspecify.annotations.NullMarked;
