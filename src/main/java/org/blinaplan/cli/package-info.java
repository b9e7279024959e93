/** The command line: its commands, their answers as text, and their exit statuses. */
@NullMarked
package org.blinaplan.cli;

import org.jspecify.annotations.NullMarked;
