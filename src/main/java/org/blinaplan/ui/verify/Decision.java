package org.blinaplan.ui.verify;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.blinaplan.ui.common.Texts;
import org.blinaplan.ui.verify.ComparedText.Choice;
import org.jspecify.annotations.Nullable;

/** What the second person makes of both entries: which one holds and why, and which findings are accepted. */
final class Decision {
    private final ObjectProperty<@Nullable Choice> choice = new SimpleObjectProperty<>();
    private final StringProperty reason = new SimpleStringProperty("");
    private final List<BooleanProperty> accepted = new ArrayList<>();
    private final ReadOnlyBooleanWrapper signable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper rejectable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper missing = new ReadOnlyStringWrapper("");
    private final Texts texts;
    private @Nullable ComparedText about;

    Decision(Texts texts) {
        this.texts = texts;
        choice.addListener((property, before, now) -> decide());
        reason.addListener((property, before, now) -> decide());
    }

    /** Nothing is decided about these entries yet. */
    void begin(ComparedText compared) {
        about = compared;
        choice.set(null);
        reason.set("");
        accepted.clear();
        compared.cover().findings().forEach(finding -> {
            BooleanProperty one = new SimpleBooleanProperty();
            one.addListener((property, before, now) -> decide());
            accepted.add(one);
        });
        decide();
    }

    private void decide() {
        ComparedText compared = about;
        if (compared == null) {
            return;
        }
        String lacks = lacks(compared);
        missing.set(lacks);
        signable.set(lacks.isEmpty());
        boolean notFirst = choice.get() == Choice.SECOND || choice.get() == Choice.NEITHER;
        rejectable.set(compared.differing() > 0 && notFirst && !reason.get().isBlank());
    }

    private String lacks(ComparedText compared) {
        if (!compared.cover().stops().isEmpty()) {
            return texts.of("verify.lacks.stop");
        }
        if (compared.differing() > 0 && choice.get() == null) {
            return texts.of("verify.lacks.choice");
        }
        if (compared.differing() > 0 && choice.get() != Choice.FIRST) {
            return texts.of("verify.lacks.first");
        }
        if (compared.differing() > 0 && reason.get().isBlank()) {
            return texts.of("verify.lacks.reason");
        }
        return accepted.stream().allMatch(BooleanProperty::get) ? "" : texts.of("verify.lacks.findings");
    }

    /** Which entry holds; absent until somebody says so. */
    ObjectProperty<@Nullable Choice> choice() {
        return choice;
    }

    /** Why. */
    StringProperty reason() {
        return reason;
    }

    /** Whether a finding was read and is accepted. */
    BooleanProperty accepted(int finding) {
        return accepted.get(finding);
    }

    /** Whether the plan of the first entry can be signed. */
    ReadOnlyBooleanProperty signable() {
        return signable.getReadOnlyProperty();
    }

    /** Whether it can be recorded that the first entry does not hold. */
    ReadOnlyBooleanProperty rejectable() {
        return rejectable.getReadOnlyProperty();
    }

    /** What a signature lacks, in a few words; empty where nothing does. */
    ReadOnlyStringProperty missing() {
        return missing.getReadOnlyProperty();
    }
}
