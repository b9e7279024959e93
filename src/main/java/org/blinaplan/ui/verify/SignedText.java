package org.blinaplan.ui.verify;

import java.util.List;

/**
 * What two people have agreed with.
 *
 * @param order its version and the check code of its plan
 * @param monograph by which it is planned
 * @param bags of the cycles in short
 * @param accepted findings, as they were read
 */
record SignedText(String order, String monograph, List<String> bags, List<String> accepted) {
    SignedText {
        bags = List.copyOf(bags);
        accepted = List.copyOf(accepted);
    }
}
