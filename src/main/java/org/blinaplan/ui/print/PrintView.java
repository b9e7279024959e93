package org.blinaplan.ui.print;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.blinaplan.application.PaperDocument;
import org.blinaplan.application.PrintOptions;
import org.blinaplan.ui.common.Texts;
import org.jspecify.annotations.Nullable;

/** What goes on paper? The pages of a document as they will come out of the printer. */
public final class PrintView extends BorderPane {
    private static final double PAGE_EMS = 45;
    private static final double WIDEST = 4000;

    private final transient PrintViewModel model;
    private final transient Texts texts;
    private final FlowPane pages = new FlowPane();
    private final ScrollPane scroll = new ScrollPane();
    private final VBox waiting;
    private final Label message = new Label();

    public PrintView(PrintViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("print-screen");
        getStyleClass().add("print-screen");
        pages.getStyleClass().add("pages");
        pages.setId("print-pages");
        waiting = waiting();
        message.setId("print-message");
        message.setWrapText(true);
        message.textProperty().bind(model.message());
        scroll.setContent(pages);
        scroll.setId("print-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("plain-scroll", "page-scroll");
        setTop(head());
        setCenter(new StackPane(scroll, waiting));
        model.pages().addListener((property, before, now) -> showPages(now));
        model.step().addListener((property, before, now) -> showStep(now));
        showPages(model.pages().get());
        showStep(model.step().get());
    }

    private Node head() {
        Label title = new Label(texts.of("print.title"));
        title.getStyleClass().add("heading");
        title.setMinWidth(Region.USE_PREF_SIZE);
        message.managedProperty().bind(message.textProperty().isNotEmpty());
        FlowPane tools = new FlowPane(
                segments("document", model.document(), model.documents(), PaperDocument::name),
                byBag("cycle", model.cycle(), model.cycles()),
                byBag("bag", model.bag(), model.bags()),
                segments("language", model.language(), List.of(PrintOptions.Language.values()), Enum::name),
                segments("paper", model.paper(), List.of(PrintOptions.Paper.values()), Enum::name),
                button("print-save", "print.save", model::savePdf),
                button("print-print", "print.print", model::print));
        tools.getChildren().get(tools.getChildren().size() - 1).getStyleClass().add("accent");
        tools.getStyleClass().add("print-tools");
        tools.setPrefWrapLength(WIDEST);
        HBox.setHgrow(tools, Priority.ALWAYS);
        HBox row = new HBox(title, tools);
        row.getStyleClass().add("course-head");
        VBox head = new VBox(row, message);
        head.getStyleClass().add("print-head");
        return head;
    }

    private Button button(String id, String key, Runnable action) {
        Button button = new Button(texts.of(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        button.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.step().get() != PrintViewModel.Step.READY, model.step()));
        return button;
    }

    /** A choice that is there while the document goes bag by bag. */
    private ComboBox<Integer> byBag(String name, ObjectProperty<Integer> choice, ObservableList<Integer> values) {
        ComboBox<Integer> box = new ComboBox<>(values);
        box.setId("print-" + name);
        box.setAccessibleText(texts.of("print." + name + ".spoken"));
        box.setConverter(new NumberWords(number -> number == PrintViewModel.ALL_BAGS
                ? texts.of("print." + name + ".all")
                : texts.of("print." + name, number)));
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.setValue(choice.get());
        box.valueProperty().addListener((property, before, now) -> {
            if (now != null) {
                choice.set(now);
            }
        });
        choice.addListener((property, before, now) -> box.setValue(now));
        box.visibleProperty()
                .bind(Bindings.createBooleanBinding(() -> model.document().get().isByBag(), model.document()));
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    /** Shows a number as words; nobody types here. */
    private static final class NumberWords extends StringConverter<Integer> {
        private final IntFunction<String> words;

        NumberWords(IntFunction<String> words) {
            this.words = words;
        }

        @Override
        public String toString(@Nullable Integer number) {
            return number == null ? "" : words.apply(number);
        }

        @Override
        public Integer fromString(String text) {
            throw new UnsupportedOperationException("a number is chosen, not typed");
        }
    }

    private <T> HBox segments(String name, ObjectProperty<T> choice, List<T> values, Function<T, String> word) {
        ToggleGroup group = new ToggleGroup();
        List<ToggleButton> buttons = new ArrayList<>();
        for (T value : values) {
            ToggleButton button = new ToggleButton(texts.of(name + "." + word.apply(value)));
            button.setId("print-" + name + "-" + word.apply(value).toLowerCase(texts.locale()));
            button.setAccessibleText(texts.of(name + ".spoken", button.getText()));
            button.setToggleGroup(group);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setSelected(choice.get() == value);
            button.setOnAction(event -> {
                button.setSelected(true);
                choice.set(value);
            });
            choice.addListener((property, before, now) -> button.setSelected(now == value));
            buttons.add(button);
        }
        HBox box = new HBox(buttons.toArray(Node[]::new));
        box.getStyleClass().add("segments");
        return box;
    }

    private VBox waiting() {
        Button cancel = new Button(texts.of("print.cancel"));
        cancel.setId("print-cancel");
        cancel.setOnAction(event -> model.cancel());
        VBox box = new VBox(new ProgressIndicator(), new Label(texts.of("print.drawing")), cancel);
        box.getStyleClass().add("waiting");
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return box;
    }

    /** Takes the focus, so that the arrow and page keys turn the pages. */
    public void focusPages() {
        scroll.requestFocus();
    }

    private void showStep(PrintViewModel.Step step) {
        message.getStyleClass().setAll("label", step == PrintViewModel.Step.NOTHING ? "warning-text" : "muted");
        waiting.setVisible(step == PrintViewModel.Step.DRAWING);
    }

    private void showPages(List<byte[]> pictures) {
        pages.getChildren().clear();
        int number = 1;
        for (byte[] picture : pictures) {
            ImageView page = new ImageView(new Image(new ByteArrayInputStream(picture)));
            page.setPreserveRatio(true);
            page.setSmooth(true);
            page.fitWidthProperty()
                    .bind(Bindings.createDoubleBinding(
                            () -> Math.min(PAGE_EMS * message.getFont().getSize(), pages.getWidth() * 0.94),
                            message.fontProperty(),
                            pages.widthProperty()));
            page.setAccessibleText(texts.of("print.page", number, pictures.size()));
            StackPane sheet = new StackPane(page);
            sheet.getStyleClass().add("sheet");
            pages.getChildren().add(sheet);
            number++;
        }
    }
}
