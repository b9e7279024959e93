package org.blinaplan.ui.ward;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.blinaplan.ui.common.Texts;

/** Where is this patient's course? The search above, what was found below. */
final class PatientsView extends VBox {
    private static final double BAR = 16;
    private static final Map<String, Double> IN_LARGE_TEXT = Map.of("name", 0.3, "state", 0.4, "next", 0.3);

    private final transient Texts texts;
    private final TableView<PatientRow> table = new TableView<>();
    private final TextField search = new TextField();
    private final transient Map<TableColumn<PatientRow, String>, Double> shares = new LinkedHashMap<>();
    private boolean large;

    PatientsView(PatientsViewModel model, Consumer<String> open, Runnable newOrder, Runnable fromFile, Texts texts) {
        this.texts = texts;
        setId("patients-screen");
        getStyleClass().addAll("order-form", "patients");
        table(model, open);
        VBox.setVgrow(table, Priority.ALWAYS);
        BorderPane body = new BorderPane(table);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().setAll(head(model, open, newOrder, fromFile), body);
    }

    private HBox head(PatientsViewModel model, Consumer<String> open, Runnable newOrder, Runnable fromFile) {
        search.setId("patients-search");
        search.setPromptText(texts.of("patients.search"));
        search.setAccessibleText(texts.of("patients.search"));
        search.textProperty().bindBidirectional(model.typed());
        HBox.setHgrow(search, Priority.ALWAYS);
        Label count = new Label();
        count.setId("patients-count");
        count.getStyleClass().add("muted");
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.textProperty().bind(model.count());
        HBox head = new HBox(
                title(),
                search,
                count,
                button("patients-new", "patients.new", newOrder),
                button("patients-file", "patients.fromFile", fromFile));
        head.getStyleClass().add("patients-head");
        search.setOnKeyPressed(event -> press(event.getCode(), open));
        return head;
    }

    private void table(PatientsViewModel model, Consumer<String> open) {
        table.setItems(model.rows());
        table.setId("patients-table");
        table.getStyleClass().addAll("bag-table", "edge-to-edge", "patients-table");
        table.setAccessibleText(texts.of("patients.table"));
        table.setPlaceholder(new Label(texts.of("patients.none")));
        table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        column("name", 0.2, PatientRow::name);
        column("number", 0.1, PatientRow::number);
        column("born", 0.1, PatientRow::born);
        column("standing", 0.16, PatientRow::standing).setCellFactory(all -> new StandingCell());
        column("state", 0.2, PatientRow::state);
        column("next", 0.14, PatientRow::next);
        column("findings", 0.1, PatientRow::findings);
        table.widthProperty().addListener((property, before, now) -> resize());
        table.setRowFactory(all -> row(open));
        table.setOnKeyPressed(event -> {
            PatientRow chosen = table.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && chosen != null) {
                open.accept(chosen.course());
                event.consume();
            }
        });
    }

    private Label title() {
        Label title = new Label(texts.of("nav.patients"));
        title.getStyleClass().add("today-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        return title;
    }

    private Button button(String id, String key, Runnable action) {
        Button button = new Button(texts.of(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** Enter opens the best match, down goes into the list. */
    private void press(KeyCode code, Consumer<String> open) {
        if (code == KeyCode.ENTER && !table.getItems().isEmpty()) {
            open.accept(table.getItems().get(0).course());
        } else if (code == KeyCode.DOWN) {
            table.requestFocus();
            table.getSelectionModel().selectFirst();
        }
    }

    private TableRow<PatientRow> row(Consumer<String> open) {
        TableRow<PatientRow> row = new TableRow<>();
        row.setOnMouseClicked(event -> {
            if (!row.isEmpty()) {
                open.accept(row.getItem().course());
            }
        });
        return row;
    }

    private TableColumn<PatientRow, String> column(String key, double share, Function<PatientRow, String> words) {
        TableColumn<PatientRow, String> column = new TableColumn<>(texts.of("patients.column." + key));
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue())));
        column.setSortable(false);
        column.setReorderable(false);
        column.setResizable(false);
        table.getColumns().add(column);
        column.setId(key);
        shares.put(column, share);
        return column;
    }

    /** What is not verified is to be seen. */
    private static final class StandingCell extends TableCell<PatientRow, String> {
        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? null : text);
            getStyleClass().remove("warn");
            PatientRow row = getTableRow() == null ? null : getTableRow().getItem();
            if (!empty && row != null && !row.verified()) {
                getStyleClass().add("warn");
            }
        }
    }

    /** Large text leaves room for who it is, how the course runs and when the next visit is. */
    void stack(Orientation orientation) {
        boolean beside = orientation == Orientation.HORIZONTAL;
        shares.forEach((column, share) -> {
            boolean needed = IN_LARGE_TEXT.containsKey(column.getId());
            column.setVisible(beside || needed);
        });
        large = !beside;
        resize();
    }

    private void resize() {
        shares.forEach((column, share) -> column.setPrefWidth(Math.floor(
                (table.getWidth() - BAR) * (large ? IN_LARGE_TEXT.getOrDefault(column.getId(), 0.0) : share))));
    }

    /** Puts the focus into the search. */
    void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }
}
