package org.blinaplan.ui.ward;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.blinaplan.application.store.Deed;
import org.blinaplan.application.store.EventStore;
import org.blinaplan.application.store.StoreFault;
import org.blinaplan.application.store.StreamId;
import org.blinaplan.application.ward.WardDay;
import org.blinaplan.ui.common.Texts;
import org.blinaplan.ui.settings.SettingsView;
import org.blinaplan.ui.settings.SettingsViewModel;
import org.blinaplan.ui.shell.CourseScreens;
import org.blinaplan.ui.shell.HelpOverlay;
import org.blinaplan.ui.shell.Look;
import org.blinaplan.ui.shell.MainWindow;
import org.blinaplan.ui.shell.ShellViewModel;
import org.blinaplan.ui.today.TodayCommands;
import org.blinaplan.ui.today.TodayView;
import org.blinaplan.ui.today.TodayViewModel;
import org.blinaplan.ui.ward.WardViewModel.Place;
import org.jspecify.annotations.Nullable;

/** The window of a department: Today, Patients, Settings, and one course at a time. */
public final class WardWindow implements WardHeader.Commands, TodayCommands {
    private static final double TICK_SECONDS = 10;
    private static final int ROOMY = 125;
    private static final double WHOLE = 100.0;

    private final WardParts parts;
    private final Runnable locked;
    private final Texts texts = new Texts(Locale.ENGLISH);
    private final WardViewModel model;
    private final PatientsViewModel patients;
    private final TodayViewModel today;
    private final TodayView todayView;
    private final PatientsView patientsView;
    private final SettingsViewModel settings;
    private final SettingsView settingsView;
    private final WardHeader header;
    private final Look look;
    private final NoticeStrip strip = new NoticeStrip();
    private final Label fault = new Label();
    private final BorderPane frame = new BorderPane();
    private final HelpOverlay help;
    private final WardStatus status;
    private final Scene scene;
    private final Timeline ticking = new Timeline(new KeyFrame(Duration.seconds(TICK_SECONDS), event -> tick()));
    private EventStore.@Nullable Watch watch;
    private boolean resting = true;
    private @Nullable Opened opened;

    /**
     * The course that is shown.
     *
     * @param screens of it
     * @param order where it is kept
     */
    private record Opened(CourseScreens screens, StoredOrder order) {}

    /**
     * A window upon an opened store.
     *
     * @param locked shows the way in again, over everything
     */
    public WardWindow(WardParts parts, Runnable locked) {
        this.parts = parts;
        this.locked = locked;
        model = new WardViewModel(parts);
        patients = new PatientsViewModel(parts.clock(), texts);
        today = new TodayViewModel(this, texts);
        todayView = new TodayView(today, texts);
        patientsView = new PatientsView(patients, this::openCourse, this::startNew, this::fromFile, texts);
        settings = new SettingsViewModel(
                parts.sites(),
                new StoredSite(parts),
                parts.backgrounds().get(),
                texts,
                parts.store().person().role().may(Deed.SET_POLICY));
        settingsView = new SettingsView(settings, parts.monographs(), texts);
        look = new Look(parts.outside().settings(), this::lay, texts);
        header = new WardHeader(model, patients, parts, this, look, texts);
        help = new HelpOverlay(texts);
        status = new WardStatus(parts, texts);
        fault.setId("ward-fault");
        fault.getStyleClass().addAll("strip", "strip-stop");
        VBox top = new VBox(header);
        if (parts.invented()) {
            top.getChildren().add(invented());
        }
        top.getChildren().addAll(fault, strip);
        frame.setTop(top);
        frame.setMinSize(0, 0);
        StackPane root = new StackPane(frame, help);
        root.getStyleClass().add("shell");
        scene = new Scene(root, MainWindow.WIDTH, MainWindow.HEIGHT);
        look.dress();
        follow();
    }

    private Label invented() {
        Label banner = new Label(texts.of("ward.invented"));
        banner.setId("ward-invented");
        banner.getStyleClass().addAll("strip", "strip-invented");
        banner.setMaxWidth(Double.MAX_VALUE);
        return banner;
    }

    private void follow() {
        SettingsSections.add(settingsView, parts, texts);
        model.read().addListener((property, before, now) -> {
            if (now != null) {
                today.day().set(now.day());
                patients.show(now.index(), now.planned().courses());
                status.show(now.planned().bases().site());
            }
        });
        fault.textProperty().bind(model.fault());
        fault.visibleProperty().bind(model.fault().isNotEmpty());
        fault.managedProperty().bind(fault.visibleProperty());
        model.place().addListener((property, before, now) -> show(now));
        settings.load();
        show(model.place().get());
    }

    private void show(Place place) {
        Opened course = opened;
        switch (place) {
            case TODAY -> frame.setCenter(todayView);
            case PATIENTS -> frame.setCenter(patientsView);
            case SETTINGS -> frame.setCenter(settingsView);
            case COURSE ->
                frame.setCenter(course == null ? patientsView : course.screens().view());
        }
        frame.setBottom(place == Place.COURSE ? null : status);
        strip.setShown(place == Place.COURSE);
        keys();
        if (place == Place.PATIENTS) {
            Platform.runLater(patientsView::focusSearch);
        }
    }

    private void keys() {
        Map<KeyCombination, Runnable> keys = scene.getAccelerators();
        keys.clear();
        keys.put(control(KeyCode.K), this::find);
        keys.put(control(KeyCode.L), this::lock);
        keys.put(control(KeyCode.T), () -> go(Place.TODAY));
        switch (model.place().get()) {
            case COURSE -> Objects.requireNonNull(opened).screens().keys().forEach(keys::put);
            case SETTINGS -> keys.put(control(KeyCode.S), settingsView::save);
            case TODAY -> keys.put(control(KeyCode.P), today::print);
            case PATIENTS -> keys.put(control(KeyCode.N), this::startNew);
        }
        if (model.place().get() != Place.COURSE) {
            keys.put(
                    new KeyCodeCombination(KeyCode.F1),
                    () -> help.explain(model.place().get().name().toLowerCase(Locale.ROOT)));
        }
    }

    private void find() {
        if (header.hasFind()) {
            header.focusFind();
        } else if (model.mayRead()) {
            go(Place.PATIENTS);
        }
    }

    private static KeyCombination control(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }

    /** The window's content. */
    public Scene scene() {
        return scene;
    }

    /** The department as it stands, for the pictures and the tests. */
    public WardViewModel model() {
        return model;
    }

    /** The screens of the course that is shown, for the pictures and the tests. */
    public CourseScreens screens() {
        return Objects.requireNonNull(opened).screens();
    }

    /** The settings, for the pictures and the tests. */
    public SettingsView settings() {
        return settingsView;
    }

    /** Reads the store, watches it, and keeps the time; called once the window is open, and when it is taken up again. */
    public void opened() {
        resting = false;
        changed();
        watch = parts.store().records().watch(() -> Platform.runLater(this::changed));
        ticking.setCycleCount(Animation.INDEFINITE);
        ticking.play();
    }

    /** Something was added to the store, here or on another workstation. */
    void changed() {
        if (resting) {
            return;
        }
        if (isShutOut()) {
            locked.run();
            return;
        }
        model.refresh();
        Opened course = opened;
        if (course != null) {
            course.order().look();
        }
    }

    /** Whether this person was shut out, or given another role, since the window was opened; no where nobody can tell. */
    private boolean isShutOut() {
        try {
            return !parts.use().store().isStillLetIn(parts.store());
        } catch (StoreFault e) {
            return false;
        }
    }

    /** Time has passed: what depends on it is shown anew, and what could not be read is read again. */
    public void tick() {
        Opened course = model.place().get() == Place.COURSE ? opened : null;
        if (course != null) {
            course.screens().tick();
        }
        if (!model.fault().get().isEmpty()) {
            changed();
        } else if (course == null) {
            model.refresh();
        }
        status.tick();
    }

    /** Whether the window may close: everything is kept, or a person let it go. */
    public boolean mayClose() {
        Opened course = opened;
        return course == null || course.order().mayLeave();
    }

    /** Whether something is typed that is not kept. */
    public boolean isUnsaved() {
        Opened course = opened;
        return course != null && course.order().isUnsaved();
    }

    /** Nothing is watched any more until it is opened again; what was typed stays. */
    public void rest() {
        resting = true;
        ticking.stop();
        if (watch != null) {
            watch.close();
            watch = null;
        }
    }

    /** Nothing is watched any more, and the store is closed. */
    public void close() {
        rest();
        parts.store().close();
    }

    @Override
    public void go(Place place) {
        model.place().set(place);
        if (place == Place.TODAY) {
            model.refresh();
        }
    }

    @Override
    public void lock() {
        locked.run();
    }

    @Override
    public void openCourse(String course) {
        enter(course, ShellViewModel.Screen.COURSE);
    }

    @Override
    public void logRestart(String course) {
        enter(course, ShellViewModel.Screen.LOG);
    }

    /** Shows a course; where it cannot be opened, or the one before may not go, no other patient stands in its place. */
    private void enter(String course, ShellViewModel.Screen screen) {
        Opened before = opened;
        boolean same = before != null && course.equals(before.order().name().get());
        if (!same && !open(order -> order.open(new StreamId(course)))) {
            return;
        }
        if (!same || screen == ShellViewModel.Screen.LOG) {
            screens().shell().screen().set(screen);
        }
        model.place().set(Place.COURSE);
    }

    private interface Work {
        void on(StoredOrder order) throws StoreFault;
    }

    /** Builds the screens of a course, if the one before may go; false where it stays. */
    private boolean open(Work work) {
        Opened before = opened;
        if (before != null && !before.order().mayLeave()) {
            return false;
        }
        try {
            StoredBasis basis = new StoredBasis(parts.use().bases().read(parts.store()));
            Region nothing = new Region();
            nothing.setManaged(false);
            CoursePrinting printing = new CoursePrinting(parts, basis, texts);
            Verifying verifying = new Verifying(parts, texts);
            CourseScreens screens = new CourseScreens(
                    parts.courses().of(parts.store(), basis, printing::stamp, printing),
                    (order, events) -> new StoredOrder(parts, basis, order, events, texts),
                    nothing,
                    verifying);
            StoredOrder order = (StoredOrder) screens.place();
            printing.of(order);
            verifying.follow(order, screens.shell());
            work.on(order);
            screens.textSize(parts.outside().settings().textPercent());
            opened = new Opened(screens, order);
            strip.follow(order);
            if (model.place().get() == Place.COURSE) {
                show(Place.COURSE);
            }
            model.place().set(Place.COURSE);
            return true;
        } catch (StoreFault e) {
            parts.outside().questions().tell(texts.of("ward.fault"), String.valueOf(e.getMessage()));
            return false;
        }
    }

    private void startNew() {
        if (open(order -> {})) {
            screens().focusForm();
        }
    }

    /** An order of a file becomes a new one in the form; it is kept when it is saved. */
    private void fromFile() {
        new OrderFromFile(parts, texts).choose().ifPresent(draft -> {
            if (open(order -> {})) {
                screens().order().fill(draft);
            }
        });
    }

    @Override
    public void print(WardDay day) {
        new DayPrinting(parts, texts).print(day);
    }

    /** Lays everything out for text of so many per cent. */
    private void lay(int percent) {
        Orientation orientation = percent > ROOMY ? Orientation.VERTICAL : Orientation.HORIZONTAL;
        header.stack(orientation);
        patientsView.stack(orientation);
        todayView.stack(orientation, percent / WHOLE);
        settingsView.textSize(percent);
        if (opened != null) {
            opened.screens().textSize(percent);
        }
    }
}
