package org.blinaplan.ui.bags;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.blinaplan.ui.common.Sign;
import org.blinaplan.ui.common.Texts;
import org.jspecify.annotations.Nullable;

/** The bags under one another; the heading stays while they scroll. P and Space pin, Enter shows the details. */
final class BagTable extends TableView<BagRow> {
    private static final double ROW = 25;
    private static final double HEAD = 27;
    private static final double BAR = 14;
    private static final double LEAST_ROWS = 4;
    private static final int[] HIDDEN_FIRST = {3, 4, 5};
    private static final double[] WIDTHS = {44, 131, 64, 64, 44, 68, 50, 131, 130};

    private final transient BagsViewModel model;
    private final transient Texts texts;
    private double scale = 1;
    private boolean filling;

    /**
     * The table of this model.
     *
     * @param onMenu shows the menu of a bag at a place of the screen
     */
    BagTable(BagsViewModel model, PinMenu.Opener onMenu, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("bags-table");
        getStyleClass().addAll("bag-table", "edge-to-edge");
        setAccessibleText(texts.of("bags.table"));
        setPlaceholder(new Label());
        setColumnResizePolicy(UNCONSTRAINED_RESIZE_POLICY);
        TableColumn<BagRow, String> number = column("number", row -> "", false);
        number.setCellFactory(column -> new NumberCell());
        TableColumn<BagRow, String> change = column("change", BagRow::change, false);
        change.setCellFactory(column -> new ChangeCell());
        getColumns()
                .setAll(List.of(
                        number,
                        column("hang", BagRow::hang, false),
                        column("bagOf", BagRow::bagOf, true),
                        column("dose", BagRow::dose, true),
                        column("rate", BagRow::rate, true),
                        column("drug", BagRow::drug, true),
                        column("vials", BagRow::vials, true),
                        column("down", BagRow::down, false),
                        change));
        setRowFactory(table -> new Row());
        resize();
        widthProperty().addListener((property, before, now) -> resize());
        heightProperty().addListener((property, before, now) -> resize());
        getSelectionModel().selectedItemProperty().addListener((property, before, now) -> chosen(now));
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> menu(event, onMenu));
    }

    private TableColumn<BagRow, String> column(String key, Function<BagRow, String> text, boolean number) {
        TableColumn<BagRow, String> column = new TableColumn<>(texts.of("bags.column." + key));
        column.setId("bags-column-" + key);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        column.setSortable(false);
        column.setReorderable(false);
        column.setResizable(false);
        if (number || key.equals("number")) {
            column.getStyleClass().add("number");
        }
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
        double wanted = head + Math.max(1, getItems().size()) * getFixedCellSize() + 1;
        setMinHeight(head + LEAST_ROWS * getFixedCellSize());
        setPrefHeight(wanted);
        setMaxHeight(wanted);
        hideWhatDoesNotFit();
        double used = 0;
        for (int i = 0; i < WIDTHS.length - 1; i++) {
            double width = Math.rint(WIDTHS[i] * scale);
            getColumns().get(i).setPrefWidth(width);
            used += getColumns().get(i).isVisible() ? width : 0;
        }
        boolean scrolls = getHeight() > 0 && getHeight() < wanted - 1;
        double rest = getWidth() - used - (scrolls ? BAR : 0) - 1;
        getColumns().get(WIDTHS.length - 1).setPrefWidth(Math.max(WIDTHS[WIDTHS.length - 1] * scale, rest));
    }

    /** With large text, dose, rate and volume are left to the bag's details, so that nobody has to scroll sideways. */
    private void hideWhatDoesNotFit() {
        double all = Arrays.stream(WIDTHS).sum() * scale + BAR;
        for (int column : HIDDEN_FIRST) {
            boolean fits = getWidth() == 0 || all <= getWidth();
            getColumns().get(column).setVisible(fits);
            all -= fits ? 0 : WIDTHS[column] * scale;
        }
    }

    /** The most whole rows that fit into this height, with the heading. */
    double wholeRows(double height) {
        double head = Math.rint(HEAD * scale);
        double rows = Math.floor((height - head) / getFixedCellSize());
        return Math.min(getPrefHeight(), head + Math.max(LEAST_ROWS, rows) * getFixedCellSize() + 1);
    }

    /** The width of the first so many columns. */
    double widthOf(int columns) {
        return getColumns().stream()
                .limit(columns)
                .filter(TableColumn::isVisible)
                .mapToDouble(TableColumn::getWidth)
                .sum();
    }

    /** The room between a column's edge and its text. */
    double gap() {
        return 6 * scale;
    }

    /** Shows these rows from now on. */
    void show(List<BagRow> rows) {
        filling = true;
        getItems().setAll(rows);
        filling = false;
        resize();
        choose(model.selected().get());
    }

    /** Marks this row as the chosen one. */
    void choose(@Nullable BagRow row) {
        filling = true;
        if (row == null) {
            getSelectionModel().clearSelection();
        } else if (!row.equals(getSelectionModel().getSelectedItem())) {
            getSelectionModel().select(row);
            scrollTo(Math.max(0, getSelectionModel().getSelectedIndex() - 2));
        }
        filling = false;
    }

    private void chosen(@Nullable BagRow row) {
        if (!filling && row != null && getItems().contains(row)) {
            model.select(row);
        }
    }

    private void press(KeyEvent event) {
        BagRow row = getSelectionModel().getSelectedItem();
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        if (row == null || !plain) {
            return;
        }
        if (event.getCode() == KeyCode.P || event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER) {
            event.consume();
            model.togglePin(row);
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            model.select(null);
        }
    }

    private void menu(ContextMenuEvent event, PinMenu.Opener onMenu) {
        BagRow row = getSelectionModel().getSelectedItem();
        if (row != null) {
            onMenu.open(row, event.getScreenX(), event.getScreenY());
            event.consume();
        }
    }

    /** Says its bag to a screen reader in one sentence. */
    private final class Row extends TableRow<BagRow> {
        @Override
        protected void updateItem(@Nullable BagRow row, boolean empty) {
            super.updateItem(row, empty);
            getStyleClass().removeAll("pinned", "out-of-hours");
            if (row == null || empty) {
                setAccessibleText("");
                return;
            }
            if (row.bag().pinned()) {
                getStyleClass().add("pinned");
            }
            if (row.outOfHours()) {
                getStyleClass().add("out-of-hours");
            }
            setAccessibleText(spoken(row));
        }
    }

    private String spoken(BagRow row) {
        return texts.of(
                "bags.row.spoken",
                row.bag().number(),
                row.hang(),
                row.bagOf(),
                row.dose(),
                row.rate(),
                row.drug(),
                row.vials(),
                row.down(),
                row.bag().pinned() ? row.change() + ", " + texts.of("bags.pinned.spoken") : row.change());
    }

    /** The bag's number, and its pin: a click on the pin sets it or takes it out. */
    private final class NumberCell extends TableCell<BagRow, String> {
        private final PinButton pin = new PinButton();

        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            BagRow row = empty ? null : getTableRow().getItem();
            if (row == null) {
                setText("");
                setGraphic(null);
                return;
            }
            setText(String.valueOf(row.bag().number()));
            String word = row.bag().pinned() ? "bags.unpin.spoken" : "bags.pin.spoken";
            pin.show(row.bag().pinned(), texts.of(word, row.bag().number()));
            pin.setId("bags-pin-" + row.bag().number());
            pin.setOnAction(event -> model.togglePin(row));
            setGraphic(pin);
        }
    }

    /** The sign of the change and its words. */
    private static final class ChangeCell extends TableCell<BagRow, String> {
        private final Tooltip tip = new Tooltip();

        ChangeCell() {
            getStyleClass().add("change");
        }

        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            BagRow row = empty ? null : getTableRow().getItem();
            setText(row == null ? "" : row.change());
            setGraphic(row == null ? null : sign(row.sign()));
            tip.setText(getText());
            setTooltip(row == null ? null : tip);
        }

        private static javafx.scene.Node sign(Sign sign) {
            return new javafx.scene.layout.StackPane(sign.draw());
        }
    }
}
