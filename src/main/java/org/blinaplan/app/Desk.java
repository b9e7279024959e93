package org.blinaplan.app;

import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.blinaplan.application.course.StoredCourses;
import org.blinaplan.application.store.OpenedStore;
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
    private EntryParts.Places places = new KeptPlaces();
    private StoredCourses courses;
    private @Nullable WardWindow ward;
    private @Nullable OpenedStore store;
    private @Nullable MainWindow single;
    private @Nullable OpenedWard teaching;

    Desk(Stage stage, Composition composition, WindowParts.Outside outside, Texts texts) {
        this.stage = stage;
        this.composition = composition;
        this.outside = outside;
        this.texts = texts;
        courses = composition.courses();
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

    /** Another person may say who it is; what was typed stays where it is. */
    private void lock() {
        if (ward != null && store != null && teaching == null) {
            entry(EntryViewModel.Step.LOCKED);
        }
    }

    @Override
    public void opened(OpenedStore opened) {
        WardWindow before = ward;
        if (before != null && store != null) {
            if (opened.person().equals(store.person())) {
                opened.close();
                show(before.scene());
                return;
            }
            if (!before.mayClose()) {
                opened.close();
                entry(EntryViewModel.Step.LOCKED);
                return;
            }
            before.close();
        }
        openWard(opened, false);
    }

    private void openWard(OpenedStore opened, boolean invented) {
        store = opened;
        WardWindow window = new WardWindow(
                composition.ward(
                        opened, invented ? "" : places.store().orElse(""), courses, outside, Tasks::new, invented),
                this::lock);
        ward = window;
        show(window.scene());
        window.opened();
        idle.playFromStart();
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
        return (single == null || Objects.requireNonNull(single).mayClose())
                && (ward == null || Objects.requireNonNull(ward).mayClose());
    }

    /** Nothing is watched any more. */
    void close() {
        if (ward != null) {
            ward.close();
        }
        if (teaching != null) {
            teaching.close();
        }
    }
}
