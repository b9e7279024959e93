/** A site makes a monograph its own: two people hold every row of it against the printed label. */
@NullMarked
package org.blinaplan.application.adopt;

import org.jspecify.annotations.NullMarked;
