/** The append-only store on SQLite and PostgreSQL: encrypted records in a keyed chain. */
@NullMarked
package org.blinaplan.store;

import org.jspecify.annotations.NullMarked;
