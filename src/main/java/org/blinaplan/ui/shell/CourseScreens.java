package org.blinaplan.ui.shell;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.blinaplan.application.CompareEvent;
import org.blinaplan.application.ForeseeRestart;
import org.blinaplan.application.RecordEvent;
import org.blinaplan.ui.bags.BagsView;
import org.blinaplan.ui.bags.BagsViewModel;
import org.blinaplan.ui.common.Texts;
import org.blinaplan.ui.common.WhyPopup;
import org.blinaplan.ui.course.CourseView;
import org.blinaplan.ui.log.LogParts;
import org.blinaplan.ui.log.LogView;
import org.blinaplan.ui.log.LogViewModel;
import org.blinaplan.ui.order.BagWishesView;
import org.blinaplan.ui.order.KeptEvents;
import org.blinaplan.ui.order.OrderAssessor;
import org.blinaplan.ui.order.OrderView;
import org.blinaplan.ui.order.OrderViewModel;
import org.blinaplan.ui.print.PrintView;
import org.blinaplan.ui.print.PrintViewModel;
import org.blinaplan.ui.ribbon.RibbonView;
import org.blinaplan.ui.ribbon.RibbonViewModel;
import org.jspecify.annotations.Nullable;

/** The screens of one course: their common plan, and the keys that work in all of them. */
public final class CourseScreens {
    private static final double ORDER_COLUMN = 17.6;
    private static final double COURSE_COLUMN = 20;
    private static final double BAGS_COLUMN = 27;
    private static final int ROOMY = 125;
    private static final double WHOLE = 100.0;

    private final WindowParts parts;
    private final Texts texts = new Texts(Locale.ENGLISH);
    private final OrderViewModel order;
    private final OrderPlace place;
    private final @Nullable Verifying verifying;
    private final ShellViewModel shell;
    private final PrintViewModel print;
    private final RibbonViewModel orderRibbon = new RibbonViewModel(Locale.ENGLISH);
    private final RibbonViewModel courseRibbon = new RibbonViewModel(Locale.ENGLISH);
    private final PrintView printView;
    private final @Nullable Node verifyView;
    private final ShellView view;
    private final OrderView orderView;
    private final CourseView courseView;
    private final BagsViewModel bags;
    private final RibbonViewModel bagsRibbon = RibbonViewModel.ofBags(Locale.ENGLISH);
    private final BagsView bagsView;
    private final RibbonView courseRibbonView;
    private final LogViewModel log;
    private final LogView logView;

    /** The screen on which a second person verifies; only where there is a store. */
    public interface Verifying {
        /** The screen, beside this order. */
        Node of(OrderViewModel order, Runnable toOrder);

        /** It is shown from now on. */
        void entered();

        /** Puts under one another what stands side by side, for large text. */
        void stack(Orientation orientation);
    }

    /** Makes the place where the order in the form is kept. */
    public interface Keeping {
        OrderPlace of(OrderViewModel order, KeptEvents events);
    }

    /**
     * The screens of one course.
     *
     * @param header above them
     * @param verifying the screen on which a second person verifies; absent without a store
     */
    public CourseScreens(WindowParts parts, Keeping keeping, Node header, @Nullable Verifying verifying) {
        this.parts = parts;
        this.verifying = verifying;
        order = new OrderViewModel(
                new OrderAssessor(
                        parts.orders(),
                        parts.planner(),
                        parts.comparer(),
                        parts.basis(),
                        parts.events().format(),
                        parts.clock()),
                parts.zone().getId());
        WindowParts.Outside outside = parts.outside();
        KeptEvents events = new KeptEvents(parts.events().journal(), order);
        place = keeping.of(order, events);
        shell = new ShellViewModel(order, place, parts, texts);
        print = new PrintViewModel(
                parts.documents(), outside.background(), outside.files(), outside.printing(), parts.clock(), texts);
        orderView = new OrderView(order, parts.monographs(), ribbon(orderRibbon, ORDER_COLUMN), place::save, texts);
        courseRibbonView = ribbon(courseRibbon, COURSE_COLUMN);
        courseView = new CourseView(order.plan(), order.old(), courseRibbon, courseRibbonView, this::goToPrint, texts);
        bags = new BagsViewModel(order, parts.bags(), outside.background(), texts);
        bagsView = new BagsView(
                bags,
                bagsRibbon,
                ribbon(bagsRibbon, BAGS_COLUMN),
                new BagWishesView(order, parts.monographs(), texts),
                parts.clock(),
                texts);
        log = new LogViewModel(order, log(events), texts);
        logView = new LogView(log, texts);
        shell.bags().bind(bags.status());
        verifyView = verifying == null ? null : verifying.of(order, this::showForm);
        printView = new PrintView(print, texts);
        view = new ShellView(shell, screens(), header, texts);
        follow();
    }

    private void follow() {
        courseRibbon.setOnOpenBag((cycle, hung) -> {
            shell.screen().set(ShellViewModel.Screen.BAGS);
            bags.select(cycle, hung);
        });
        order.plan().addListener((property, before, now) -> drawRibbon());
        order.rightPlan().addListener((property, before, now) -> printAnew());
        shell.screen().addListener((property, before, now) -> entered(now));
    }

    private LogParts log(KeptEvents events) {
        return new LogParts(
                events,
                new RecordEvent(parts.events().format(), parts.clock()),
                new ForeseeRestart(parts.planner()),
                new CompareEvent(parts.planner()),
                parts.site(),
                parts.clock(),
                parts.zone());
    }

    private Map<ShellViewModel.Screen, Node> screens() {
        Map<ShellViewModel.Screen, Node> screens = new EnumMap<>(ShellViewModel.Screen.class);
        screens.put(ShellViewModel.Screen.ORDER, orderView);
        screens.put(ShellViewModel.Screen.COURSE, courseView);
        screens.put(ShellViewModel.Screen.BAGS, bagsView);
        screens.put(ShellViewModel.Screen.LOG, logView);
        screens.put(ShellViewModel.Screen.PRINT, printView);
        if (verifyView != null) {
            screens.put(ShellViewModel.Screen.VERIFY, verifyView);
        }
        return screens;
    }

    private static RibbonView ribbon(RibbonViewModel model, double column) {
        model.baseColumnProperty().set(column);
        RibbonView ribbon = new RibbonView(model);
        model.setOnWhy(explanation -> WhyPopup.show(explanation, ribbon));
        return ribbon;
    }

    /** Only what can be seen is drawn at every keystroke; the other screens follow when they are entered. */
    private void drawRibbon() {
        switch (shell.screen().get()) {
            case ORDER -> orderRibbon.show(order.plan().get(), parts.clock().instant());
            case COURSE -> courseRibbon.show(order.plan().get(), parts.clock().instant());
            case BAGS, LOG, PRINT, VERIFY -> {}
        }
    }

    private void entered(ShellViewModel.Screen screen) {
        bags.setActive(screen == ShellViewModel.Screen.BAGS);
        log.setActive(screen == ShellViewModel.Screen.LOG);
        order.passTime();
        drawRibbon();
        if (screen == ShellViewModel.Screen.PRINT) {
            print.show(order.rightPlan().get());
            Platform.runLater(printView::focusPages);
        } else if (screen == ShellViewModel.Screen.VERIFY) {
            Objects.requireNonNull(verifying).entered();
        } else if (screen == ShellViewModel.Screen.BAGS) {
            Platform.runLater(bagsView::focusTable);
        } else if (screen == ShellViewModel.Screen.LOG) {
            Platform.runLater(logView::focusEvents);
        } else if (screen == ShellViewModel.Screen.COURSE) {
            // Once the screen stands in the scene; before, the focus would go to the first button of the window.
            Platform.runLater(courseRibbonView::focusDay);
        } else {
            orderView.focusForm();
        }
    }

    private void undoBags() {
        if (shell.screen().get() == ShellViewModel.Screen.BAGS) {
            order.undo();
        }
    }

    /** Another order, opened while its calendar is shown, brings its own calendar. */
    private void printAnew() {
        if (shell.screen().get() == ShellViewModel.Screen.PRINT) {
            print.show(order.rightPlan().get());
        }
    }

    private void goToPrint() {
        shell.screen().set(ShellViewModel.Screen.PRINT);
    }

    /** What works in every screen of the course, by its key. */
    public Map<KeyCombination, Runnable> keys() {
        Map<KeyCombination, Runnable> keys = new LinkedHashMap<>();
        keys.put(control(KeyCode.S), place::save);
        keys.put(control(KeyCode.P), this::goToPrint);
        int number = 1;
        for (ShellViewModel.Screen screen : screens().keySet()) {
            keys.put(
                    control(KeyCode.valueOf("DIGIT" + number)),
                    () -> shell.screen().set(screen));
            number++;
        }
        // Also where the button that had the focus is gone, such as one in a card that was drawn anew.
        keys.put(control(KeyCode.Z), this::undoBags);
        keys.put(new KeyCodeCombination(KeyCode.F1), view::explain);
        return keys;
    }

    /** With the key that commands begin with on this system. */
    static KeyCombination control(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }

    /** All of it. */
    public ShellView view() {
        return view;
    }

    /** Puts the focus into the form. */
    public void focusForm() {
        orderView.focusForm();
    }

    /** The order form is shown, ready to be typed into. */
    void showForm() {
        shell.screen().set(ShellViewModel.Screen.ORDER);
        orderView.focusForm();
    }

    /** Time has passed: what depends on it is shown anew; a page that is being looked at stays as it is. */
    public void tick() {
        if (shell.screen().get() != ShellViewModel.Screen.PRINT) {
            order.passTime();
        }
        log.passTime();
        view.tick();
    }

    /** Where the order is kept. */
    public OrderPlace place() {
        return place;
    }

    /** The ribbon of the course screen, for the pictures and the tests. */
    public RibbonViewModel courseRibbon() {
        return courseRibbon;
    }

    /** The bags, for the pictures and the tests. */
    public BagsViewModel bags() {
        return bags;
    }

    /** The log, for the pictures and the tests. */
    public LogViewModel log() {
        return log;
    }

    /** The order, for the pictures and the tests. */
    public OrderViewModel order() {
        return order;
    }

    /** The frame, for the pictures and the tests. */
    public ShellViewModel shell() {
        return shell;
    }

    /** Another text size: what stands side by side stands one under the other where it is large. */
    public void textSize(int percent) {
        Orientation orientation = percent > ROOMY ? Orientation.VERTICAL : Orientation.HORIZONTAL;
        view.stack(orientation);
        orderView.stack(orientation);
        courseView.stack(orientation);
        bagsView.stack(orientation);
        logView.stack(orientation, percent / WHOLE);
        if (verifying != null) {
            verifying.stack(orientation);
        }
    }
}
