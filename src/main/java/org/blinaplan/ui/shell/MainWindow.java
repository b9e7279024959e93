package org.blinaplan.ui.shell;

import java.util.Locale;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.util.Duration;
import org.blinaplan.ui.common.Texts;

/** A window without a store: one order, kept in a file. */
public final class MainWindow implements FileHeader.Commands {
    /** What a window measures when it is opened. */
    public static final double WIDTH = 1280;

    /** What a window measures when it is opened. */
    public static final double HEIGHT = 800;

    private static final double TICK_SECONDS = 10;

    private final Look look;
    private final CourseScreens screens;
    private final OrderFileCommands files;
    private final Scene scene;

    public MainWindow(WindowParts parts) {
        Texts texts = new Texts(Locale.ENGLISH);
        WindowParts.Outside outside = parts.outside();
        look = new Look(outside.settings(), percent -> screens().textSize(percent), texts);
        screens = new CourseScreens(
                parts,
                (order, events) -> new OrderFileCommands(
                        order, parts.orders(), events, outside.files(), outside.questions(), texts),
                new FileHeader(this, look, texts),
                null);
        files = (OrderFileCommands) screens.place();
        scene = new Scene(screens.view(), WIDTH, HEIGHT);
        look.dress();
        screens.keys().forEach(scene.getAccelerators()::put);
        scene.getAccelerators().put(CourseScreens.control(KeyCode.N), this::startNew);
        scene.getAccelerators().put(CourseScreens.control(KeyCode.O), this::open);
    }

    /** The window's content. */
    public Scene scene() {
        return scene;
    }

    /** The screens of the order. */
    public CourseScreens screens() {
        return screens;
    }

    /** Puts the focus into the form and keeps the time of the status line; called once the window is open. */
    public void opened() {
        screens.focusForm();
        Timeline tick = new Timeline(new KeyFrame(Duration.seconds(TICK_SECONDS), event -> screens.tick()));
        tick.setCycleCount(Animation.INDEFINITE);
        tick.play();
    }

    /** Whether the window may close: everything is saved, or a person let it go. */
    public boolean mayClose() {
        return files.mayLeave();
    }

    @Override
    public void startNew() {
        files.startNew();
        screens.showForm();
    }

    @Override
    public void open() {
        files.open();
    }

    @Override
    public void save() {
        files.save();
    }

    @Override
    public void saveAs() {
        files.saveAs();
    }

    /** Text of so many per cent from now on. */
    public void textSize(int percent) {
        look.textSize(percent);
    }
}
