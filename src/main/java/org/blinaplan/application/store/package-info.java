/** What is kept for good: the ports to an append-only store, and who may do what with it. */
@NullMarked
package org.blinaplan.application.store;

import org.jspecify.annotations.NullMarked;
