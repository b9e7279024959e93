package org.blinaplan.ui.ward;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.blinaplan.app.Composition;
import org.blinaplan.application.Reading;
import org.blinaplan.application.course.Printout;
import org.blinaplan.application.course.SecondEntry;
import org.blinaplan.application.course.StoredCourse;
import org.blinaplan.application.course.StoredCourses;
import org.blinaplan.application.course.VerifyPlan;
import org.blinaplan.application.store.EventStore;
import org.blinaplan.application.store.Head;
import org.blinaplan.application.store.Kept;
import org.blinaplan.application.store.OpenedStore;
import org.blinaplan.application.store.RecordKind;
import org.blinaplan.application.store.StoreFault;
import org.blinaplan.application.store.StreamId;
import org.blinaplan.application.ward.WardDay;
import org.blinaplan.fixture.OrderFile;
import org.blinaplan.fixture.WardStore;
import org.blinaplan.fixture.WindowOutside;
import org.blinaplan.ui.order.FormField;
import org.blinaplan.ui.shell.ShellViewModel;
import org.blinaplan.ui.shell.Theme;
import org.blinaplan.ui.shell.WindowParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A department's window upon a store that a second workstation uses too. */
@ExtendWith(ApplicationExtension.class)
class WardWindowTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-03T15:00:00Z"), ZoneOffset.UTC);
    private static final OrderFile ORDER = OrderFile.small()
            .with("\"birthDate\"", "\"familyName\": \"Okafor\", \"givenName\": \"Ada\", \"birthDate\"")
            .with("\"height\": \"168 cm\"", "\"height\": \"168 cm\", \"philadelphia\": \"negative\"");

    private final WindowOutside outside = new WindowOutside();
    private final WardStore ward = new WardStore(CLOCK);
    private final Composition composition = new Composition(CLOCK);
    private final StoredCourses use = ward.of(composition.courses());
    private final OpenedStore other = ward.open("okonjo");
    private WardWindow window;
    private StreamId ada;
    private int locks;

    @Start
    void start(Stage stage) throws StoreFault {
        Theme.loadFonts();
        try (OpenedStore reyes = ward.open("reyes")) {
            ada = use.courses().add(reyes, ORDER.bytes());
        }
        open(stage, "reyes");
    }

    private void open(Stage stage, String person) {
        open(stage, ward.open(person));
    }

    private void open(Stage stage, OpenedStore opened) {
        window = new WardWindow(
                composition.ward(
                        opened,
                        WardStore.PLACE,
                        use,
                        new WindowParts.Outside(outside, outside, outside, outside, outside),
                        WindowOutside::new,
                        false),
                () -> locks++);
        stage.setScene(window.scene());
        stage.setWidth(1280);
        stage.setHeight(800);
        stage.show();
        window.opened();
    }

    private static void settle() {
        for (int i = 0; i < 6; i++) {
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    private static byte[] started() {
        return ("{\"schema\":\"blinaplan/events/1\",\"events\":[{\"type\":\"infusion-started\","
                        + "\"at\":\"2026-03-02T10:00:00-05:00\"}]}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private void openAda(FxRobot robot) {
        robot.interact(() -> window.openCourse(ada.text()));
        settle();
    }

    private String pill(FxRobot robot) {
        return robot.lookup("#draft-pill").queryAs(Label.class).getText();
    }

    private void type(FxRobot robot, FormField field, String text) {
        robot.interact(() -> window.screens().order().text(field).set(text));
        settle();
    }

    private StoredCourse kept() throws StoreFault {
        return use.courses().read(other, ada);
    }

    @Test
    void showsTodayFirstWithTheOverdueStart(FxRobot robot) {
        settle();
        assertThat(robot.lookup("#today-screen").tryQuery()).isPresent();
        assertThat(robot.lookup(".today-row").queryAll()).isNotEmpty();
    }

    @Test
    void findsAPatientByNameAndOpensTheCourse(FxRobot robot) {
        robot.interact(() -> window.go(WardViewModel.Place.PATIENTS));
        settle();
        robot.interact(() ->
                robot.lookup("#patients-search").queryAs(TextInputControl.class).setText("ada oka"));
        settle();
        TableView<PatientRow> table = robot.lookup("#patients-table").queryTableView();
        assertThat(table.getItems()).singleElement().satisfies(row -> {
            assertThat(row.name()).isEqualTo("Okafor, Ada");
            assertThat(row.standing()).isEqualTo("version 1, not verified");
        });
        robot.interact(() -> robot.lookup("#patients-search").query().requestFocus());
        robot.type(KeyCode.ENTER);
        settle();
        assertThat(robot.lookup("#patient-name").queryAs(Label.class).getText()).isEqualTo("Okafor, Ada");
        assertThat(pill(robot)).isEqualTo("Draft \u2013 not verified");
    }

    @Test
    void keepsAChangeAsAFurtherVersion(FxRobot robot) throws StoreFault {
        openAda(robot);
        type(robot, FormField.WEIGHT, "71");
        assertThat(pill(robot)).isEqualTo("Changed, not saved");
        robot.interact(() -> window.screens().place().save());
        settle();
        assertThat(kept().orders()).hasSize(2);
        assertThat(kept().latest().json()).contains("71 kg");
        assertThat(pill(robot)).isEqualTo("Draft \u2013 not verified");
        assertThat(window.screens().order().unsaved().get()).isFalse();
    }

    @Test
    void showsWhatAnotherWorkstationRecordsByItself(FxRobot robot) throws StoreFault {
        openAda(robot);
        use.courses().record(other, ada, 1, started());
        settle();
        assertThat(window.screens().order().plan().get().followed()).isNotNull();
        assertThat(robot.lookup("#state-pill").queryAs(Label.class).getText()).isEqualTo("Running");
    }

    @Test
    void keepsWhatIsTypedWhenSomebodyElseIsFasterAndSavesItOnlyWhenTold(FxRobot robot) throws StoreFault {
        openAda(robot);
        type(robot, FormField.WEIGHT, "71");
        use.courses().record(other, ada, 1, started());
        settle();
        assertThat(robot.lookup("#ward-notice").query().isVisible()).isTrue();
        assertThat(window.screens().order().text(FormField.WEIGHT).get()).isEqualTo("71");
        robot.interact(() -> assertThat(window.screens().place().save()).isFalse());
        assertThat(outside.told)
                .last()
                .asString()
                .contains("Somebody else was faster")
                .contains("okonjo");
        assertThat(kept().orders()).hasSize(1);
        outside.goOn = true;
        robot.interact(() -> assertThat(window.screens().place().save()).isTrue());
        settle();
        assertThat(kept().orders()).hasSize(2);
        assertThat(window.screens().order().plan().get().followed()).isNotNull();
    }

    @Test
    void aVerifiedCourseSaysByWhomAndADraftBesideItIsAnnounced(FxRobot robot) throws StoreFault {
        SecondEntry same = new SecondEntry("70 kg", "168 cm", "relapsed-refractory", "2026-03-02T10:00");
        var comparison = ((Reading.Read<VerifyPlan.Comparison>) use.verifying()
                        .compare(kept().latest(), same, use.bases().read(other)))
                .value();
        use.verifying().sign(other, kept(), comparison, null);
        openAda(robot);
        assertThat(pill(robot)).isEqualTo("Verified by okonjo");
        type(robot, FormField.WEIGHT, "71");
        robot.interact(() -> window.screens().place().save());
        settle();
        assertThat(pill(robot)).isEqualTo("Draft \u2013 not verified");
        robot.interact(() -> window.go(WardViewModel.Place.TODAY));
        robot.interact(() -> window.openCourse(ada.text()));
        settle();
        assertThat(robot.lookup("#ward-notice").query().isVisible()).isTrue();
        assertThat(robot.lookup("#ward-notice .label").queryAs(Label.class).getText())
                .isEqualTo("Shown is version 2, a draft. Version 1 by reyes is verified and given.");
    }

    @Test
    void asksBeforeAnotherCourseTakesThePlaceOfWhatIsTyped(FxRobot robot) {
        openAda(robot);
        type(robot, FormField.WEIGHT, "71");
        robot.interact(() -> window.openCourse("c-other"));
        settle();
        assertThat(outside.asked).isEqualTo(1);
        assertThat(window.screens().order().text(FormField.WEIGHT).get()).isEqualTo("71");
    }

    @Test
    void everythingWorksFromTheKeyboard(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        robot.write("MRN-1");
        settle();
        assertThat(robot.lookup("#find").queryAs(TextInputControl.class).getText())
                .isEqualTo("MRN-1");
        robot.type(KeyCode.ENTER);
        settle();
        assertThat(window.model().place().get()).isEqualTo(WardViewModel.Place.PATIENTS);
        robot.press(KeyCode.CONTROL, KeyCode.L).release(KeyCode.L, KeyCode.CONTROL);
        settle();
        assertThat(locks).isEqualTo(1);
        openAda(robot);
        robot.press(KeyCode.CONTROL, KeyCode.DIGIT3).release(KeyCode.DIGIT3, KeyCode.CONTROL);
        settle();
        assertThat(window.screens().shell().screen().get()).isEqualTo(ShellViewModel.Screen.BAGS);
    }

    @Test
    void aNurseIsToldWhatANurseMayNotDoAndNothingTypedIsLost(FxRobot robot) {
        robot.interact(() -> {
            Stage stage = (Stage) window.scene().getWindow();
            open(stage, "lowe");
        });
        settle();
        openAda(robot);
        type(robot, FormField.WEIGHT, "71");
        robot.interact(() -> assertThat(window.screens().place().save()).isFalse());
        assertThat(outside.told).last().asString().contains("A nurse may not write orders.");
        assertThat(window.screens().order().text(FormField.WEIGHT).get()).isEqualTo("71");
    }

    @Test
    void whoOnlyManagesPeopleSeesNoPatients(FxRobot robot) {
        robot.interact(() -> open((Stage) window.scene().getWindow(), "admin"));
        settle();
        assertThat(robot.lookup("#settings-screen").tryQuery()).isPresent();
        assertThat(robot.lookup("#nav-today").tryQuery()).isEmpty();
        assertThat(robot.lookup("#find").tryQuery()).isEmpty();
    }

    private void verify(StreamId id, String weight) throws StoreFault {
        SecondEntry same = new SecondEntry(weight, "168 cm", "relapsed-refractory", "2026-03-02T10:00");
        var comparison = ((Reading.Read<VerifyPlan.Comparison>) use.verifying()
                        .compare(
                                use.courses().read(other, id).latest(),
                                same,
                                use.bases().read(other)))
                .value();
        use.verifying().sign(other, use.courses().read(other, id), comparison, null);
    }

    @Test
    void showsNoOtherPatientWhereACourseCannotBeOpened(FxRobot robot) {
        openAda(robot);
        robot.interact(() -> window.go(WardViewModel.Place.PATIENTS));
        robot.interact(() -> window.openCourse("c-none2345"));
        settle();
        assertThat(outside.told).last().asString().contains("There is no course");
        assertThat(window.model().place().get()).isEqualTo(WardViewModel.Place.PATIENTS);
        robot.interact(() -> window.logRestart("c-none2345"));
        settle();
        assertThat(window.model().place().get()).isEqualTo(WardViewModel.Place.PATIENTS);
        assertThat(window.screens().shell().screen().get()).isEqualTo(ShellViewModel.Screen.COURSE);
    }

    @Test
    void showsTheVersionThatIsGivenOnceItWasVerifiedElsewhere(FxRobot robot) throws StoreFault {
        verify(ada, "70 kg");
        try (OpenedStore reyes = ward.open("reyes")) {
            use.courses().change(reyes, ada, 2, ORDER.with("70 kg", "71 kg").bytes());
        }
        openAda(robot);
        assertThat(window.screens().order().text(FormField.WEIGHT).get()).isEqualTo("70");
        assertThat(robot.lookup("#ward-notice").query().isVisible()).isTrue();
        verify(ada, "71 kg");
        settle();
        assertThat(window.screens().order().text(FormField.WEIGHT).get()).isEqualTo("71");
        assertThat(pill(robot)).isEqualTo("Verified by okonjo");
        assertThat(robot.lookup("#ward-notice").query().isVisible()).isFalse();
    }

    @Test
    void aPrintoutStandsInNobodysWay(FxRobot robot) throws StoreFault {
        openAda(robot);
        type(robot, FormField.WEIGHT, "71");
        use.courses().printed(other, kept(), new Printout("calendar", 1, "abcd1234"));
        settle();
        assertThat(robot.lookup("#ward-notice").query().isVisible()).isFalse();
        robot.interact(() -> assertThat(window.screens().place().save()).isTrue());
        assertThat(outside.told).isEmpty();
        assertThat(kept().latest().json()).contains("71 kg");
    }

    @Test
    void asksBeforeItSavesUponAVersionThatWasNeverShown(FxRobot robot) throws StoreFault {
        openAda(robot);
        window.rest();
        use.courses().change(other, ada, 1, ORDER.with("70 kg", "72 kg").bytes());
        use.courses().printed(other, kept(), new Printout("calendar", 2, "abcd1234"));
        type(robot, FormField.WEIGHT, "71");
        robot.interact(() -> assertThat(window.screens().place().save()).isFalse());
        assertThat(outside.told).singleElement().asString().contains("A version of the order by okonjo");
        assertThat(kept().orders()).hasSize(2);
    }

    @Test
    void aReaderPrintsNothing(FxRobot robot) throws StoreFault {
        robot.interact(() -> open((Stage) window.scene().getWindow(), "brandt"));
        settle();
        WardDay day = Objects.requireNonNull(window.model().read().get()).day();
        robot.interact(() -> window.print(day));
        assertThat(outside.told).singleElement().asString().contains("A reader may not print.");
        openAda(robot);
        robot.interact(() -> window.screens().shell().screen().set(ShellViewModel.Screen.PRINT));
        settle();
        outside.toSave = Path.of("nowhere");
        robot.interact(() -> robot.lookup("#print-print").queryButton().fire());
        settle();
        assertThat(robot.lookup("#print-message").queryAs(Label.class).getText())
                .contains("A reader may not print.");
        robot.interact(() -> robot.lookup("#print-save").queryButton().fire());
        settle();
        assertThat(robot.lookup("#print-message").queryAs(Label.class).getText())
                .contains("A reader may not print.");
        assertThat(outside.printed).isEmpty();
        assertThat(kept().printouts()).isEmpty();
    }

    @Test
    void whatIsPrintedIsRecordedOnce(FxRobot robot) throws StoreFault {
        openAda(robot);
        robot.interact(() -> window.screens().shell().screen().set(ShellViewModel.Screen.PRINT));
        settle();
        robot.interact(() -> robot.lookup("#print-print").queryButton().fire());
        settle();
        assertThat(outside.printed).hasSize(1);
        assertThat(kept().printouts()).singleElement().satisfies(by -> {
            assertThat(by.by()).isEqualTo("reyes");
            assertThat(by.what().order()).isEqualTo(1);
        });
    }

    @Test
    void whoeverIsShutOutIsLockedOutOfAnOpenWindowToo(FxRobot robot) throws StoreFault {
        robot.interact(() -> open((Stage) window.scene().getWindow(), "lowe"));
        settle();
        assertThat(locks).isZero();
        try (OpenedStore admin = ward.open("admin")) {
            use.store().lock(admin, "lowe");
        }
        settle();
        assertThat(locks).isEqualTo(1);
    }

    /** A store whose server can be gone. */
    private static final class Failing implements EventStore {
        private final EventStore real;
        private boolean gone;

        Failing(EventStore real) {
            this.real = real;
        }

        private EventStore reached() throws StoreFault {
            if (gone) {
                throw new StoreFault("The server is gone. Nothing is lost.");
            }
            return real;
        }

        @Override
        public List<Kept> read(StreamId stream) throws StoreFault {
            return reached().read(stream);
        }

        @Override
        public List<Kept> after(long position, int most) throws StoreFault {
            return reached().after(position, most);
        }

        @Override
        public List<StreamId> changedAfter(long position) throws StoreFault {
            return reached().changedAfter(position);
        }

        @Override
        public Outcome append(StreamId stream, long expectedVersion, RecordKind kind, String json) throws StoreFault {
            return reached().append(stream, expectedVersion, kind, json);
        }

        @Override
        public Head head() throws StoreFault {
            return reached().head();
        }

        @Override
        public Watch watch(Runnable changed) {
            return real.watch(changed);
        }

        @Override
        public String person() {
            return real.person();
        }

        @Override
        public void close() {
            real.close();
        }
    }

    @Test
    void saysOnceThatTheServerIsGoneKeepsWhatIsTypedAndGoesOnWhenItIsBack(FxRobot robot) throws StoreFault {
        OpenedStore reyes = ward.open("reyes");
        Failing failing = new Failing(reyes.records());
        robot.interact(() -> open((Stage) window.scene().getWindow(), new OpenedStore(failing, reyes.person())));
        settle();
        openAda(robot);
        type(robot, FormField.WEIGHT, "71");
        failing.gone = true;
        robot.interact(window::changed);
        robot.interact(window::changed);
        settle();
        assertThat(outside.told).isEmpty();
        assertThat(robot.lookup("#ward-notice .label").queryAs(Label.class).getText())
                .isEqualTo("The server is gone. Nothing is lost.");
        assertThat(robot.lookup("#ward-fault").query().isVisible()).isTrue();
        robot.interact(() -> assertThat(window.screens().place().save()).isFalse());
        assertThat(window.screens().order().text(FormField.WEIGHT).get()).isEqualTo("71");
        failing.gone = false;
        robot.interact(window::tick);
        settle();
        assertThat(robot.lookup("#ward-notice").query().isVisible()).isFalse();
        assertThat(robot.lookup("#ward-fault").query().isVisible()).isFalse();
        robot.interact(() -> assertThat(window.screens().place().save()).isTrue());
        assertThat(kept().latest().json()).contains("71 kg");
    }
}
