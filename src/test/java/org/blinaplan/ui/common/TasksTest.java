package org.blinaplan.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class TasksTest {
    private final Tasks tasks = new Tasks();

    @Start
    void start(Stage stage) {
        stage.setTitle("tasks");
    }

    @Test
    void handsTheFailureToTheWindow(FxRobot robot) throws Exception {
        CompletableFuture<Exception> failed = new CompletableFuture<>();
        robot.interact(() -> tasks.run(
                "failing",
                () -> {
                    throw new IllegalStateException("no paper");
                },
                done -> failed.completeExceptionally(new AssertionError("it worked")),
                failed::complete));
        assertThat(failed.get(10, TimeUnit.SECONDS)).hasMessage("no paper");
    }

    @Test
    void dropsOlderWorkForNewer(FxRobot robot) throws Exception {
        CountDownLatch hold = new CountDownLatch(1);
        List<String> results = new ArrayList<>();
        CompletableFuture<String> newer = new CompletableFuture<>();
        robot.interact(() -> {
            tasks.run(
                    "older",
                    () -> {
                        hold.await();
                        return "older";
                    },
                    results::add,
                    failure -> results.add("failed"));
            tasks.run("newer", () -> "newer", newer::complete, newer::completeExceptionally);
            assertThat(tasks.running().get()).isEqualTo("newer");
        });
        hold.countDown();
        assertThat(newer.get(10, TimeUnit.SECONDS)).isEqualTo("newer");
        robot.interact(() -> assertThat(results).isEmpty());
    }
}
