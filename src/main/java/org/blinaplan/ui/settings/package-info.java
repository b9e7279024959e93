/** How does this site work? The site policy, field by field, and the people. */
@NullMarked
package org.blinaplan.ui.settings;

import org.jspecify.annotations.NullMarked;
