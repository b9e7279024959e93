package org.blinaplan.ui.ward;

import org.blinaplan.application.store.Deed;
import org.blinaplan.application.store.Role;
import org.blinaplan.ui.adopt.AdoptView;
import org.blinaplan.ui.adopt.AdoptViewModel;
import org.blinaplan.ui.adopt.StoredAdoption;
import org.blinaplan.ui.common.Texts;
import org.blinaplan.ui.settings.PeopleView;
import org.blinaplan.ui.settings.PeopleViewModel;
import org.blinaplan.ui.settings.SettingsView;

/** What stands in the settings beside how the site works, for those who may do it. */
final class SettingsSections {
    private SettingsSections() {}

    static void add(SettingsView settings, WardParts parts, Texts texts) {
        Role role = parts.store().person().role();
        if (role.may(Deed.MANAGE_PEOPLE)) {
            PeopleViewModel people = new PeopleViewModel(
                    new StoredPeople(parts.use().store(), parts.store()),
                    parts.backgrounds().get(),
                    texts);
            settings.addSection(texts.of("people.section"), new PeopleView(people, texts));
            people.load();
        }
        if (role.may(Deed.ADOPT_MONOGRAPHS)) {
            AdoptViewModel adopting = new AdoptViewModel(
                    new StoredAdoption(parts.adopting(), parts.monographs(), parts.store()),
                    parts.backgrounds().get(),
                    texts);
            settings.addSection(texts.of("adopt.section"), new AdoptView(adopting, texts));
            adopting.load();
        }
        if (role.may(Deed.KEEP_STORE) && !parts.location().isEmpty()) {
            settings.addSection(texts.of("store.section"), new StorePane(parts, texts));
        }
    }
}
