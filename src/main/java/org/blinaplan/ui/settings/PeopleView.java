package org.blinaplan.ui.settings;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.blinaplan.application.store.Person;
import org.blinaplan.ui.common.Texts;

/** Who may open the store, and the form that adds, changes or shuts out. */
public final class PeopleView extends VBox {
    private static final double[] SHARES = {0.5, 0.25, 0.25};
    private static final double BAR = 16;
    private static final double ROW = 1.92;
    private static final double HEAD = 2.08;
    private static final int LEAST_ROWS = 3;

    private final transient Texts texts;
    private final TableView<Person> table = new TableView<>();

    public PeopleView(PeopleViewModel model, Texts texts) {
        this.texts = texts;
        setId("settings-section-people");
        getStyleClass().addAll("order-form", "settings-section");
        Label title = new Label(texts.of("people.section"));
        title.getStyleClass().add("heading");
        Label about = new Label(texts.of("people.about"));
        about.getStyleClass().add("muted");
        about.setWrapText(true);
        about.setMinHeight(Region.USE_PREF_SIZE);
        table.setItems(model.people());
        table.setId("people-table");
        table.getStyleClass().addAll("bag-table", "edge-to-edge", "people-table");
        table.setAccessibleText(texts.of("people.table"));
        table.setPlaceholder(new Label(texts.of("people.none")));
        table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        table.getColumns().add(column("people.name", Person::name));
        table.getColumns().add(column("people.role", person -> texts.of("people.role." + person.role())));
        table.getColumns()
                .add(column(
                        "people.state",
                        person -> texts.of(person.locked() ? "people.state.locked" : "people.state.in")));
        table.widthProperty().addListener((property, before, now) -> resize());
        about.fontProperty().addListener((property, before, now) -> fit(now.getSize()));
        model.people().addListener((ListChangeListener<Person>)
                change -> fit(about.getFont().getSize()));
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().setAll(title, about, table, new PersonForm(model, texts));
        table.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (now != null) {
                model.choose(now);
            }
        });
        model.chosen().addListener((property, before, now) -> {
            if (now == null) {
                table.getSelectionModel().clearSelection();
            }
        });
    }

    private TableColumn<Person, String> column(String key, Function<Person, String> words) {
        TableColumn<Person, String> column = new TableColumn<>(texts.of(key));
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue())));
        column.setSortable(false);
        column.setReorderable(false);
        column.setResizable(false);
        return column;
    }

    /** As high as its rows, so that the form follows them. */
    private void fit(double em) {
        table.setFixedCellSize(Math.rint(ROW * em));
        table.setMinHeight(Math.rint(HEAD * em) + LEAST_ROWS * table.getFixedCellSize());
        int rows = Math.max(LEAST_ROWS, table.getItems().size());
        table.setMaxHeight(Math.rint(HEAD * em) + rows * table.getFixedCellSize() + 2);
    }

    private void resize() {
        for (int i = 0; i < SHARES.length; i++) {
            table.getColumns().get(i).setPrefWidth(Math.floor((table.getWidth() - BAR) * SHARES[i]));
        }
    }
}
