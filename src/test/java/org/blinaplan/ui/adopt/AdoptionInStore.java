package org.blinaplan.ui.adopt;

import org.blinaplan.app.Composition;
import org.blinaplan.application.Reading;
import org.blinaplan.application.adopt.AdoptMonograph;
import org.blinaplan.application.adopt.AdoptMonograph.Label;
import org.blinaplan.application.adopt.AdoptionState;
import org.blinaplan.application.store.OpenedStore;
import org.blinaplan.application.store.StoreFault;
import org.blinaplan.fixture.Monographs;
import org.blinaplan.fixture.OrderFile;
import org.blinaplan.fixture.WardStore;

/** A store in memory, opened by reyes, in which okonjo adopts too. */
final class AdoptionInStore {
    static final String US = "us-2024-06";

    private final AdoptMonograph use = new Composition(OrderFile.TODAY).adopting();
    private final WardStore ward = new WardStore(OrderFile.TODAY);
    private final OpenedStore okonjo = ward.open("okonjo");

    /** What the screen of reyes is on. */
    AdoptionKeeping ofReyes() {
        return new StoredAdoption(use, Monographs.library(), ward.open("reyes"));
    }

    /** The other one confirms these rows. */
    void othersConfirm(String... paths) throws StoreFault {
        for (String path : paths) {
            use.confirm(okonjo, US, path);
        }
    }

    /** The other one enters this. */
    void otherEnters(String path, String text) throws StoreFault {
        Reading<AdoptionState> reading =
                use.enter(okonjo, US, path, text, new Label("US instructions for use", "bags", "2026"));
        if (reading instanceof Reading.Refused<AdoptionState> refused) {
            throw new IllegalArgumentException(refused.problems().toString());
        }
    }
}
