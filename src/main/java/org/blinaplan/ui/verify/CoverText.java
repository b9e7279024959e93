package org.blinaplan.ui.verify;

import java.util.List;
import org.blinaplan.domain.rule.Finding;

/**
 * What a signature covers.
 *
 * @param order its version and the check code of its plan
 * @param monograph by which it is planned
 * @param adopted whether two people of the site have confirmed the monograph
 * @param bags of the cycles in short
 * @param findings above info, in their order; each is accepted by name
 * @param stops why it cannot be signed at all; empty where it can
 * @param severalCycles whether a finding names its cycle
 */
record CoverText(
        String order,
        String monograph,
        boolean adopted,
        List<String> bags,
        List<Finding> findings,
        List<Finding> stops,
        boolean severalCycles) {
    CoverText {
        bags = List.copyOf(bags);
        findings = List.copyOf(findings);
        stops = List.copyOf(stops);
    }
}
