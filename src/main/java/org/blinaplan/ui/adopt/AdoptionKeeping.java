package org.blinaplan.ui.adopt;

import java.util.List;
import java.util.Map;
import org.blinaplan.application.Reading;
import org.blinaplan.application.adopt.AdoptMonograph.Label;
import org.blinaplan.application.adopt.AdoptableRow;
import org.blinaplan.application.adopt.AdoptionState;
import org.blinaplan.application.store.StoreFault;

/** Where it is kept what the people who work here have read in the printed labels. */
public interface AdoptionKeeping {
    /** The monographs, id to title. */
    Map<String, String> monographs();

    /** Who sits here. */
    String person();

    /** How far a monograph is adopted, without what this person has to read unseen. */
    AdoptionState state(String monograph) throws StoreFault;

    /** The row stands in the label as the monograph has it. */
    AdoptionState confirm(String monograph, String path) throws StoreFault;

    /** The label says this instead, or says it where the monograph has nothing. */
    Reading<AdoptionState> enter(String monograph, String path, String text, Label label) throws StoreFault;

    /** The content of a row with these texts in place of its fields. */
    String content(AdoptableRow row, List<String> texts);
}
