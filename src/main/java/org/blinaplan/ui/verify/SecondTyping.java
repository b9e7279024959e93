package org.blinaplan.ui.verify;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.blinaplan.application.Draft;
import org.blinaplan.application.course.SecondEntry;
import org.blinaplan.ui.order.FormField;
import org.blinaplan.ui.order.TypedAgain;
import org.jspecify.annotations.Nullable;

/** The four values as the second person types them. */
final class SecondTyping {
    private final Map<FormField, StringProperty> texts = new EnumMap<>(FormField.class);
    private final ReadOnlyObjectWrapper<TypedAgain.@Nullable Result> result = new ReadOnlyObjectWrapper<>();
    private @Nullable TypedAgain reader;

    SecondTyping() {
        for (FormField field : TypedAgain.FIELDS) {
            StringProperty text = new SimpleStringProperty("");
            text.addListener((property, before, now) -> read());
            texts.put(field, text);
        }
    }

    /** From now on what is typed is read like this; it stays. */
    void readBy(TypedAgain other) {
        reader = other;
        read();
    }

    private void read() {
        if (reader != null) {
            Map<FormField, String> typed = new EnumMap<>(FormField.class);
            texts.forEach((field, text) -> typed.put(field, text.get()));
            result.set(reader.read(typed));
        }
    }

    /** The text of a field. */
    StringProperty text(FormField field) {
        return Objects.requireNonNull(texts.get(field));
    }

    /** What the texts mean; absent before the course is known. */
    ReadOnlyObjectProperty<TypedAgain.@Nullable Result> result() {
        return result.getReadOnlyProperty();
    }

    /** Whether all is typed, and right. */
    boolean isComplete() {
        TypedAgain.Result read = result.get();
        return read != null && read.isComplete();
    }

    /** Empty fields. */
    void clear() {
        texts.values().forEach(text -> text.set(""));
    }

    /** The entry as the record keeps it. */
    SecondEntry entry() {
        Draft draft = Objects.requireNonNull(result.get()).draft();
        return new SecondEntry(
                draft.text("patient.weight"),
                draft.text("patient.height"),
                draft.text("indication"),
                draft.text("start"));
    }
}
