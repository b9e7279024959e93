package org.blinaplan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.blinaplan.application.Plan;
import org.blinaplan.domain.event.Cause;
import org.blinaplan.domain.site.SitePolicy;
import org.blinaplan.fixture.Happenings;
import org.blinaplan.fixture.Orders;
import org.blinaplan.fixture.Pictures;
import org.blinaplan.fixture.Sites;
import org.blinaplan.fixture.WindowOutside;
import org.blinaplan.ui.bags.BagsViewModel;
import org.blinaplan.ui.bags.CycleBags;
import org.blinaplan.ui.common.Texts;
import org.blinaplan.ui.course.CourseView;
import org.blinaplan.ui.log.EventKind;
import org.blinaplan.ui.ribbon.RibbonCommand;
import org.blinaplan.ui.ribbon.RibbonView;
import org.blinaplan.ui.ribbon.RibbonViewModel;
import org.blinaplan.ui.shell.MainWindow;
import org.blinaplan.ui.shell.ShellViewModel;
import org.blinaplan.ui.shell.Theme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Draws the screens into docs/screens with a fixed clock. Run by the profile {@code screens}. */
@Tag("pictures")
@ExtendWith(ApplicationExtension.class)
class ScreenPicturesTest {
    private static final Instant ADULT = Instant.parse("2026-03-16T12:40:00Z");
    private static final Instant CHILD = Instant.parse("2026-04-10T12:05:00Z");
    private static final Instant CLOSE = Instant.parse("2026-03-13T19:05:00Z");

    private Stage stage;

    @Start
    void start(Stage primary) {
        stage = primary;
        Theme.loadFonts();
    }

    @Test
    void drawsTheOrderOfAnAdult() throws Exception {
        both("order-adult", "adult", ADULT, "America/New_York", ShellViewModel.Screen.ORDER);
    }

    @Test
    void drawsTheCourseOfAnAdult() throws Exception {
        both("course-adult", "adult", ADULT, "America/New_York", ShellViewModel.Screen.COURSE);
    }

    @Test
    void drawsTheOrderOfAChild() throws Exception {
        both("order-child", "child", CHILD, "Europe/Stockholm", ShellViewModel.Screen.ORDER);
    }

    @Test
    void drawsTheCourseOfAChild() throws Exception {
        both("course-child", "child", CHILD, "Europe/Stockholm", ShellViewModel.Screen.COURSE);
    }

    @Test
    void drawsBothDosesCloseTo45Kilograms() throws Exception {
        both("order-close-to-45-kg", "close-to-45", CLOSE, "America/New_York", ShellViewModel.Screen.ORDER);
    }

    @Test
    void drawsTheBagsOfAChild() throws Exception {
        both("bags-child", "child-bags", CHILD, "Europe/Stockholm", ShellViewModel.Screen.BAGS);
    }

    @Test
    void drawsTheBagsOfAnAdult() throws Exception {
        both("bags-adult", "adult", ADULT, "America/New_York", ShellViewModel.Screen.BAGS);
    }

    @Test
    void drawsBagsOfOneDay() throws Exception {
        draw("bags-24-h", false, 100, window(ADULT, "America/New_York", false), window -> {
            open(window, "adult-24-h");
            window.screens().shell().screen().set(ShellViewModel.Screen.BAGS);
        });
    }

    @Test
    void drawsOneBagAndTheWishes() throws Exception {
        draw("bags-one-bag", false, 100, window(CHILD, "Europe/Stockholm", false), window -> {
            open(window, "child-bags");
            window.screens().shell().screen().set(ShellViewModel.Screen.BAGS);
            CycleBags bags =
                    Objects.requireNonNull(window.screens().bags().bags().get());
            window.screens().bags().select(bags.rows().get(4));
        });
        draw("bags-wishes", false, 100, window(CHILD, "Europe/Stockholm", false), window -> {
            open(window, "child-bags");
            window.screens().shell().screen().set(ShellViewModel.Screen.BAGS);
            window.screens().bags().side().set(BagsViewModel.Side.WISHES);
        });
    }

    @Test
    void drawsTheLog() throws Exception {
        both("log", "castillo", ADULT, "America/New_York", ShellViewModel.Screen.LOG);
    }

    @Test
    void drawsTheLogOverFourHoursAndAForm() throws Exception {
        Instant later = Instant.parse("2026-03-16T16:10:00Z");
        draw("log-over-4-h", false, 100, window(later, "America/New_York", false), this::openLog);
        draw("log-form", false, 100, window(ADULT, "America/New_York", false), window -> {
            openLog(window);
            window.screens().log().open(EventKind.REACTION);
        });
        draw("log-correction", false, 100, window(ADULT, "America/New_York", false), window -> {
            openLog(window);
            window.screens()
                    .log()
                    .correct(Objects.requireNonNull(
                                    window.screens().log().state().get())
                            .recorded()
                            .get(0));
        });
    }

    /** Fluids are grade 2, oxygen over 6 L/min grade 3; the CTCAE grade is given as 2. */
    @Test
    void drawsAReactionWithItsFindings() throws Exception {
        draw("log-reaction", false, 100, window(ADULT, "America/New_York", false), this::openReaction);
        draw("log-reaction-dark", true, 100, window(ADULT, "America/New_York", true), this::openReaction);
        draw("log-reaction-text-200", false, 200, window(ADULT, "America/New_York", false), this::openReaction);
        draw("log-reaction-icans", false, 100, window(ADULT, "America/New_York", false), window -> {
            openLog(window);
            window.screens().log().open(EventKind.REACTION);
            choose(window, "reaction", "ICANS");
            choose(window, "ice", "5");
            choose(window, "consciousness", "AWAKENS_TO_VOICE");
        });
    }

    private void openReaction(MainWindow window) {
        openLog(window);
        window.screens().log().open(EventKind.REACTION);
        choose(window, "reaction", "CYTOKINE_RELEASE_SYNDROME");
        choose(window, "ctcae", "2");
        choose(window, "fever", "true");
        choose(window, "hypotension", "FLUIDS_ONLY");
        choose(window, "oxygen", "HIGH_FLOW");
    }

    @SuppressWarnings("unchecked")
    private static void choose(MainWindow window, String field, String word) {
        window.scene().getRoot().applyCss();
        window.scene().getRoot().layout();
        ((javafx.scene.control.ComboBox<String>) window.scene().getRoot().lookup("#log-field-" + field)).setValue(word);
    }

    @Test
    void drawsTheLogInLargeText() throws Exception {
        draw("log-text-200", false, 200, window(ADULT, "America/New_York", false), this::openLog);
        draw("log-text-200-table", false, 200, window(ADULT, "America/New_York", false), window -> {
            openLog(window);
            Platform.runLater(() -> {
                window.scene().getRoot().applyCss();
                window.scene().getRoot().layout();
                window.scene().getRoot().lookupAll("#log-screen .scroll-pane").stream()
                        .map(ScrollPane.class::cast)
                        .forEach(scroll -> scroll.setVvalue(0.62));
            });
        });
    }

    private void openLog(MainWindow window) {
        open(window, "castillo");
        window.screens().shell().screen().set(ShellViewModel.Screen.LOG);
    }

    @Test
    void drawsThePrintPreview() throws Exception {
        both("print", "adult", ADULT, "America/New_York", ShellViewModel.Screen.PRINT);
    }

    @Test
    void drawsANewOrder() throws Exception {
        draw("order-new-light", false, 100, window(ADULT, "America/New_York", false), window -> {});
    }

    @Test
    void drawsLargeText() throws Exception {
        MainWindow order = window(ADULT, "America/New_York", false);
        draw("order-text-200", false, 200, order, window -> open(window, "adult"));
        draw("bags-text-200", false, 200, window(CHILD, "Europe/Stockholm", false), window -> {
            open(window, "child-bags");
            window.screens().shell().screen().set(ShellViewModel.Screen.BAGS);
        });
        draw("bags-text-200-table", false, 200, window(CHILD, "Europe/Stockholm", false), window -> {
            open(window, "child-bags");
            window.screens().shell().screen().set(ShellViewModel.Screen.BAGS);
            Platform.runLater(() -> scrollDown(window, 0.3));
        });
        MainWindow course = window(ADULT, "America/New_York", false);
        draw("course-text-200", false, 200, course, window -> {
            open(window, "adult");
            window.screens().shell().screen().set(ShellViewModel.Screen.COURSE);
        });
    }

    /** Grade 3 on day 4 of a course that the ward recorded; seen 30 h later, before anybody restarts it. */
    private static Happenings interrupted() {
        return Happenings.of(Orders.adult().cycles(1, 2).site(Sites.lindenHill()))
                .measure("PT-1H", "T cells", "1240 cells/microlitre")
                .measure("PT-1H", "B cells", "84 cells/microlitre")
                .measure("PT-1H", "IL-6", "6 pg/mL")
                .start("PT0S")
                .hang("PT48H", 48)
                .measure("PT26H", "IL-6", "310 pg/mL")
                .measure("PT50H", "T cells", "95 cells/microlitre")
                .interrupt("PT64H10M", Cause.CYTOKINE_RELEASE_SYNDROME, 3);
    }

    private static Happenings restarted() {
        return interrupted()
                .resolve("PT90H", Cause.CYTOKINE_RELEASE_SYNDROME, 0)
                .restart("PT94H10M", "9")
                .measure("PT98H", "IL-6", "12 pg/mL")
                .measure("PT190H", "B cells", "22 cells/microlitre")
                .measure("PT310H", "T cells", "700 cells/microlitre");
    }

    @Test
    void drawsAnInterruptedCourse() throws Exception {
        for (boolean dark : new boolean[] {false, true}) {
            after("course-after-interrupted" + (dark ? "-dark" : "-light"), "adult", interrupted(), "PT82H", dark, 100);
        }
    }

    @Test
    void drawsARestartedCourseWithItsExpectedCourse() throws Exception {
        for (boolean dark : new boolean[] {false, true}) {
            after(
                    "course-after-restarted" + (dark ? "-dark" : "-light"),
                    "adult",
                    restarted(),
                    "PT335H",
                    dark,
                    100,
                    RibbonCommand.EXPECTED_COURSE);
        }
    }

    @Test
    void drawsTheChartAlone() throws Exception {
        Happenings one = Happenings.of(Orders.adult().site(Sites.lindenHill()));
        after(
                "course-after-chart",
                "adult",
                one.start("PT0S")
                        .measure("PT-1H", "B cells", "84 cells/microlitre")
                        .measure("PT190H", "B cells", "0.02 G/L"),
                "PT335H",
                false,
                100,
                RibbonCommand.EXPECTED_COURSE);
        after(
                "course-after-week",
                "adult",
                restarted(),
                "PT335H",
                false,
                100,
                RibbonCommand.EXPECTED_COURSE,
                RibbonCommand.NEARER);
        after(
                "course-after-day",
                "adult",
                interrupted(),
                "PT82H",
                false,
                100,
                RibbonCommand.EXPECTED_COURSE,
                RibbonCommand.NEARER,
                RibbonCommand.NEARER);
        after(
                "course-after-zoomed-out",
                "adult",
                restarted(),
                "PT335H",
                false,
                100,
                RibbonCommand.EXPECTED_COURSE,
                RibbonCommand.FARTHER);
        after(
                "course-after-opened",
                "adult",
                restarted().measure("PT335H", "ALT", "40 U/L"),
                "PT335H",
                false,
                100,
                RibbonCommand.OPEN);
    }

    @Test
    void drawsEndedAndStoppedCycles() throws Exception {
        after(
                "course-after-new-cycle",
                "adult",
                interrupted()
                        .resolve("PT200H", Cause.CYTOKINE_RELEASE_SYNDROME, 0)
                        .restart("PT240H", "9"),
                "PT270H",
                false,
                100);
        after("course-after-stopped", "adult", interrupted().stop("PT80H"), "PT110H", false, 100);
        after("course-after-ended-early", "adult", restarted().end("PT600H"), "PT620H", false, 100);
    }

    @Test
    void drawsAChildAfterALineFault() throws Exception {
        Happenings child = Happenings.of(Orders.child().cycles(1, 2).site(Sites.harbour()))
                .start("PT0S")
                .interrupt("PT100H", Cause.LINE_OR_PUMP)
                .restart("PT103H30M", "4.35")
                .interrupt("PT300H", Cause.LINE_OR_PUMP)
                .restart("PT309H", "13.05");
        after("course-after-child", "child", child, "PT350H", false, 100, RibbonCommand.EXPECTED_COURSE);
    }

    @Test
    void drawsLargeTextAfterEvents() throws Exception {
        after("course-after-text-200", "adult", interrupted(), "PT82H", false, 200);
        after("course-after-text-200-chart", "adult", restarted(), "PT335H", false, 200, RibbonCommand.EXPECTED_COURSE);
    }

    /** The course screen of the window with what happened; the window reads no events of its own yet. */
    private void after(
            String name,
            String order,
            Happenings happenings,
            String now,
            boolean dark,
            int percent,
            RibbonCommand... commands)
            throws Exception {
        boolean child = order.equals("child");
        Instant instant = happenings.at(now).toInstant();
        Plan plan = happenings.plan(now);
        draw(name, dark, percent, window(instant, child ? "Europe/Stockholm" : "America/New_York", dark), window -> {
            open(window, order);
            window.screens().shell().screen().set(ShellViewModel.Screen.COURSE);
            RibbonViewModel model = new RibbonViewModel(Locale.ENGLISH);
            CourseView screen = new CourseView(
                    new SimpleObjectProperty<>(plan),
                    new SimpleBooleanProperty(false),
                    model,
                    new RibbonView(model),
                    () -> {},
                    new Texts(Locale.ENGLISH));
            screen.stack(percent > 125 ? Orientation.VERTICAL : Orientation.HORIZONTAL);
            Pane parent = (Pane) window.scene().lookup("#course-screen").getParent();
            if (parent instanceof BorderPane frame) {
                frame.setCenter(screen);
            } else {
                parent.getChildren().setAll(screen);
            }
            model.show(plan, instant);
            for (RibbonCommand command : commands) {
                model.run(command);
            }
        });
    }

    private static void scrollDown(MainWindow window, double part) {
        window.scene().getRoot().applyCss();
        window.scene().getRoot().layout();
        ((ScrollPane) window.scene().lookup("#bags-scroll")).setVvalue(part);
    }

    private final WindowOutside outside = new WindowOutside();

    private void both(String name, String order, Instant now, String zone, ShellViewModel.Screen screen)
            throws Exception {
        for (boolean dark : new boolean[] {false, true}) {
            draw(name + (dark ? "-dark" : "-light"), dark, 100, window(now, zone, dark), window -> {
                open(window, order);
                window.screens().shell().screen().set(screen);
                if (screen == ShellViewModel.Screen.COURSE) {
                    window.screens().courseRibbon().run(RibbonCommand.OPEN);
                }
            });
        }
    }

    private MainWindow window(Instant now, String zone, boolean dark) throws Exception {
        outside.dark(dark);
        outside.textPercent(100);
        SitePolicy site = zone.startsWith("Europe") ? Sites.harbour() : Sites.lindenHillWithPhones();
        return Pictures.onWindowThread(
                () -> new MainWindow(outside.parts(Clock.fixed(now, ZoneOffset.UTC), zone, site)));
    }

    private void open(MainWindow window, String order) {
        try {
            outside.toOpen =
                    Path.of(Objects.requireNonNull(ScreenPicturesTest.class.getResource("/screens/" + order + ".json"))
                            .toURI());
        } catch (java.net.URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        window.open();
    }

    private void draw(String name, boolean dark, int percent, MainWindow window, Consumer<MainWindow> before)
            throws Exception {
        Pictures.onWindowThread(() -> {
            stage.setScene(window.scene());
            stage.setWidth(1280);
            stage.setHeight(800);
            stage.show();
            window.textSize(percent);
            before.accept(window);
            window.scene().getRoot().requestFocus();
            return window;
        });
        WaitForAsyncUtils.waitForFxEvents(20);
        WritableImage picture = Pictures.onWindowThread(() -> window.scene().snapshot(null));
        Pictures.write(picture, name);
        assertThat(picture.getWidth()).isEqualTo(1280);
    }
}
