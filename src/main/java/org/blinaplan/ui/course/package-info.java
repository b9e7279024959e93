/** The course screen: how the course runs. */
@NullMarked
package org.blinaplan.ui.course;

import org.jspecify.annotations.NullMarked;
