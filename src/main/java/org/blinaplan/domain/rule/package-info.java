/** The mechanism of the rules: what a rule is, what it answers, and what a person sees of it. */
@NullMarked
package org.blinaplan.domain.rule;

import org.jspecify.annotations.NullMarked;
