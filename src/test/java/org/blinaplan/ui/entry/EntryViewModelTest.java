package org.blinaplan.ui.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.blinaplan.application.store.KeepStore;
import org.blinaplan.application.store.OpenedStore;
import org.blinaplan.application.store.Role;
import org.blinaplan.data.JsonStaffFormat;
import org.blinaplan.fixture.MemoryStores;
import org.blinaplan.fixture.OrderFile;
import org.blinaplan.fixture.WindowOutside;
import org.blinaplan.ui.common.Texts;
import org.blinaplan.ui.entry.EntryViewModel.Step;
import org.junit.jupiter.api.Test;

class EntryViewModelTest {
    private final KeepStore keep = new KeepStore(new MemoryStores(OrderFile.TODAY), new JsonStaffFormat());
    private final Remembered places = new Remembered();
    private final Gone gone = new Gone();
    private EntryViewModel model = fresh();

    /** What a workstation remembers. */
    private static final class Remembered implements EntryParts.Places {
        private String store = "";
        private String person = "";

        @Override
        public Optional<String> store() {
            return Optional.of(store).filter(known -> !known.isEmpty());
        }

        @Override
        public void store(String location) {
            store = location;
        }

        @Override
        public String person() {
            return person;
        }

        @Override
        public void person(String name) {
            person = name;
        }
    }

    /** Where the way has led. */
    private static final class Gone implements EntryParts.Ways {
        private final List<String> ways = new ArrayList<>();
        private OpenedStore store;

        @Override
        public void opened(OpenedStore opened) {
            store = opened;
            ways.add("store");
        }

        @Override
        public void teaching() {
            ways.add("teaching");
        }

        @Override
        public void withoutStore() {
            ways.add("file");
        }
    }

    private EntryViewModel fresh() {
        return new EntryViewModel(
                new EntryParts(keep, places, "/data/courses.db", new WindowOutside(), gone), new Texts(Locale.ENGLISH));
    }

    private void setUp() {
        model.step().set(Step.SET_UP);
        model.name().set("m.reyes");
        model.password().set("correct horse battery");
        model.again().set("correct horse battery");
        model.setUp();
    }

    @Test
    void asksOnAFreshWorkstationWhatIsWanted() {
        assertThat(model.step().get()).isEqualTo(Step.CHOOSE);
        assertThat(model.place().get()).isEqualTo("/data/courses.db");
        model.teach();
        model.withoutStore();
        assertThat(gone.ways).containsExactly("teaching", "file");
    }

    @Test
    void makesTheStoreShowsTheRecoveryKeyOnceAndLetsTheFirstPharmacistIn() {
        setUp();
        assertThat(model.problem().get()).isEmpty();
        assertThat(model.step().get()).isEqualTo(Step.KEY);
        assertThat(model.recoveryKey().get()).matches("([0-9A-Z]{4}-){7}[0-9A-Z]{4}");
        model.pharmacist().set("t.okonjo");
        model.pharmacistPassword().set("another password");
        model.begin();
        assertThat(gone.ways).containsExactly("store");
        assertThat(gone.store.person().role()).isEqualTo(Role.PHARMACIST);
        assertThat(model.recoveryKey().get()).isEmpty();
        assertThat(model.password().get()).isEmpty();
        assertThat(places.store).isEqualTo("/data/courses.db");
        assertThat(places.person).isEqualTo("t.okonjo");
    }

    @Test
    void goesOnAsAdministratorWhereNoPharmacistIsNamed() {
        setUp();
        model.begin();
        assertThat(gone.store.person().role()).isEqualTo(Role.ADMINISTRATOR);
    }

    @Test
    void makesNothingWhileTheTwoPasswordsDiffer() {
        model.step().set(Step.SET_UP);
        model.name().set("m.reyes");
        model.password().set("correct horse battery");
        model.again().set("correct horse battry");
        model.setUp();
        assertThat(model.problem().get()).isEqualTo("The two passwords differ. Type both again.");
        assertThat(model.step().get()).isEqualTo(Step.SET_UP);
        assertThat(places.store).isEmpty();
    }

    @Test
    void saysThatAStoreIsThereAlreadyAndKeepsWhatWasTyped() {
        setUp();
        model = fresh();
        setUp();
        assertThat(model.problem().get()).contains("exists already");
        assertThat(model.name().get()).isEqualTo("m.reyes");
        assertThat(model.step().get()).isEqualTo(Step.SET_UP);
    }

    @Test
    void remembersWhoWasThereLastAndClearsAWrongPassword() {
        setUp();
        model.begin();
        model = fresh();
        assertThat(model.step().get()).isEqualTo(Step.LOG_IN);
        assertThat(model.name().get()).isEqualTo("m.reyes");
        model.password().set("wrong password");
        model.logIn();
        assertThat(model.problem().get()).isEqualTo("Name and password do not belong together. Try again.");
        assertThat(model.password().get()).isEmpty();
        assertThat(gone.ways).containsExactly("store");
        model.password().set("correct horse battery");
        model.logIn();
        assertThat(gone.ways).containsExactly("store", "store");
    }
}
