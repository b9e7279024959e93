package org.blinaplan.ui.adopt;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.blinaplan.application.MonographLibrary;
import org.blinaplan.application.Reading;
import org.blinaplan.application.adopt.AdoptMonograph;
import org.blinaplan.application.adopt.AdoptMonograph.Label;
import org.blinaplan.application.adopt.AdoptableRow;
import org.blinaplan.application.adopt.AdoptionState;
import org.blinaplan.application.store.OpenedStore;
import org.blinaplan.application.store.StoreFault;

/**
 * Adoption in an opened store, for the screen.
 *
 * @param use decides what may be said
 * @param shipped the monographs to choose from
 * @param store opened by the person at the desk
 */
public record StoredAdoption(AdoptMonograph use, MonographLibrary shipped, OpenedStore store)
        implements AdoptionKeeping {
    @Override
    public Map<String, String> monographs() {
        Map<String, String> titles = new LinkedHashMap<>();
        shipped.all().forEach(monograph -> titles.put(monograph.id(), monograph.title()));
        return titles;
    }

    @Override
    public String person() {
        return store.person().name();
    }

    @Override
    public AdoptionState state(String monograph) throws StoreFault {
        return use.state(store, monograph);
    }

    @Override
    public AdoptionState confirm(String monograph, String path) throws StoreFault {
        return use.confirm(store, monograph, path);
    }

    @Override
    public Reading<AdoptionState> enter(String monograph, String path, String text, Label label) throws StoreFault {
        return use.enter(store, monograph, path, text, label);
    }

    @Override
    public String content(AdoptableRow row, List<String> texts) {
        return use.content(row, texts);
    }
}
