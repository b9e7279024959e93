package org.blinaplan.ui.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.blinaplan.application.Draft;
import org.blinaplan.application.Reading;
import org.blinaplan.fixture.OrderFile;
import org.blinaplan.fixture.Sites;
import org.blinaplan.fixture.WindowOutside;
import org.blinaplan.ui.order.FormField;
import org.blinaplan.ui.shell.MainWindow;
import org.blinaplan.ui.shell.ShellViewModel;
import org.blinaplan.ui.shell.WindowParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class CourseViewTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

    private final WindowParts parts = new WindowOutside().parts(CLOCK, "America/New_York", Sites.lindenHill());
    private MainWindow window;

    @Start
    void start(Stage stage) {
        window = new MainWindow(parts);
        byte[] file = OrderFile.full().text().getBytes(java.nio.charset.StandardCharsets.UTF_8);
        window.screens().order().open(((Reading.Read<Draft>) parts.orders().open(file)).value());
        stage.setScene(window.scene());
        stage.show();
    }

    @Test
    void marksAndDimsTheOldCourseAndKeepsThePatientWhileTheWeightIsWrong(FxRobot robot) {
        String patient = robot.lookup("#patient-born").queryAs(Label.class).getText();
        assertThat(patient).contains("14 May 1971");
        robot.interact(() -> {
            window.screens().order().text(FormField.WEIGHT).set("7");
            window.screens().order().text(FormField.WEIGHT).set("7O");
            window.screens().shell().screen().set(ShellViewModel.Screen.COURSE);
        });
        assertThat(robot.lookup("#course-old").query().isVisible()).isTrue();
        assertThat(robot.lookup("#course-print").query().isDisabled()).isTrue();
        assertThat(robot.lookup("#course-findings").query().getStyleClass()).contains("old");
        assertThat(robot.lookup("#patient-born").queryAs(Label.class).getText()).isEqualTo(patient);
        robot.interact(() -> window.screens().order().text(FormField.WEIGHT).set("70"));
        assertThat(robot.lookup("#course-old").query().isVisible()).isFalse();
        assertThat(robot.lookup("#course-print").query().isDisabled()).isFalse();
        assertThat(robot.lookup("#course-findings").query().getStyleClass()).doesNotContain("old");
    }
}
