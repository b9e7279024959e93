package org.blinaplan.ui.settings;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.blinaplan.application.Draft;
import org.blinaplan.application.Problem;
import org.blinaplan.application.Reading;
import org.blinaplan.application.SiteFormat;
import org.blinaplan.domain.monitoring.PracticeDefault;
import org.blinaplan.domain.site.SitePolicy;
import org.blinaplan.ui.common.Background;
import org.blinaplan.ui.common.Texts;
import org.blinaplan.ui.settings.SiteKeeping.Version;
import org.jspecify.annotations.Nullable;

/** The site policy while it is edited: every keystroke is read, nothing is kept before it is saved whole. */
public final class SettingsViewModel {
    private final SiteFormat format;
    private final SiteKeeping keeping;
    private final Background background;
    private final Texts texts;
    private final boolean mayChange;
    private final Map<SettingsField, StringProperty> fields = new EnumMap<>(SettingsField.class);
    private final CheckPlan checks;
    private final ReadOnlyObjectWrapper<SettingsState> state = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper fault = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable Version> theirs = new ReadOnlyObjectWrapper<>();
    private SiteForm typed = SiteForm.EMPTY;
    private SiteForm saved = SiteForm.EMPTY;
    private @Nullable Version seen;
    private boolean showing;

    /**
     * The fields, empty until they are loaded.
     *
     * @param background for this screen alone: newer work would drop the answer to a save
     * @param mayChange whether this person may change how the site works
     */
    public SettingsViewModel(
            SiteFormat format, SiteKeeping keeping, Background background, Texts texts, boolean mayChange) {
        this.format = format;
        this.keeping = keeping;
        this.background = background;
        this.texts = texts;
        this.mayChange = mayChange;
        for (SettingsField field : SettingsField.values()) {
            StringProperty text = new SimpleStringProperty("");
            text.addListener((property, before, now) -> edited());
            fields.put(field, text);
        }
        checks = new CheckPlan(programsChecks(format), this::edited);
        assess();
    }

    private static List<Map<CheckField, String>> programsChecks(SiteFormat format) {
        byte[] file = format.write(SitePolicy.DEFAULT.withMonitoring(PracticeDefault.ITEMS));
        Reading<Draft> draft = format.open(file);
        return draft instanceof Reading.Read<Draft> read
                ? Objects.requireNonNullElse(SiteForm.of(read.value()).checks(), List.of())
                : List.of();
    }

    /** The text of a field. */
    public StringProperty text(SettingsField field) {
        return Objects.requireNonNull(fields.get(field));
    }

    /** The monitoring plan. */
    public CheckPlan checks() {
        return checks;
    }

    /** What is wrong. */
    ReadOnlyObjectProperty<SettingsState> state() {
        return state.getReadOnlyProperty();
    }

    /** Whether this person may change how the site works. */
    public boolean mayChange() {
        return mayChange;
    }

    /** Whether something is typed that is not kept. */
    public ReadOnlyBooleanProperty changed() {
        return changed.getReadOnlyProperty();
    }

    /** Whether it is being read or kept. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** What went well last, in a sentence; empty where nothing is to be told. */
    public ReadOnlyStringProperty told() {
        return told.getReadOnlyProperty();
    }

    /** Why it could not be read or kept; empty where it could. */
    public ReadOnlyStringProperty fault() {
        return fault.getReadOnlyProperty();
    }

    /** What somebody else kept while this person was typing; absent where nobody did. */
    public ReadOnlyObjectProperty<@Nullable Version> theirs() {
        return theirs.getReadOnlyProperty();
    }

    /** The fields in which what is typed differs from what somebody else kept. */
    List<SettingsField> differing(Version other) {
        SiteForm form = SiteForm.of(other.draft());
        return Arrays.stream(SettingsField.values())
                .filter(field -> !form.text(field).equals(typed.text(field)))
                .toList();
    }

    /** Whether it may be saved: it is changed, right, and nobody has to be answered first. */
    public boolean canSave() {
        return mayChange
                && seen != null
                && changed.get()
                && !busy.get()
                && theirs.get() == null
                && state.get().count() == 0;
    }

    /** Reads what is kept. */
    public void load() {
        work("settings.loading", keeping::read, this::show);
    }

    /** Keeps what is typed, where it can be saved. */
    public void save() {
        Version from = seen;
        if (canSave() && from != null) {
            SiteForm sent = typed;
            Draft draft = SiteDrafter.draft(sent).draft();
            work("settings.saving", () -> keeping.keep(draft, from.number()), outcome -> kept(sent, outcome));
        }
    }

    private <T> void work(String what, Callable<T> work, Consumer<T> done) {
        busy.set(true);
        told.set("");
        fault.set("");
        background.run(
                texts.of(what),
                work,
                result -> {
                    busy.set(false);
                    done.accept(result);
                },
                failure -> {
                    busy.set(false);
                    fault.set(FaultText.of(failure, texts));
                });
    }

    private void kept(SiteForm sent, SiteKeeping.Outcome outcome) {
        if (outcome instanceof SiteKeeping.Outcome.Kept kept) {
            seen = kept.version();
            saved = sent;
            assess();
            told.set(texts.of("settings.saved"));
        } else if (outcome instanceof SiteKeeping.Outcome.Overtaken overtaken) {
            theirs.set(overtaken.theirs());
        } else if (outcome instanceof SiteKeeping.Outcome.Refused refused) {
            fault.set(refused.sentence());
        }
    }

    /** Another workstation has kept this: it is shown, unless something is typed; then the person decides. */
    public void arrived(Version version) {
        if (busy.get() || (seen != null && version.number() <= seen.number())) {
            return;
        }
        if (changed.get()) {
            theirs.set(version);
        } else {
            show(version);
            told.set(texts.of("settings.arrived", version.by()));
        }
    }

    /** Drops what is typed for what somebody else kept. */
    public void takeTheirs() {
        undo();
    }

    /** Keeps what is typed over what somebody else kept. */
    public void keepMine() {
        Version other = theirs.get();
        if (other != null) {
            seen = other;
            saved = SiteForm.of(other.draft());
            theirs.set(null);
            assess();
            save();
        }
    }

    /** Takes back everything that is typed and not kept. */
    public void undo() {
        Version other = theirs.get();
        if (other == null) {
            show(saved);
        } else {
            show(other);
        }
    }

    private void show(Version version) {
        seen = version;
        theirs.set(null);
        saved = SiteForm.of(version.draft());
        show(saved);
    }

    private void show(SiteForm form) {
        showing = true;
        typed = form;
        fields.forEach((field, text) -> text.set(form.text(field)));
        checks.show(form.checks());
        showing = false;
        told.set("");
        assess();
    }

    private void edited() {
        if (!showing) {
            Map<SettingsField, String> now = new EnumMap<>(SettingsField.class);
            fields.forEach((field, text) -> now.put(field, text.get()));
            typed = new SiteForm(now, checks.typed(), typed.others());
            told.set("");
            assess();
        }
    }

    private void assess() {
        SiteDrafter.Drafted drafted = SiteDrafter.draft(typed);
        List<Problem> found = format.read(drafted.draft()) instanceof Reading.Refused<SitePolicy> refused
                ? refused.problems()
                : List.of();
        changed.set(!typed.equals(saved));
        state.set(SettingsState.of(drafted.misread(), found));
    }
}
