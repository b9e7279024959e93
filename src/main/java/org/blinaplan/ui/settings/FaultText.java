package org.blinaplan.ui.settings;

import org.blinaplan.application.store.StoreFault;
import org.blinaplan.ui.common.Texts;

/** Why something could not be done, in a sentence. */
final class FaultText {
    private FaultText() {}

    /** The store says it itself; of anything else a person needs to know only that nothing has changed. */
    static String of(Exception failure, Texts texts) {
        String sentence = failure instanceof StoreFault ? failure.getMessage() : null;
        return sentence == null ? texts.of("settings.fault") : sentence;
    }
}
