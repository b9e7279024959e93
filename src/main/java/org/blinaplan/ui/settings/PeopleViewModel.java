package org.blinaplan.ui.settings;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.blinaplan.application.store.Person;
import org.blinaplan.application.store.Role;
import org.blinaplan.ui.common.Background;
import org.blinaplan.ui.common.Texts;
import org.jspecify.annotations.Nullable;

/** Who may open the store: a person is added, changed or shut out; the list is read anew after each. */
public final class PeopleViewModel {
    /** The shortest password that is taken. */
    static final int SHORTEST_PASSWORD = 10;

    private final PeopleKeeping keeping;
    private final Background background;
    private final Texts texts;
    private final ObservableList<Person> people = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Person> chosen = new ReadOnlyObjectWrapper<>();
    private final StringProperty name = new SimpleStringProperty("");
    private final ObjectProperty<Role> role = new SimpleObjectProperty<>(Role.NURSE);
    private final StringProperty password = new SimpleStringProperty("");
    private final StringProperty again = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper();

    /**
     * An empty list, until it is loaded.
     *
     * @param background for this screen alone: newer work would drop the answer
     */
    public PeopleViewModel(PeopleKeeping keeping, Background background, Texts texts) {
        this.keeping = keeping;
        this.background = background;
        this.texts = texts;
    }

    /** Everybody who may or might open the store. */
    ObservableList<Person> people() {
        return people;
    }

    /** Who is being changed; absent while somebody is added. */
    ReadOnlyObjectProperty<@Nullable Person> chosen() {
        return chosen.getReadOnlyProperty();
    }

    StringProperty name() {
        return name;
    }

    ObjectProperty<Role> role() {
        return role;
    }

    StringProperty password() {
        return password;
    }

    StringProperty again() {
        return again;
    }

    /** Why it was not done; empty where it was. */
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** What was done last. */
    public ReadOnlyStringProperty told() {
        return told.getReadOnlyProperty();
    }

    /** Whether something is being done. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** Whether it waits for the answer whether somebody is to be shut out. */
    ReadOnlyBooleanProperty asking() {
        return asking.getReadOnlyProperty();
    }

    /** Reads the list. */
    public void load() {
        work("people.loading", keeping::people, "");
    }

    /** Changes this person from now on; null adds somebody. */
    void choose(@Nullable Person person) {
        chosen.set(person);
        name.set(person == null ? "" : person.name());
        role.set(person == null ? Role.NURSE : person.role());
        forget();
        asking.set(false);
        problem.set("");
    }

    private void forget() {
        password.set("");
        again.set("");
    }

    /** Lets the person in as typed, or says what is wrong. */
    void letIn() {
        if (busy.get()) {
            return;
        }
        String who = name.get().strip();
        problem.set(wrong(who));
        if (problem.get().isEmpty()) {
            char[] secret = password.get().toCharArray();
            Role as = role.get();
            work(
                    "people.working",
                    () -> {
                        try {
                            keeping.letIn(who, as, secret);
                        } finally {
                            Arrays.fill(secret, ' ');
                        }
                        return keeping.people();
                    },
                    texts.of("people.done.in", who, texts.of("people.role." + as)));
        }
    }

    private String wrong(String who) {
        int length = password.get().length();
        if (who.isEmpty()) {
            return texts.of("people.problem.name");
        }
        if (length < SHORTEST_PASSWORD) {
            return texts.of("people.problem.short", length, SHORTEST_PASSWORD);
        }
        return password.get().equals(again.get()) ? "" : texts.of("people.problem.again");
    }

    /** Asks whether the chosen person is to be shut out. */
    void askToLock() {
        asking.set(chosen.get() != null && !busy.get());
    }

    /** Nobody is shut out. */
    void stay() {
        asking.set(false);
    }

    /** Shuts the chosen person out, after the answer. */
    void lock() {
        Person person = chosen.get();
        if (asking.get() && person != null) {
            asking.set(false);
            work(
                    "people.working",
                    () -> {
                        keeping.lock(person.name());
                        return keeping.people();
                    },
                    texts.of("people.done.out", person.name()));
        }
    }

    private void work(String what, Callable<List<Person>> work, String done) {
        busy.set(true);
        told.set("");
        problem.set("");
        background.run(
                texts.of(what),
                work,
                all -> {
                    busy.set(false);
                    people.setAll(all);
                    choose(null);
                    told.set(done);
                },
                failure -> {
                    busy.set(false);
                    problem.set(FaultText.of(failure, texts));
                });
    }
}
