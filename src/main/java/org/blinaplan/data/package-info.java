/** JSON in and out: one strict reader, and the formats of orders, site policies, plans and monographs. */
@NullMarked
package org.blinaplan.data;

import org.jspecify.annotations.NullMarked;
