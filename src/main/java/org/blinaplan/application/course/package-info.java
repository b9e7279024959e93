/** Courses as the store keeps them: order versions, what happened, who verified, and how each is planned. */
@NullMarked
package org.blinaplan.application.course;

import org.jspecify.annotations.NullMarked;
