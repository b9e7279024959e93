package org.blinaplan.ui.adopt;

import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.blinaplan.application.adopt.RowState;
import org.blinaplan.ui.common.ChoiceField;
import org.blinaplan.ui.common.FieldPane;
import org.blinaplan.ui.common.Texts;
import org.blinaplan.ui.common.Wrapped;
import org.jspecify.annotations.Nullable;

/** The rows of a monograph, and below them the one that is held against the label. */
public final class AdoptView extends VBox {
    private static final double[] SHARES = {0.42, 0.26, 0.12, 0.2};
    /** With large text how sure a row is stands below the table alone. */
    private static final double[] NARROW_SHARES = {0.4, 0.25, 0, 0.35};

    private static final int SURE = 2;
    private static final double WIDE_IN_EMS = 65;
    private static final double BAR = 16;

    private final transient AdoptViewModel model;
    private final transient Texts texts;
    private final TableView<RowState> table = new TableView<>();
    private final Label progress = Wrapped.answer("adopt-progress", "semibold");
    private final Label unfit = Wrapped.answer("adopt-unfit", "danger-text");

    public AdoptView(AdoptViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("settings-section-monographs");
        getStyleClass().addAll("order-form", "settings-section");
        Label title = new Label(texts.of("adopt.section"));
        title.getStyleClass().add("heading");
        Label about = Wrapped.answer("adopt-about", "muted");
        about.setText(texts.of("adopt.about"));
        table();
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().setAll(title, about, head(), progress, unfit, table, new RowPane(model, this::again, texts));
        model.state().addListener((property, before, now) -> show());
        model.chosen().addListener((property, before, now) -> select(now));
        show();
    }

    private FlowPane head() {
        ChoiceField choice = new ChoiceField(model.monograph());
        choice.offer(model.monographs());
        choice.setId("adopt-monograph");
        FieldPane which = new FieldPane(texts.of("adopt.monograph"), "", choice);
        HBox filters = new HBox();
        filters.getStyleClass().add("segments");
        filters.setAccessibleText(texts.of("adopt.filter"));
        ToggleGroup group = new ToggleGroup();
        for (RowFilter filter : RowFilter.values()) {
            ToggleButton button = new ToggleButton(texts.of("adopt.filter." + filter));
            button.setId(
                    "adopt-filter-" + filter.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            button.setToggleGroup(group);
            button.setSelected(model.filter().get() == filter);
            button.setOnAction(event -> {
                button.setSelected(true);
                model.filter().set(filter);
            });
            model.filter().addListener((property, before, now) -> button.setSelected(now == filter));
            filters.getChildren().add(button);
        }
        FlowPane head = new FlowPane(which, filters);
        head.getStyleClass().add("adopt-head");
        return head;
    }

    private void table() {
        table.setItems(model.rows());
        table.setId("adopt-rows");
        table.getStyleClass().addAll("bag-table", "edge-to-edge", "people-table", "adopt-table");
        table.setAccessibleText(texts.of("adopt.table"));
        table.setPlaceholder(new Label(texts.of("adopt.none")));
        table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        table.getColumns().add(column("adopt.row", model::words));
        table.getColumns()
                .add(column(
                        "adopt.value",
                        row -> row.row().isMissing() ? "" : row.row().text()));
        table.getColumns().add(column("adopt.sure", model::confidence));
        table.getColumns().add(column("adopt.state", model::standing));
        table.setRowFactory(all -> new StandingRow());
        table.widthProperty().addListener((property, before, now) -> resize());
        progress.fontProperty().addListener((property, before, now) -> resize());
        table.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (now != null) {
                model.choose(now);
            }
        });
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                model.asPrinted();
                event.consume();
            }
        });
    }

    private TableColumn<RowState, String> column(String key, Function<RowState, String> words) {
        TableColumn<RowState, String> column = new TableColumn<>(texts.of(key));
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue())));
        column.setSortable(false);
        column.setReorderable(false);
        column.setResizable(false);
        return column;
    }

    private void resize() {
        boolean wide = table.getWidth() >= WIDE_IN_EMS * progress.getFont().getSize();
        double[] shares = wide ? SHARES : NARROW_SHARES;
        table.getColumns().get(SURE).setVisible(wide);
        for (int i = 0; i < shares.length; i++) {
            table.getColumns().get(i).setPrefWidth(Math.floor((table.getWidth() - BAR) * shares[i]));
        }
    }

    private void show() {
        progress.setText(model.progress());
        unfit.setText(model.unfit());
        table.refresh();
    }

    private void select(@Nullable RowState row) {
        if (row != null && !row.equals(table.getSelectionModel().getSelectedItem())) {
            table.getSelectionModel().select(row);
            table.scrollTo(Math.max(0, table.getSelectionModel().getSelectedIndex() - 2));
        }
    }

    /** Back to the rows, to go on with the keyboard. */
    private void again() {
        table.requestFocus();
    }

    /** A row whose colour follows how far it is; the words say it too. */
    private static final class StandingRow extends TableRow<RowState> {
        @Override
        protected void updateItem(@Nullable RowState row, boolean empty) {
            super.updateItem(row, empty);
            getStyleClass().removeAll("agreed", "differs");
            if (!empty && row != null) {
                switch (row.standing()) {
                    case AGREED -> getStyleClass().add("agreed");
                    case IN_DISPUTE -> getStyleClass().add("differs");
                    default -> {
                        // Open, or said by one: as every other row.
                    }
                }
            }
        }
    }
}
