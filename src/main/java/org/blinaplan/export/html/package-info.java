/** Documents as HTML: what stands on them, and the templates that lay it out. */
@NullMarked
package org.blinaplan.export.html;

import org.jspecify.annotations.NullMarked;
