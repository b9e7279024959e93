/** What every screen shares: texts, dates, findings, why popups, background work. */
@NullMarked
package org.blinaplan.ui.common;

import org.jspecify.annotations.NullMarked;
