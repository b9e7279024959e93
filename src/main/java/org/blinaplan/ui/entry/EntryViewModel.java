package org.blinaplan.ui.entry;

import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.blinaplan.application.store.OpenedStore;
import org.blinaplan.application.store.Role;
import org.blinaplan.application.store.StoreFault;
import org.blinaplan.ui.common.Texts;

/** Sets up a workstation, or lets a person in; nothing typed is lost when something does not work. */
public final class EntryViewModel {
    private final EntryParts parts;
    private final Texts texts;
    private final ObjectProperty<Step> step;
    private final StringProperty place;
    private final StringProperty name;
    private final StringProperty password = new SimpleStringProperty("");
    private final StringProperty again = new SimpleStringProperty("");
    private final StringProperty pharmacist = new SimpleStringProperty("");
    private final StringProperty pharmacistPassword = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper recoveryKey = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /** Where one is on the way. */
    public enum Step {
        /** The first start: set up, join, try, or without a store. */
        CHOOSE,
        /** A new store with its first administrator. */
        SET_UP,
        /** The recovery key is shown this once; then the first pharmacist. */
        KEY,
        /** A store that is there already. */
        JOIN,
        /** Name and password. */
        LOG_IN,
        /** The same, over a window that is locked. */
        LOCKED,
        /** The invented patients are being made. */
        OPENING
    }

    public EntryViewModel(EntryParts parts, Texts texts) {
        this.parts = parts;
        this.texts = texts;
        boolean known = parts.places().store().isPresent();
        step = new SimpleObjectProperty<>(known ? Step.LOG_IN : Step.CHOOSE);
        place = new SimpleStringProperty(parts.places().store().orElse(parts.usualPlace()));
        name = new SimpleStringProperty(known ? parts.places().person() : "");
        step.addListener((property, before, now) -> problem.set(""));
    }

    /** Where one is. */
    public ObjectProperty<Step> step() {
        return step;
    }

    /** The file or URL of the store. */
    StringProperty place() {
        return place;
    }

    /** By which the person opens it. */
    public StringProperty name() {
        return name;
    }

    /** What the person types. */
    public StringProperty password() {
        return password;
    }

    /** Once more, where it is set. */
    public StringProperty again() {
        return again;
    }

    /** The name of the first pharmacist. */
    StringProperty pharmacist() {
        return pharmacist;
    }

    /** The first pharmacist's password. */
    StringProperty pharmacistPassword() {
        return pharmacistPassword;
    }

    /** Opens the store when every password is lost; empty when it is not to be shown. */
    public ReadOnlyStringProperty recoveryKey() {
        return recoveryKey.getReadOnlyProperty();
    }

    /** Why it did not work; empty where it did. */
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** Whether a password is being checked. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** To invented patients, which are made once. */
    void teach() {
        step.set(Step.OPENING);
        parts.ways().teaching();
    }

    /** To one order in a file. */
    void withoutStore() {
        parts.ways().withoutStore();
    }

    /** Makes a new store with the person as its administrator. */
    public void setUp() {
        if (!password.get().equals(again.get())) {
            problem.set(texts.of("entry.notTheSame"));
            return;
        }
        String location = place.get().strip();
        String person = name.get().strip();
        char[] typed = password.get().toCharArray();
        work("entry.makes", () -> parts.keep().make(location, person, typed), key -> {
            parts.places().store(location);
            parts.places().person(person);
            recoveryKey.set(key);
            step.set(Step.KEY);
        });
    }

    /** Lets the first pharmacist in and opens the store as that person; as the administrator where none is typed. */
    public void begin() {
        String other = pharmacist.get().strip();
        if (other.isEmpty()) {
            logIn();
            return;
        }
        String location = place.get().strip();
        String person = name.get().strip();
        char[] typed = password.get().toCharArray();
        char[] others = pharmacistPassword.get().toCharArray();
        work(
                "entry.opens",
                () -> {
                    try (OpenedStore store = parts.keep().open(location, person, typed)) {
                        parts.keep().letIn(store, other, Role.PHARMACIST, others);
                    }
                    return parts.keep().open(location, other, others);
                },
                store -> in(store, other));
    }

    /** Opens the store. */
    public void logIn() {
        String location = place.get().strip();
        String person = name.get().strip();
        char[] typed = password.get().toCharArray();
        work("entry.opens", () -> parts.keep().open(location, person, typed), store -> {
            parts.places().store(location);
            in(store, person);
        });
    }

    private void in(OpenedStore store, String person) {
        parts.places().person(person);
        password.set("");
        again.set("");
        pharmacistPassword.set("");
        recoveryKey.set("");
        parts.ways().opened(store);
    }

    private interface Result<T> {
        void take(T value);
    }

    private <T> void work(String what, Callable<T> work, Result<T> done) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        problem.set("");
        parts.background()
                .run(
                        texts.of(what),
                        work,
                        value -> {
                            busy.set(false);
                            done.take(value);
                        },
                        this::failed);
    }

    /** The wrong password goes, the name stays. */
    private void failed(Exception why) {
        busy.set(false);
        if (!(why instanceof StoreFault)) {
            throw new IllegalStateException("the store could not be opened", why);
        }
        if (why instanceof StoreFault.NotLetIn) {
            password.set("");
        }
        problem.set(String.valueOf(why.getMessage()));
    }
}
