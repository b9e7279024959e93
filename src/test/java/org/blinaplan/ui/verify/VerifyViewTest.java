package org.blinaplan.ui.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.blinaplan.application.course.Verification;
import org.blinaplan.application.store.StreamId;
import org.blinaplan.ui.common.ChoiceField;
import org.blinaplan.ui.common.Texts;
import org.blinaplan.ui.shell.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** okonjo types Irina Petrova's order again. */
@ExtendWith(ApplicationExtension.class)
class VerifyViewTest {
    private final Desk desk = new Desk();
    private final StreamId course = desk.add(Desk.ORDER);
    private VerifyView view;

    @Start
    void start(Stage stage) {
        Theme.loadFonts();
        view = new VerifyView(desk.at("okonjo", course), new Texts(Locale.ENGLISH));
        StackPane root = new StackPane(view);
        root.getStyleClass().add("shell");
        Scene scene = new Scene(root, 1280, 660);
        Theme.dress(scene);
        Theme.apply(scene, false);
        stage.setScene(scene);
        stage.setWidth(1280);
        stage.setHeight(800);
        stage.show();
        view.focusFirst();
    }

    private static void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void type(FxRobot robot, String weight) {
        settle();
        robot.write(weight);
        robot.type(KeyCode.TAB);
        robot.write("158");
        robot.interact(() ->
                robot.lookup("#verify-indication").queryAs(ChoiceField.class).setValue("relapsed-refractory"));
        robot.interact(() -> robot.lookup("#verify-start-date").query().requestFocus());
        robot.write("16.3.2026");
        robot.type(KeyCode.TAB);
        robot.write("1300");
        settle();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    private static void accept(FxRobot robot) {
        robot.lookup(".check-box").queryAllAs(CheckBox.class).forEach(box -> robot.interact(box::fire));
        settle();
    }

    @Test
    void typesComparesDecidesAndSignsByKeyboard(FxRobot robot) {
        type(robot, "46.4");
        assertThat(robot.lookup("#verify-start-date").queryAs(TextField.class).getText())
                .isEqualTo("Mon 16 Mar 2026");
        robot.type(KeyCode.ENTER);
        settle();
        assertThat(text(robot, "#verify-count")).isEqualTo("1 of 4 differs");
        assertThat(robot.lookup("#verify-answer-first").query().isFocused()).isTrue();
        robot.type(KeyCode.SPACE);
        robot.interact(() -> robot.lookup("#verify-reason").query().requestFocus());
        robot.write("digits swapped");
        assertThat(robot.lookup("#verify-sign").query().isDisabled()).isTrue();
        accept(robot);
        robot.interact(() -> robot.lookup("#verify-sign").query().requestFocus());
        robot.type(KeyCode.SPACE);
        settle();
        assertThat(text(robot, "#verify-closed-title")).isEqualTo("Verified by okonjo, Mon 16 Mar 2026, 08:36");
        assertThat(desk.course(course).verifications())
                .singleElement()
                .satisfies(by -> assertThat(by.what().outcome()).isEqualTo(Verification.Outcome.FIRST_IS_RIGHT));
        assertThat(robot.lookup("#verify-history").query().isVisible()).isTrue();
    }

    @Test
    void showsNoPromptAndNoValueBeforeComparing(FxRobot robot) {
        settle();
        assertThat(robot.lookup(".text-field").queryAllAs(TextField.class)).allSatisfy(field -> {
            assertThat(field.getText()).isEmpty();
            assertThat(field.getPromptText()).isEmpty();
        });
        assertThat(robot.lookup("#verify-compare").queryAs(Button.class).isDisabled())
                .isTrue();
        assertThat(robot.lookup(".label").queryAllAs(Label.class))
                .noneMatch(label -> label.getText().matches(".*(44|158|13:00|mcg|BSA|m²).*"));
    }

    @Test
    void saysBelowTheFieldWhatIsWrong(FxRobot robot) {
        settle();
        robot.write("44,6");
        settle();
        assertThat(robot.lookup("#verify-weight-problem").queryAs(Label.class).getText())
                .isNotEmpty();
        assertThat(robot.lookup("#verify-compare").query().isDisabled()).isTrue();
        assertThat(robot.lookup("#verify-weight").query().getAccessibleHelp()).isNotEmpty();
    }

    @Test
    void recordsThatTheSecondIsRightAndGoesToTheOrder(FxRobot robot) {
        type(robot, "46.4");
        robot.clickOn("#verify-compare");
        settle();
        robot.interact(() -> robot.lookup("#verify-answer-second").query().requestFocus());
        robot.type(KeyCode.SPACE);
        robot.interact(() -> robot.lookup("#verify-reason").query().requestFocus());
        robot.write("weighed again");
        robot.interact(
                () -> robot.lookup("#verify-reject").queryAs(Button.class).fire());
        settle();
        assertThat(desk.toOrder).isEqualTo(1);
        assertThat(text(robot, "#verify-closed-title")).isEqualTo("The order is to be changed first");
    }

    @Test
    void asksNothingMoreWhereBothAgree(FxRobot robot) {
        type(robot, "44.6");
        robot.clickOn("#verify-compare");
        settle();
        assertThat(text(robot, "#verify-count")).isEqualTo("all 4 agree");
        assertThat(robot.lookup("#verify-decision").tryQuery()).isEmpty();
        assertThat(robot.lookup("#verify-doses").tryQuery()).isEmpty();
        accept(robot);
        robot.interact(() -> robot.lookup("#verify-sign").queryAs(Button.class).fire());
        settle();
        assertThat(desk.course(course).verifications().get(0).what().outcome()).isEqualTo(Verification.Outcome.AGREED);
    }

    @Test
    void keepsWhatWasTypedUnderLargeTextAndSpeaks(FxRobot robot) {
        type(robot, "46.4");
        robot.interact(() -> {
            view.stack(Orientation.VERTICAL);
            Theme.textSize(view.getScene(), 200);
        });
        settle();
        assertThat(robot.lookup("#verify-weight").queryAs(TextField.class).getText())
                .isEqualTo("46.4");
        robot.interact(
                () -> robot.lookup("#verify-compare").queryAs(Button.class).fire());
        settle();
        for (String id : new String[] {"#verify-answer-first", "#verify-answer-neither", "#verify-reason"}) {
            Node node = robot.lookup(id).query();
            assertThat(node.getAccessibleText()).as(id).isNotBlank();
        }
        assertThat(robot.lookup("#verify-accept-1").query().getAccessibleText()).startsWith("Accept: ");
    }
}
