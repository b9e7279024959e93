/** The content of the rules: one class a rule, and the catalogue of them all. */
@NullMarked
package org.blinaplan.rules;

import org.jspecify.annotations.NullMarked;
