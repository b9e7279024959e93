package org.blinaplan.ui.adopt;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
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
import org.blinaplan.application.Problem;
import org.blinaplan.application.Reading;
import org.blinaplan.application.adopt.AdoptionState;
import org.blinaplan.application.adopt.RowState;
import org.blinaplan.application.store.StoreFault;
import org.blinaplan.ui.common.Background;
import org.blinaplan.ui.common.Texts;
import org.jspecify.annotations.Nullable;

/** The rows of one monograph, and what this person says of the chosen one. */
public final class AdoptViewModel {
    private final AdoptionKeeping keeping;
    private final Background background;
    private final Texts texts;
    private final AdoptWords words;
    private final StringProperty monograph = new SimpleStringProperty("");
    private final ObjectProperty<RowFilter> filter = new SimpleObjectProperty<>(RowFilter.ALL);
    private final ObservableList<RowState> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable AdoptionState> state = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable RowState> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable RowEntry> entry = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /**
     * No monograph, until one is loaded.
     *
     * @param background for this screen alone: newer work would drop the answer
     */
    public AdoptViewModel(AdoptionKeeping keeping, Background background, Texts texts) {
        this.keeping = keeping;
        this.background = background;
        this.texts = texts;
        words = new AdoptWords(texts);
        monograph.addListener((property, before, now) -> load());
        filter.addListener((property, before, now) -> showRows());
    }

    /** The monographs to choose from, id to title. */
    Map<String, String> monographs() {
        return keeping.monographs();
    }

    /** The id of the one that is shown. */
    StringProperty monograph() {
        return monograph;
    }

    ObjectProperty<RowFilter> filter() {
        return filter;
    }

    /** What the filter shows. */
    ObservableList<RowState> rows() {
        return rows;
    }

    ReadOnlyObjectProperty<@Nullable AdoptionState> state() {
        return state.getReadOnlyProperty();
    }

    /** The row that is looked at. */
    ReadOnlyObjectProperty<@Nullable RowState> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** What is being typed for it; absent while nothing is. */
    ReadOnlyObjectProperty<@Nullable RowEntry> entry() {
        return entry.getReadOnlyProperty();
    }

    /** Why it was not kept; empty where it was. */
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** What was kept last. */
    public ReadOnlyStringProperty told() {
        return told.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** What it is, in plain words. */
    String words(RowState row) {
        return words.row(row.row().path());
    }

    String standing(RowState row) {
        return words.standing(row, keeping.person());
    }

    String confidence(RowState row) {
        return words.confidence(row);
    }

    String source(RowState row) {
        return words.source(row);
    }

    List<String> said(RowState row) {
        return words.said(row, keeping.person());
    }

    /** How many rows are agreed, and whether the monograph is adopted by that. */
    String progress() {
        AdoptionState now = state.get();
        if (now == null) {
            return "";
        }
        return texts.of("adopt.progress", now.agreed(), now.total()) + " "
                + texts.of(now.isAdopted() ? "adopt.adopted" : "adopt.notAdopted");
    }

    /** Why agreed values are not used yet; empty where they are. */
    String unfit() {
        AdoptionState now = state.get();
        return now == null || now.problems().isEmpty()
                ? ""
                : texts.of("adopt.unfit", now.problems().get(0), now.problems().size());
    }

    /** Shows the first monograph, or the one that is shown anew. */
    public void load() {
        if (monograph.get().isEmpty()) {
            keeping.monographs().keySet().stream().findFirst().ifPresent(monograph::set);
            return;
        }
        String id = monograph.get();
        work(() -> new Reading.Read<>(keeping.state(id)), "", null);
    }

    /** Looks at this row. */
    void choose(@Nullable RowState row) {
        RowState before = chosen.get();
        chosen.set(row);
        if (row == null || before == null || !row.row().equals(before.row())) {
            entry.set(null);
            problem.set("");
        }
    }

    /** The chosen row stands in the label as it is shown; of a missing one something is to be typed. */
    void asPrinted() {
        RowState row = chosen.get();
        if (row == null || busy.get() || entry.get() != null) {
            return;
        }
        if (row.row().isMissing()) {
            type();
        } else {
            String id = monograph.get();
            String path = row.row().path();
            work(() -> new Reading.Read<>(keeping.confirm(id, path)), texts.of("adopt.told.printed", words(row)), path);
        }
    }

    /** The label says something else: it is typed. */
    void type() {
        RowState row = chosen.get();
        if (row != null && entry.get() == null) {
            problem.set("");
            told.set("");
            entry.set(new RowEntry(row.row()));
        }
    }

    /** Nothing is typed after all. */
    void leave() {
        entry.set(null);
        problem.set("");
    }

    /** Keeps what was typed, or says what is wrong with it. */
    void enter() {
        RowState row = chosen.get();
        RowEntry typed = entry.get();
        if (row != null && typed != null && !busy.get()) {
            String id = monograph.get();
            String path = row.row().path();
            work(
                    () -> keeping.enter(id, path, typed.text(keeping), typed.label()),
                    texts.of("adopt.told.own", words(row)),
                    path);
        }
    }

    private void work(Callable<Reading<AdoptionState>> work, String done, @Nullable String path) {
        busy.set(true);
        told.set("");
        problem.set("");
        background.run(
                texts.of("adopt.working"),
                work,
                reading -> {
                    busy.set(false);
                    if (reading instanceof Reading.Read<AdoptionState> read) {
                        entry.set(null);
                        told.set(done);
                        show(read.value(), path);
                    } else if (reading instanceof Reading.Refused<AdoptionState> refused) {
                        problem.set(refused.problems().stream()
                                .map(Problem::toString)
                                .collect(Collectors.joining("\n")));
                    }
                },
                failure -> {
                    busy.set(false);
                    String sentence = failure instanceof StoreFault ? failure.getMessage() : null;
                    problem.set(sentence == null ? texts.of("adopt.fault") : sentence);
                });
    }

    /** After a row was spoken of, the next one is looked at. */
    private void show(AdoptionState now, @Nullable String path) {
        int place = indexOf(path);
        state.set(now);
        showRows();
        if (!rows.isEmpty() && place >= 0) {
            boolean stays = place < rows.size() && rows.get(place).row().path().equals(path);
            choose(rows.get(Math.min(stays ? place + 1 : place, rows.size() - 1)));
        }
    }

    private int indexOf(@Nullable String path) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).row().path().equals(path)) {
                return i;
            }
        }
        return -1;
    }

    private void showRows() {
        AdoptionState now = state.get();
        RowState before = chosen.get();
        rows.setAll(
                now == null
                        ? List.of()
                        : now.rows().stream()
                                .filter(row -> filter.get().shows(row, keeping.person()))
                                .toList());
        int place = before == null ? -1 : indexOf(before.row().path());
        choose(place >= 0 ? rows.get(place) : rows.isEmpty() ? null : rows.get(0));
    }
}
