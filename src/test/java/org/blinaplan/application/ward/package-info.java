/** What is due in a ward, worked by hand. */
@NullMarked
package org.blinaplan.application.ward;

import org.jspecify.annotations.NullMarked;
