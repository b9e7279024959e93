package org.blinaplan.ui.verify;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.blinaplan.application.course.SecondEntry;
import org.blinaplan.ui.common.Sign;
import org.blinaplan.ui.common.Texts;

/** The second entry once it is compared: it is shown, and cannot be changed. */
final class TypedCard extends VBox {
    TypedCard(ComparedText compared, Texts texts) {
        setId("verify-typed");
        getStyleClass().addAll("card", "verify-card", "verify-typed");
        getChildren()
                .setAll(Words.of(texts.of("verify.typed.title"), "heading"), Words.of(compared.typedBy(), "muted"));
        for (EntryRow row : compared.rows()) {
            getChildren().add(field(row, compared));
        }
        Label locked = Words.of(texts.of("verify.locked"), "muted", "verify-locked");
        locked.setGraphic(Sign.LOCK.draw());
        getChildren().add(locked);
    }

    private static VBox field(EntryRow row, ComparedText compared) {
        Label name = Words.of(row.name(), "field-name");
        String whole = EntryRow.text(row.second());
        boolean measured = row.field() == SecondEntry.Entered.WEIGHT || row.field() == SecondEntry.Entered.HEIGHT;
        int unit = measured ? whole.lastIndexOf(' ') : -1;
        Label value = Words.of(unit < 0 ? whole : whole.substring(0, unit), "semibold");
        Label beside = Words.of(
                unit >= 0 ? whole.substring(unit + 1) : row.field() == SecondEntry.Entered.START ? compared.town() : "",
                "muted");
        HBox box = new HBox(value, Words.space(), beside);
        box.getStyleClass().add("verify-value");
        box.setAccessibleText(row.name() + ": " + whole);
        VBox field = new VBox(name, box);
        field.getStyleClass().add("field");
        return field;
    }
}
