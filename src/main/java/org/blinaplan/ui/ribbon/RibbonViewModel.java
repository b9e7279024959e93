package org.blinaplan.ui.ribbon;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.blinaplan.application.Plan;
import org.blinaplan.ui.common.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * The course as rows of instants and words, the day in focus, and what the keys do. It knows nothing of pixels.
 *
 * <p>{@code model.show(plan, now)} draws another plan; the day in focus stays where the new plan has it.
 */
public final class RibbonViewModel {
    private final RibbonWords words;
    private final ReadOnlyObjectWrapper<List<RibbonRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<LegendEntry>> legend = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable RibbonDay> selected = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable RibbonDay> opened = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable LaneItem> selectedItem = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Zoom> zoom = new SimpleObjectProperty<>(Zoom.CYCLE);
    private final DoubleProperty baseColumn = new SimpleDoubleProperty(20);
    private final ExpectedCourseModel expected;
    private final boolean bagsOnly;
    private BiConsumer<Integer, LocalDate> onOpenDay = (cycle, date) -> {};
    private BiConsumer<Integer, ZonedDateTime> onOpenBag = (cycle, hung) -> {};
    private MenuRequest onMenu = (hung, x, y) -> {};
    private Consumer<Explanation> onWhy = explanation -> {};

    public RibbonViewModel(Locale locale) {
        this(locale, false);
    }

    private RibbonViewModel(Locale locale, boolean bagsOnly) {
        words = new RibbonWords(locale);
        expected = new ExpectedCourseModel(words);
        this.bagsOnly = bagsOnly;
    }

    /** Without premedication, tasks, infusion days and legend: for the screen that is about the bags of one cycle. */
    public static RibbonViewModel ofBags(Locale locale) {
        return new RibbonViewModel(locale, true);
    }

    /** Whether only what concerns the bags is shown. */
    boolean isBagsOnly() {
        return bagsOnly;
    }

    /** Somebody wants the menu of a bag. */
    public interface MenuRequest {
        /**
         * Shows it.
         *
         * @param hung when the bag is hung
         * @param x of the pointer on the screen
         * @param y of the pointer on the screen
         */
        void show(ZonedDateTime hung, double x, double y);
    }

    /** Draws this plan; null draws none. Without a present instant nothing is past and no day is today. */
    public void show(@Nullable Plan plan, @Nullable Instant now) {
        show(plan == null ? List.of() : RowBuilder.rows(plan, now, words));
        expected.show(plan, rowInFocus().orElse(null));
    }

    private void show(List<RibbonRow> shown) {
        RibbonDay before = selected.get();
        RibbonDay openBefore = opened.get();
        opened.set(null);
        selectedItem.set(null);
        rows.set(shown);
        legend.set(LegendEntry.of(shown, words));
        selected.set(same(before).or(this::today).or(this::first).orElse(null));
        opened.set(same(openBefore).orElse(null));
    }

    private Optional<RibbonRow> rowInFocus() {
        RibbonDay day = selected.get();
        return rows.get().stream()
                .filter(row -> day != null && row.cycle() == day.key().cycle())
                .findFirst();
    }

    public ReadOnlyObjectProperty<List<RibbonRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    public List<RibbonRow> rows() {
        return rows.get();
    }

    public ReadOnlyObjectProperty<List<LegendEntry>> legendProperty() {
        return legend.getReadOnlyProperty();
    }

    /** The day in focus; null without a plan. */
    public ReadOnlyObjectProperty<@Nullable RibbonDay> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** The day whose tasks are shown; null while none is. */
    public ReadOnlyObjectProperty<@Nullable RibbonDay> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /** The block or sign that was clicked; null while none is. */
    public ReadOnlyObjectProperty<@Nullable LaneItem> selectedItemProperty() {
        return selectedItem.getReadOnlyProperty();
    }

    public ObjectProperty<Zoom> zoomProperty() {
        return zoom;
    }

    /** Width of a day at cycle zoom with 42 columns and text size 13: Course 20, Order 17.6, Bags 27. */
    public DoubleProperty baseColumnProperty() {
        return baseColumn;
    }

    /** Whether the expected course is wanted under the ribbon. */
    public BooleanProperty expectedCourseProperty() {
        return expected.wantedProperty();
    }

    /** The expected course of the cycle in focus. */
    public ExpectedCourseModel expected() {
        return expected;
    }

    /** Told whenever a day is opened. */
    public void setOnOpenDay(BiConsumer<Integer, LocalDate> action) {
        onOpenDay = action;
    }

    /** Told whenever a bag is clicked twice: its cycle, and when it is hung. */
    public void setOnOpenBag(BiConsumer<Integer, ZonedDateTime> action) {
        onOpenBag = action;
    }

    /** Told whenever the menu of a bag is wanted. */
    public void setOnMenu(MenuRequest action) {
        onMenu = action;
    }

    /** Told whenever somebody asks "why?". */
    public void setOnWhy(Consumer<Explanation> action) {
        onWhy = action;
    }

    /** The width of a day at text size 13. */
    public double columnWidth() {
        int longest =
                rows.get().stream().mapToInt(row -> row.days().size()).max().orElse(42);
        return zoom.get().columnWidth(baseColumn.get(), longest);
    }

    /** Puts a day in focus. */
    public void select(RibbonDay day) {
        selectedItem.set(null);
        selected.set(day);
        rowInFocus().ifPresent(expected::focus);
    }

    /** Puts a block or sign in focus, and the day on which it begins. */
    public void select(RibbonRow row, LaneItem item) {
        LocalDate date = item.from().toLocalDate();
        selected.set(row.day(date).orElse(row.days().get(0)));
        selectedItem.set(item);
        expected.focus(row);
    }

    /** Puts the bag hung at this instant in focus. */
    public void selectBag(ZonedDateTime hung) {
        rows.get()
                .forEach(row -> row.lanes().bags().stream()
                        .filter(item -> isBag(item) && item.from().isEqual(hung))
                        .findFirst()
                        .ifPresent(item -> select(row, item)));
    }

    private static boolean isBag(LaneItem item) {
        return item.kind() == ItemKind.BAG_GIVEN
                || item.kind() == ItemKind.BAG_HANGING
                || item.kind() == ItemKind.BAG_PLANNED;
    }

    /** Tells that a bag was clicked twice. */
    void openBag(RibbonRow row, LaneItem item) {
        if (isBag(item)) {
            onOpenBag.accept(row.cycle(), item.from());
        }
    }

    /** Tells that the menu of a bag is wanted. */
    void askForMenu(LaneItem item, double x, double y) {
        if (isBag(item)) {
            onMenu.show(item.from(), x, y);
        }
    }

    /** Puts a day in focus and opens it. */
    public void open(RibbonDay day) {
        select(day);
        if (!bagsOnly) {
            opened.set(day);
        }
        onOpenDay.accept(day.key().cycle(), day.date());
    }

    /** Answers "why?" about this. */
    public void explain(Explanation explanation) {
        onWhy.accept(explanation);
    }

    /** What a key means. */
    public void run(RibbonCommand command) {
        RibbonDay day = selected.get();
        if (day == null) {
            return;
        }
        switch (command) {
            case OPEN -> open(day);
            case CLOSE -> opened.set(null);
            case WHY -> why(day);
            case EXPECTED_COURSE ->
                expected.wantedProperty().set(!expected.wantedProperty().get());
            case NEARER -> zoom.set(zoom.get().nearer());
            case FARTHER -> zoom.set(zoom.get().farther());
            case TODAY -> today().ifPresent(this::select);
            default -> Movement.to(rows.get(), day, command).ifPresent(this::select);
        }
    }

    private void why(RibbonDay day) {
        LaneItem item = selectedItem.get();
        HoverCard card = item == null || item.card() == null ? day.card() : item.card();
        Explanation why = card.why();
        if (why != null) {
            explain(why);
        }
    }

    private Optional<RibbonDay> same(@Nullable RibbonDay day) {
        return day == null ? Optional.empty() : Movement.day(rows.get(), day.key());
    }

    private Optional<RibbonDay> today() {
        return rows.get().stream()
                .flatMap(row -> row.days().stream())
                .filter(RibbonDay::today)
                .findFirst();
    }

    private Optional<RibbonDay> first() {
        return rows.get().stream().findFirst().map(row -> row.days().get(0));
    }

    /** The ribbon's words, for its view. */
    RibbonWords words() {
        return words;
    }
}
