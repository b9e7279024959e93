package org.blinaplan.ui.log;

import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.blinaplan.ui.common.Texts;
import org.blinaplan.ui.common.WhyPopup;
import org.jspecify.annotations.Nullable;

/** The grades that follow from a form, and the one that the rules will use. */
final class GradePane extends VBox {
    private final transient Texts texts;
    private @Nullable GradeText shown;

    GradePane(Texts texts) {
        this.texts = texts;
        setId("log-grades");
        getStyleClass().add("log-grades");
        show(null);
    }

    /** What is already shown stays: a link that has the focus would lose it. */
    void show(@Nullable GradeText grades) {
        setVisible(grades != null);
        setManaged(grades != null);
        if (grades == null || grades.equals(shown)) {
            return;
        }
        shown = grades;
        GridPane grid = new GridPane();
        grid.getStyleClass().add("log-grades-grid");
        ColumnConstraints rest = new ColumnConstraints();
        rest.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(new ColumnConstraints(), rest);
        VBox astct = new VBox(words(grades.astct(), "log-astct", "semibold"));
        if (!grades.missing().isEmpty()) {
            astct.getChildren().add(words(grades.missing(), "log-astct-missing", "muted"));
        }
        grid.addRow(0, name("log.grading.astct"), astct);
        grid.addRow(1, name("log.grading.ctcae"), words(grades.ctcae(), "log-ctcae", "semibold"));
        Label used = words(grades.used(), "log-grade-used", grades.known() ? "semibold" : "danger-text");
        HBox.setHgrow(used, Priority.ALWAYS);
        used.setMaxWidth(Double.MAX_VALUE);
        HBox last = new HBox(used, WhyPopup.link(texts.of("why"), grades.why()));
        last.getStyleClass().add("log-grade-last");
        getChildren().setAll(grid, last);
    }

    private Label name(String key) {
        Label name = words(texts.of(key), null, "muted");
        name.setMinWidth(Region.USE_PREF_SIZE);
        GridPane.setValignment(name, VPos.TOP);
        return name;
    }

    private static Label words(String text, @Nullable String id, String style) {
        Label label = new Label(text);
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
