package org.blinaplan.domain.reaction;

/** What was found of a reaction that the ASTCT consensus grades: cytokine release syndrome or ICANS. */
public sealed interface Findings permits CrsFindings, IcansFindings {}
