@NullMarked
package org.blinaplan.ui.log;

import org.jspecify.annotations.NullMarked;
