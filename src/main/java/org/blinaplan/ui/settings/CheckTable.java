package org.blinaplan.ui.settings;

import java.util.Arrays;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.blinaplan.ui.common.Sign;
import org.blinaplan.ui.common.Texts;
import org.jspecify.annotations.Nullable;

/** The checks of the monitoring plan under one another; what kind a check is stands in its form alone. */
final class CheckTable extends TableView<CheckRow> {
    private static final CheckField[] SHOWN = {
        CheckField.WHAT,
        CheckField.CYCLES,
        CheckField.ANCHOR,
        CheckField.FROM,
        CheckField.EVERY,
        CheckField.UNTIL,
        CheckField.SETTING
    };
    private static final double[] WIDTHS = {260, 80, 150, 90, 80, 80, 105};
    private static final double ROW = 25;
    private static final double HEAD = 27;
    private static final double BAR = 16;
    private static final double LEAST_ROWS = 3;
    /** With large text these are left to the form of the check. */
    private static final Set<CheckField> HIDDEN = Set.of(CheckField.FROM, CheckField.UNTIL, CheckField.CYCLES);

    private final transient SettingsViewModel model;
    private final transient FieldWords words;
    private double scale = 1;

    CheckTable(SettingsViewModel model, Texts texts) {
        super(model.checks().rows());
        this.model = model;
        words = new FieldWords(texts);
        setId("settings-checks");
        getStyleClass().addAll("bag-table", "edge-to-edge", "check-table");
        setAccessibleText(texts.of("settings.section.MONITORING"));
        setPlaceholder(new Label(texts.of("settings.checks.none")));
        setColumnResizePolicy(UNCONSTRAINED_RESIZE_POLICY);
        for (CheckField field : SHOWN) {
            getColumns().add(column(field, texts));
        }
        widthProperty().addListener((property, before, now) -> resize());
        getItems().addListener((ListChangeListener<CheckRow>) change -> resize());
        model.state().addListener((property, before, now) -> refresh());
        resize();
    }

    private TableColumn<CheckRow, String> column(CheckField field, Texts texts) {
        TableColumn<CheckRow, String> column = new TableColumn<>(texts.of("settings.check." + field));
        column.setCellValueFactory(cell -> cell.getValue().text(field));
        column.setCellFactory(all -> new WordsCell(field));
        column.setSortable(false);
        column.setReorderable(false);
        column.setResizable(false);
        return column;
    }

    /** Sizes at this text size / 13. */
    void setScale(double factor) {
        scale = factor;
        resize();
    }

    private void resize() {
        setFixedCellSize(Math.rint(ROW * scale));
        double head = Math.rint(HEAD * scale);
        setMinHeight(head + LEAST_ROWS * getFixedCellSize());
        setMaxHeight(head + Math.max(LEAST_ROWS, getItems().size()) * getFixedCellSize() + 2);
        double all = Arrays.stream(WIDTHS).sum() * scale + BAR;
        boolean fits = getWidth() == 0 || all <= getWidth();
        double used = BAR;
        for (int i = SHOWN.length - 1; i >= 0; i--) {
            columnOf(i).setVisible(fits || !HIDDEN.contains(SHOWN[i]));
        }
        for (int i = SHOWN.length - 1; i > 0; i--) {
            double width = Math.rint(WIDTHS[i] * scale);
            boolean shown = fits || !HIDDEN.contains(SHOWN[i]);
            columnOf(i).setPrefWidth(width);
            used += shown ? width : 0;
        }
        columnOf(0).setPrefWidth(Math.max(WIDTHS[0], getWidth() - used));
    }

    private TableColumn<CheckRow, ?> columnOf(int index) {
        return getColumns().get(index);
    }

    /** A field of a check, as people say it; the first one with a sign where something is wrong. */
    private final class WordsCell extends TableCell<CheckRow, String> {
        private final CheckField field;

        WordsCell(CheckField field) {
            this.field = field;
        }

        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            CheckRow row = getTableRow() == null ? null : getTableRow().getItem();
            String anchor = row == null ? "" : row.text(CheckField.ANCHOR).get();
            setText(empty || text == null ? "" : words.of(field, text, anchor));
            boolean wrong = !empty
                    && field == CheckField.WHAT
                    && model.state().get().checkProblems().containsKey(getIndex());
            setGraphic(wrong ? sign() : null);
        }

        private static Label sign() {
            Label sign = new Label("", Sign.STOP.draw());
            sign.getStyleClass().addAll("finding-sign", "stop");
            return sign;
        }
    }
}
