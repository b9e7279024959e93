package org.blinaplan.rules;

import org.blinaplan.domain.rule.Citation;

/** The documents that the rules cite. */
final class Labels {
    static final Citation US_DOSING = new Citation("US prescribing information", "2", "2024-06");
    static final Citation EU_DOSING = new Citation("European SmPC", "4.2", "2024");
    static final Citation US_INDICATIONS = new Citation("US prescribing information", "1", "2024-06");
    static final Citation EU_INDICATIONS = new Citation("European SmPC", "4.1", "2024");
    static final Citation US_PREPARATION = new Citation("US instructions for use", "preparation of the bags", "2025");
    static final Citation EU_PREPARATION = new Citation("European SmPC", "6.6", "2024");
    static final Citation US_INTERRUPTIONS = new Citation("US prescribing information", "2 (interruptions)", "2024-06");
    static final Citation US_MODIFICATIONS = new Citation("US prescribing information", "2.4", "2024-06");
    static final Citation US_PHARMACODYNAMICS = new Citation("US prescribing information", "12.2", "2024-06");
    static final Citation US_WARNINGS = new Citation("US prescribing information", "5", "2024-06");
    static final Citation US_SPECIFIC_POPULATIONS = new Citation("US prescribing information", "8", "2024-06");
    static final Citation US_STORAGE = new Citation("US instructions for use", "storage", "2025");
    static final Citation EU_STORAGE = new Citation("European SmPC", "6.3", "2024");
    static final Citation SITE_POLICY = new Citation("Site policy", "of this hospital", "as entered");

    private Labels() {}
}
