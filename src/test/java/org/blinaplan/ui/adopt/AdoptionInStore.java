package org.blinaplan.ui.adopt;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.blinaplan.app.Composition;
import org.blinaplan.application.Reading;
import org.blinaplan.application.adopt.AdoptMonograph;
import org.blinaplan.application.adopt.AdoptMonograph.Label;
import org.blinaplan.application.adopt.AdoptableRow;
import org.blinaplan.application.adopt.AdoptionState;
import org.blinaplan.application.store.OpenedStore;
import org.blinaplan.application.store.StoreFault;
import org.blinaplan.fixture.Monographs;
import org.blinaplan.fixture.OrderFile;
import org.blinaplan.fixture.WardStore;

/** A store in memory, opened by reyes, in which okonjo adopts too. */
final class AdoptionInStore implements AdoptionKeeping {
    static final String US = "us-2024-06";

    private final AdoptMonograph use = new Composition(OrderFile.TODAY).adopting();
    private final WardStore ward = new WardStore(OrderFile.TODAY);
    private final OpenedStore reyes = ward.open("reyes");
    private final OpenedStore okonjo = ward.open("okonjo");

    /** The other one confirms this row. */
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

    @Override
    public Map<String, String> monographs() {
        Map<String, String> titles = new LinkedHashMap<>();
        titles.put(US, Monographs.us().title());
        titles.put("eu-2024", Monographs.eu().title());
        return titles;
    }

    @Override
    public String person() {
        return "reyes";
    }

    @Override
    public AdoptionState state(String monograph) throws StoreFault {
        return use.state(reyes, monograph);
    }

    @Override
    public AdoptionState confirm(String monograph, String path) throws StoreFault {
        return use.confirm(reyes, monograph, path);
    }

    @Override
    public Reading<AdoptionState> enter(String monograph, String path, String text, Label label) throws StoreFault {
        return use.enter(reyes, monograph, path, text, label);
    }

    @Override
    public String content(AdoptableRow row, List<String> texts) {
        return use.content(row, texts);
    }
}
