package org.blinaplan.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.blinaplan.application.store.Person;
import org.blinaplan.application.store.Role;
import org.blinaplan.application.store.StoreFault;
import org.blinaplan.fixture.WindowOutside;
import org.blinaplan.ui.common.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PeopleViewModelTest {
    private final PeopleInMemory kept = new PeopleInMemory();
    private final PeopleViewModel model = new PeopleViewModel(kept, new WindowOutside(), new Texts(Locale.ENGLISH));

    @BeforeEach
    void load() {
        model.load();
    }

    private void type(String name, Role role, String password, String again) {
        model.name().set(name);
        model.role().set(role);
        model.password().set(password);
        model.again().set(again);
        model.letIn();
    }

    @Test
    void letsSomebodyIn() {
        type(" D. Chen ", Role.PHARMACIST, "ten letters", "ten letters");
        assertThat(model.problem().get()).isEmpty();
        assertThat(model.told().get()).isEqualTo("D. Chen may open the store now, as Pharmacist.");
        assertThat(model.people()).contains(new Person("D. Chen", Role.PHARMACIST, false));
        assertThat(kept.passwords).containsEntry("D. Chen", "ten letters");
        assertThat(model.password().get() + model.again().get() + model.name().get())
                .isEmpty();
    }

    @Test
    void takesAPasswordOfTenCharactersAndNoneOfNine() {
        type("D. Chen", Role.NURSE, "123456789", "123456789");
        assertThat(model.problem().get()).isEqualTo("The password has 9 characters; at least 10 are needed.");
        assertThat(kept.passwords).isEmpty();
        type("D. Chen", Role.NURSE, "1234567890", "1234567890");
        assertThat(kept.passwords).containsOnlyKeys("D. Chen");
    }

    @Test
    void wantsTheSamePasswordTwice() {
        type("D. Chen", Role.NURSE, "1234567890", "123456789O");
        assertThat(model.problem().get()).isEqualTo("The two passwords are not the same. Type the same one twice.");
        assertThat(model.password().get()).isEqualTo("1234567890");
        assertThat(kept.passwords).isEmpty();
    }

    @Test
    void wantsAName() {
        type("  ", Role.NURSE, "1234567890", "1234567890");
        assertThat(model.problem().get()).startsWith("Type the name");
        assertThat(kept.passwords).isEmpty();
    }

    @Test
    void changesTheRoleOfSomebodyKnown() {
        model.choose(model.people().get(2));
        assertThat(model.name().get()).isEqualTo("B. Lind");
        assertThat(model.role().get()).isEqualTo(Role.NURSE);
        type("B. Lind", Role.READER, "1234567890", "1234567890");
        assertThat(model.people()).hasSize(4).contains(new Person("B. Lind", Role.READER, false));
        assertThat(model.chosen().get()).isNull();
    }

    @Test
    void shutsNobodyOutWithoutAnAnswer() {
        model.choose(model.people().get(2));
        model.lock();
        assertThat(model.people()).contains(new Person("B. Lind", Role.NURSE, false));
        model.askToLock();
        model.stay();
        model.lock();
        assertThat(model.people()).contains(new Person("B. Lind", Role.NURSE, false));
        model.askToLock();
        model.lock();
        assertThat(model.people()).contains(new Person("B. Lind", Role.NURSE, true));
        assertThat(model.told().get()).isEqualTo("B. Lind is shut out.");
    }

    @Test
    void forgetsTheQuestionWhenSomebodyElseIsChosen() {
        model.choose(model.people().get(2));
        model.askToLock();
        model.choose(model.people().get(1));
        model.lock();
        assertThat(model.people()).contains(new Person("A. Ortiz", Role.PHARMACIST, false));
    }

    @Test
    void showsTheSentenceOfTheStoreAndKeepsWhatIsTyped() {
        kept.fault = new StoreFault("Nobody would be left to manage people. Nothing was changed.");
        model.choose(model.people().get(0));
        type("M. Reyes", Role.NURSE, "1234567890", "1234567890");
        assertThat(model.problem().get()).isEqualTo("Nobody would be left to manage people. Nothing was changed.");
        assertThat(model.name().get()).isEqualTo("M. Reyes");
        assertThat(model.busy().get()).isFalse();
    }
}
