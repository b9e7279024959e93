/** What the program can do for a person, and the ports it needs for it. */
@NullMarked
package org.blinaplan.application;

import org.jspecify.annotations.NullMarked;
