package org.blinaplan.ui.bags;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.blinaplan.ui.common.Explanation;
import org.blinaplan.ui.common.Texts;
import org.blinaplan.ui.ribbon.HoverCard;
import org.blinaplan.ui.ribbon.LaneItem;
import org.blinaplan.ui.ribbon.RibbonViewModel;
import org.jspecify.annotations.Nullable;

/** Which bags, when, how many vials? Ribbon, table, ways to hang them, start days. */
public final class BagsView extends BorderPane {
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final double TEXT_SIZE = 13;
    private static final double WIDEST_COLUMN = 27;
    private static final double NARROWEST_COLUMN = 17;
    private static final double GUTTER = 104;
    private static final double NAMES_ABOVE = 8;
    private static final double LARGE = 1.75;
    private static final double SHORT_ROW = 42;
    private static final double MARGINS = 42;
    private static final double TWO_COLUMNS = 1200;

    private final transient BagsViewModel model;
    private final transient RibbonViewModel ribbonModel;
    private final transient Clock clock;
    private final transient Texts texts;
    private final Region ribbon;
    private final BagsHead head;
    private final Label oldNote;
    private final StackPane nothing;
    private final transient PinMenu menu;
    private final BagTable table;
    private final SumLine sum;
    private final ObstacleCard obstacle;
    private final SidePane side;
    private final StartsPane starts;
    private final SummedTable summed;
    private final VBox main = new VBox();
    private final ScrollPane scroll = scrolling(main);
    private final Text probe = new Text();
    private Orientation orientation = Orientation.HORIZONTAL;
    private boolean following;

    /**
     * The screen.
     *
     * @param ribbonModel of the ribbon, which draws one cycle
     * @param wishes the hours and wishes of the order
     */
    public BagsView(
            BagsViewModel model, RibbonViewModel ribbonModel, Region ribbon, Region wishes, Clock clock, Texts texts) {
        this.model = model;
        this.ribbonModel = ribbonModel;
        this.ribbon = ribbon;
        ribbon.setMinHeight(USE_PREF_SIZE);
        this.clock = clock;
        this.texts = texts;
        setId("bags-screen");
        head = new BagsHead(model, texts);
        oldNote = oldNote();
        nothing = nothing();
        menu = new PinMenu(model, texts);
        table = new BagTable(model, (row, x, y) -> menu.open(this, row, x, y), texts);
        sum = new SumLine(table, texts);
        summed = new SummedTable(table, sum);
        obstacle = new ObstacleCard(model, texts);
        side = new SidePane(model, new WaysPane(model, texts), new BagCard(model, this::why, texts), wishes, texts);
        starts = new StartsPane(model, texts);
        main.getStyleClass().add("bags-main");
        probe.setManaged(false);
        probe.setVisible(false);
        followSizes();
        followKeys();
        followRibbon();
        model.bags().addListener((property, before, now) -> show(now));
        model.selected().addListener((property, before, now) -> mark(now));
        model.old().addListener((property, before, now) -> dim(now));
        show(model.bags().get());
        dim(model.old().get());
    }

    private Label oldNote() {
        Label note = new Label(texts.of("bags.old"));
        note.setId("bags-old");
        note.setWrapText(true);
        note.getStyleClass().add("warning-text");
        note.visibleProperty().bind(model.old());
        note.managedProperty().bind(model.old());
        return note;
    }

    private StackPane nothing() {
        Label words = new Label(texts.of("bags.none"));
        words.setId("bags-nothing");
        words.setWrapText(true);
        words.getStyleClass().add("muted");
        return new StackPane(words);
    }

    private void dim(boolean old) {
        for (Region part : List.of(ribbon, table, sum, obstacle, starts)) {
            part.getStyleClass().remove("old");
            if (old) {
                part.getStyleClass().add("old");
            }
        }
        show(model.bags().get());
    }

    private void followSizes() {
        getChildren().add(probe);
        probe.fontProperty().addListener((property, before, font) -> size());
        widthProperty().addListener((property, before, now) -> {
            size();
            if (scroll.isFitToHeight() != isBeside()) {
                stack(orientation);
            }
        });
    }

    private void size() {
        double scale = probe.getFont().getSize() / TEXT_SIZE;
        table.setScale(scale);
        starts.setScale(scale);
        double gutter = scale >= LARGE ? NAMES_ABOVE : GUTTER;
        double fitting = ((getWidth() - MARGINS) / scale - gutter) / SHORT_ROW;
        ribbonModel.baseColumnProperty().set(Math.max(NARROWEST_COLUMN, Math.min(WIDEST_COLUMN, fitting)));
    }

    private void followKeys() {
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (UNDO.match(event)) {
                event.consume();
                model.undo();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.select(null);
            }
        });
    }

    /** A bag chosen on the ribbon is chosen in the table, and the other way round. */
    private void followRibbon() {
        ribbonModel.selectedItemProperty().addListener((property, before, item) -> {
            if (!following && item != null) {
                bagOf(item).ifPresent(model::select);
            }
        });
        ribbonModel.setOnMenu((hung, x, y) -> bagAt(hung).ifPresent(row -> menu.open(this, row, x, y)));
        ribbonModel.setOnOpenDay((cycle, date) -> bagOn(date).ifPresent(model::select));
        ribbonModel.setOnOpenBag((cycle, hung) -> table.requestFocus());
    }

    /** The bag that hangs when this day ends. */
    private Optional<BagRow> bagOn(LocalDate date) {
        CycleBags bags = model.bags().get();
        return bags == null
                ? Optional.empty()
                : bags.rows().stream()
                        .filter(row -> !row.bag().time().start().toLocalDate().isAfter(date)
                                && row.bag().time().end().toLocalDate().isAfter(date))
                        .findFirst();
    }

    private Optional<BagRow> bagOf(LaneItem item) {
        boolean isBag =
                ribbonModel.rows().stream().anyMatch(row -> row.lanes().bags().contains(item));
        return isBag ? bagAt(item.from()) : Optional.empty();
    }

    private Optional<BagRow> bagAt(ZonedDateTime hung) {
        CycleBags bags = model.bags().get();
        return bags == null
                ? Optional.empty()
                : bags.rows().stream()
                        .filter(row -> row.bag().time().start().isEqual(hung))
                        .findFirst();
    }

    private Optional<Explanation> why(BagRow bag) {
        return ribbonModel.rows().stream()
                .flatMap(row -> row.lanes().bags().stream())
                .filter(item -> item.from().isEqual(bag.bag().time().start()))
                .findFirst()
                .map(LaneItem::card)
                .map(HoverCard::why);
    }

    private void mark(@Nullable BagRow row) {
        following = true;
        table.choose(row);
        if (row != null) {
            ribbonModel.selectBag(row.bag().time().start());
        }
        following = false;
    }

    private void show(@Nullable CycleBags bags) {
        if (bags == null) {
            setCenter(nothing);
            return;
        }
        head.show(bags);
        ribbonModel.show(bags.plan().of(bags.planned(), bags.plan().policy()), clock.instant());
        table.show(bags.rows());
        sum.show(bags);
        obstacle.show(bags);
        mark(model.selected().get());
        lay(bags);
    }

    private void lay(CycleBags bags) {
        boolean beside = isBeside();
        Region left = bags.rows().isEmpty() ? new VBox(obstacle) : summed;
        HBox.setHgrow(left, Priority.ALWAYS);
        side.setScrolls(beside);
        Pane middle = beside ? new HBox(left, side) : new VBox(left, side);
        middle.getStyleClass().add("bags-middle");
        VBox.setVgrow(middle, Priority.ALWAYS);
        main.getChildren().setAll(head, oldNote, ribbon, middle, starts);
        scroll.setFitToHeight(beside);
        setCenter(scroll);
    }

    /** Large text, or a window too narrow for two columns, puts them under one another. */
    private boolean isBeside() {
        return orientation == Orientation.HORIZONTAL && (getWidth() == 0 || getWidth() >= TWO_COLUMNS);
    }

    private static ScrollPane scrolling(Region content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setId("bags-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("plain-scroll");
        return scroll;
    }

    /** Puts under one another what stands side by side, for large text. */
    public void stack(Orientation wanted) {
        orientation = wanted;
        head.stack(wanted);
        CycleBags bags = model.bags().get();
        if (bags != null) {
            lay(bags);
        }
    }

    /** Puts the focus into the table. */
    public void focusTable() {
        table.requestFocus();
    }
}
