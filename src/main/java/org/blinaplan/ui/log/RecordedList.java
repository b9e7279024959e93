package org.blinaplan.ui.log;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.blinaplan.ui.common.Texts;

/** Everything that was recorded, the newest first; what a correction replaced stays, struck through. */
final class RecordedList extends VBox {
    private final transient Consumer<RecordedRow> onCorrect;
    private final transient Texts texts;
    private final Label count = new Label();
    private final VBox rows = new VBox();

    RecordedList(Consumer<RecordedRow> onCorrect, Texts texts) {
        this.onCorrect = onCorrect;
        this.texts = texts;
        setId("log-recorded");
        getStyleClass().add("log-recorded");
        Label title = new Label(texts.of("log.recorded"));
        title.getStyleClass().add("heading");
        count.setId("log-count");
        count.getStyleClass().add("muted");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(title, space, count);
        head.getStyleClass().add("log-recorded-head");
        getChildren().setAll(head, rows);
    }

    void show(List<RecordedRow> recorded) {
        count.setText(texts.of("log.count", recorded.size()));
        rows.getChildren().clear();
        for (int i = 0; i < recorded.size(); i++) {
            rows.getChildren().add(row(recorded.get(i), i + 1));
        }
    }

    private HBox row(RecordedRow row, int number) {
        Label when = new Label(row.when());
        when.getStyleClass().addAll("semibold", "log-when");
        when.setMinWidth(Region.USE_PREF_SIZE);
        Label what = new Label(row.what(), row.kind().sign().draw());
        what.getStyleClass().add("log-what");
        boolean stopped = row.kind() == EventKind.INTERRUPTED || row.kind() == EventKind.COURSE_STOPPED;
        if (row.withdrawn()) {
            what.getStyleClass().add("muted");
        } else if (stopped) {
            what.getStyleClass().add("danger-text");
        }
        TextFlow detail = detail(row);
        HBox.setHgrow(detail, Priority.ALWAYS);
        Label recorded = new Label(row.recorded());
        recorded.getStyleClass().add("muted");
        recorded.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(when, what, detail, recorded, correct(row, number));
        line.setId("log-row-" + number);
        line.getStyleClass().add("log-row");
        return line;
    }

    private static TextFlow detail(RecordedRow row) {
        TextFlow flow = new TextFlow();
        flow.setMinWidth(0);
        flow.getStyleClass().add("log-detail");
        if (!row.struck().isEmpty()) {
            Text struck = new Text(row.struck());
            struck.getStyleClass().addAll("words", "log-struck");
            flow.getChildren().addAll(struck, words(" "));
        }
        flow.getChildren().add(words(row.detail()));
        return flow;
    }

    private static Text words(String text) {
        Text words = new Text(text);
        words.getStyleClass().add("words");
        return words;
    }

    private Hyperlink correct(RecordedRow row, int number) {
        Hyperlink link = new Hyperlink(texts.of("log.correct"));
        link.setId("log-correct-" + number);
        link.getStyleClass().add("why");
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setAccessibleText(texts.of("log.correct.spoken", row.what(), row.when()));
        link.setOnAction(event -> {
            link.setVisited(false);
            onCorrect.accept(row);
        });
        if (row.id() == null) {
            link.setDisable(true);
            link.setTooltip(new Tooltip(texts.of("log.correct.noId")));
        }
        return link;
    }
}
