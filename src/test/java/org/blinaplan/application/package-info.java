/** Tests of the use cases. */
@NullMarked
package org.blinaplan.application;

import org.jspecify.annotations.NullMarked;
