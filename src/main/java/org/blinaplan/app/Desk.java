package org.blinaplan.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;
import org.blinaplan.application.course.StoredCourses;
import org.blinaplan.application.store.OpenedStore;
import org.blinaplan.application.store.Person;
import org.blinaplan.application.store.StoreFault;
import org.blinaplan.application.teaching.OpenedWard;
import org.blinaplan.cli.WindowWish;
import org.blinaplan.domain.site.SitePolicy;
import org.blinaplan.ui.common.Tasks;
import org.blinaplan.ui.common.Texts;
import org.blinaplan.ui.entry.EntryParts;
import org.blinaplan.ui.entry.EntryView;
import org.blinaplan.ui.entry.EntryViewModel;
import org.blinaplan.ui.shell.MainWindow;
import org.blinaplan.ui.shell.Theme;
import org.blinaplan.ui.shell.WindowParts;
import org.blinaplan.ui.ward.WardWindow;
import org.jspecify.annotations.Nullable;

/** What stands in the window: the way in, a department, or one order in a file. Locks itself when nobody is there. */
final class Desk implements EntryParts.Ways {
    /** After so long without a key or the mouse the next person has to say who it is. */
    private static final Duration IDLE = Duration.minutes(10);

    private final Stage stage;
    private final Composition composition;
    private final WindowParts.Outside outside;
    private final Texts texts;
    private final PauseTransition idle = new PauseTransition(IDLE);
    private EntryParts.Places places;
    private StoredCourses courses;
    private final Map<String, Left> left = new HashMap<>();
    private @Nullable WardWindow ward;
    private @Nullable OpenedStore store;
    private @Nullable MainWindow single;
    private @Nullable OpenedWard teaching;

    /**
     * What somebody has left unsaved when another person came.
     *
     * @param window with it
     * @param store as that person has opened it
     */
    private record Left(WardWindow window, OpenedStore store) {}

    /**
     * Nothing yet in this window.
     *
     * @param courses what can be done with the store of this workstation
     * @param places where that is
     */
    Desk(
            Stage stage,
            Composition composition,
            StoredCourses courses,
            EntryParts.Places places,
            WindowParts.Outside outside,
            Texts texts) {
        this.stage = stage;
        this.composition = composition;
        this.outside = outside;
        this.texts = texts;
        this.courses = courses;
        this.places = places;
        idle.setOnFinished(event -> lock());
        stage.addEventFilter(InputEvent.ANY, event -> idle.playFromStart());
    }

    /** Shows what somebody wants first. */
    void begin(WindowWish wish) {
        if (wish.teaching()) {
            entry(EntryViewModel.Step.OPENING);
            teaching();
        } else if (wish.site() != null) {
            open(wish.site());
        } else {
            if (wish.store() != null) {
                places = new NamedPlace(wish.store());
            }
            entry(null);
        }
    }

    private void entry(EntryViewModel.@Nullable Step step) {
        EntryViewModel model = new EntryViewModel(
                new EntryParts(
                        courses.store(),
                        places,
                        DataFolder.here().resolve("courses.db").toString(),
                        new Tasks(),
                        this),
                texts);
        if (step != null) {
            model.step().set(step);
        }
        EntryView view = new EntryView(model, texts);
        Scene scene = new Scene(view, MainWindow.WIDTH, MainWindow.HEIGHT);
        Theme.dress(scene);
        Theme.apply(scene, outside.settings().dark());
        Theme.textSize(scene, outside.settings().textPercent());
        show(scene);
        view.focusFirst();
    }

    /** A window that has its size already keeps it. */
    private void show(Scene scene) {
        double width = stage.getWidth();
        double height = stage.getHeight();
        boolean shown = stage.isShowing();
        stage.setScene(scene);
        if (shown) {
            stage.setWidth(width);
            stage.setHeight(height);
        }
    }

    /** Another person may say who it is; what was typed stays where it is, and nothing of a patient stays in sight. */
    private void lock() {
        if (ward != null && store != null && teaching == null && !isLocked()) {
            List.copyOf(Window.getWindows()).stream()
                    .filter(window -> window != stage)
                    .forEach(Window::hide);
            entry(EntryViewModel.Step.LOCKED);
        }
    }

    private boolean isLocked() {
        return ward != null && stage.getScene() != ward.scene();
    }

    @Override
    public void opened(OpenedStore opened) {
        WardWindow before = ward;
        if (before != null && opened.person().equals(person())) {
            opened.close();
            show(before.scene());
            return;
        }
        if (!mayEnter(opened.person())) {
            opened.close();
            entry(EntryViewModel.Step.LOCKED);
            return;
        }
        if (before != null) {
            leave(before);
        }
        Left mine = left.remove(opened.person().name());
        if (mine == null) {
            openWard(opened, false);
        } else if (mine.store().person().equals(opened.person())) {
            opened.close();
            takeUp(mine.window(), mine.store());
        } else {
            mine.window().close();
            openWard(opened, false);
        }
    }

    private @Nullable Person person() {
        return store == null ? null : store.person();
    }

    /** What was typed in another role cannot be kept any more: its writer says that it may go. */
    private boolean mayEnter(Person next) {
        Person before = person();
        boolean own = ward != null && before != null && before.name().equals(next.name());
        Left mine = own ? null : left.get(next.name());
        boolean lost = own
                ? Objects.requireNonNull(ward).isUnsaved()
                : mine != null && !mine.store().person().equals(next);
        return !lost || goesOn("desk.otherRole");
    }

    /** What somebody has typed and not saved waits for that person; nobody else sees it or decides about it. */
    private void leave(WardWindow before) {
        OpenedStore opened = Objects.requireNonNull(store);
        if (before.isUnsaved()) {
            before.rest();
            left.put(opened.person().name(), new Left(before, opened));
        } else {
            before.close();
        }
    }

    private boolean goesOn(String key, Object... values) {
        return outside.questions().choose(texts.of(key, values), texts.of(key + ".why"), texts.of(key + ".goOn"));
    }

    private void takeUp(WardWindow window, OpenedStore opened) {
        store = opened;
        ward = window;
        show(window.scene());
        window.opened();
        idle.playFromStart();
    }

    private void openWard(OpenedStore opened, boolean invented) {
        String location = invented ? "" : places.store().orElse("");
        takeUp(
                new WardWindow(composition.ward(opened, location, courses, outside, Tasks::new, invented), this::lock),
                opened);
    }

    @Override
    public void teaching() {
        new Tasks()
                .run(
                        texts.of("entry.opens"),
                        () -> composition.teaching().open(),
                        made -> {
                            teaching = made;
                            courses = made.courses();
                            openWard(made.store(), true);
                        },
                        this::failed);
    }

    private void failed(Exception why) {
        if (!(why instanceof StoreFault)) {
            throw new IllegalStateException("the invented patients could not be made", why);
        }
        entry(null);
        outside.questions().tell(texts.of("ward.fault"), String.valueOf(why.getMessage()));
    }

    @Override
    public void withoutStore() {
        open(SitePolicy.DEFAULT);
    }

    private void open(SitePolicy site) {
        MainWindow window = new MainWindow(composition.window(site, outside));
        single = window;
        show(window.scene());
        window.opened();
    }

    /** Whether the window may close: everything is kept, or a person let it go. */
    boolean mayClose() {
        if (single != null && !Objects.requireNonNull(single).mayClose()) {
            return false;
        }
        Set<String> names = new TreeSet<>(left.keySet());
        if (isLocked() && Objects.requireNonNull(ward).isUnsaved()) {
            names.add(Objects.requireNonNull(store).person().name());
        }
        if (!names.isEmpty() && !goesOn("desk.left", String.join(", ", names))) {
            return false;
        }
        return ward == null || isLocked() || Objects.requireNonNull(ward).mayClose();
    }

    /** Nothing is watched any more. */
    void close() {
        idle.stop();
        if (ward != null) {
            ward.close();
        }
        left.values().forEach(each -> each.window().close());
        if (teaching != null) {
            teaching.close();
        }
    }
}
