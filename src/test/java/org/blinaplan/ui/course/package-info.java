/** Tests of the course screen. */
@org.jspecify.annotations.NullMarked
package org.blinaplan.ui.course;
