package org.blinaplan.ui.adopt;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.blinaplan.application.adopt.AdoptMonograph.Label;
import org.blinaplan.application.adopt.AdoptableRow;
import org.blinaplan.domain.monograph.Source;
import org.blinaplan.domain.rule.Citation;

/** What the label in hand says, while it is typed: it begins with what the monograph says and cites. */
final class RowEntry {
    private final AdoptableRow row;
    private final List<Typed> fields = new ArrayList<>();
    private final StringProperty document = new SimpleStringProperty("");
    private final StringProperty section = new SimpleStringProperty("");
    private final StringProperty edition = new SimpleStringProperty("");

    /**
     * A single value.
     *
     * @param name in plain words; empty where the row is this value alone
     * @param text as typed
     */
    record Typed(String name, StringProperty text) {}

    RowEntry(AdoptableRow row) {
        this.row = row;
        row.fields().forEach(field -> fields.add(new Typed(field.name(), new SimpleStringProperty(field.text()))));
        if (row.isMissing()) {
            fields.add(new Typed("", new SimpleStringProperty("")));
        }
        Source source = row.source();
        if (source != null) {
            Citation citation = source.citation();
            document.set(citation.document());
            section.set(citation.section());
            edition.set(citation.edition());
        }
    }

    /** Each value of the row; of a missing row one field for all of it. */
    List<Typed> fields() {
        return List.copyOf(fields);
    }

    StringProperty document() {
        return document;
    }

    StringProperty section() {
        return section;
    }

    StringProperty edition() {
        return edition;
    }

    /** Which of the hints for a missing row is the right one: {@code volumes}. */
    String hint() {
        String path = row.path().replaceAll("\\[[^\\]]*\\]", "");
        return path.substring(path.lastIndexOf('.') + 1);
    }

    Label label() {
        return new Label(document.get(), section.get(), edition.get());
    }

    /** As it is entered. */
    String text(AdoptionKeeping keeping) {
        List<String> texts = fields.stream().map(field -> field.text().get()).toList();
        return row.isMissing() ? texts.get(0) : keeping.content(row, texts);
    }
}
