/** Documents as PDF, and pictures of their pages. */
@NullMarked
package org.blinaplan.export.pdf;

import org.jspecify.annotations.NullMarked;
