package org.blinaplan.ui.bags;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.blinaplan.fixture.Sites;
import org.blinaplan.fixture.WindowOutside;
import org.blinaplan.ui.common.Background;
import org.blinaplan.ui.common.Texts;
import org.blinaplan.ui.order.FormField;
import org.blinaplan.ui.order.OrderAssessor;
import org.blinaplan.ui.order.OrderViewModel;
import org.blinaplan.ui.shell.WindowParts;
import org.junit.jupiter.api.Test;

class ComparisonsTest {
    private final WindowParts parts = new WindowOutside().parts(ChildBags.CLOCK, ChildBags.ZONE, Sites.harbour());
    private final OrderViewModel order = new OrderViewModel(
            new OrderAssessor(
                    parts.orders(),
                    parts.planner(),
                    parts.comparer(),
                    () -> parts.site(),
                    parts.events().format(),
                    parts.clock()),
            ChildBags.ZONE);
    private final Later background = new Later();
    private final BagsViewModel model = new BagsViewModel(order, parts.bags(), background, new Texts(Locale.ENGLISH));

    /** Does the work when it is told to, also work that a newer one has made stale. */
    private static final class Later implements Background {
        private final Deque<Runnable> waiting = new ArrayDeque<>();

        @Override
        public <T> void run(String what, Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
            waiting.add(() -> {
                T result;
                try {
                    result = work.call();
                } catch (Exception e) {
                    failed.accept(e);
                    return;
                }
                done.accept(result);
            });
        }

        @Override
        public void cancel() {
            waiting.clear();
        }

        void work() {
            waiting.remove().run();
        }
    }

    @Test
    void saysThatItComparesUntilItHasCompared() {
        order.open(ChildBags.draft(parts));
        model.setActive(true);
        assertThat(model.comparisons().ways().get()).isEmpty();
        assertThat(model.comparisons().waysNote().get()).isEqualTo("Comparing other ways…");
        background.work();
        assertThat(model.comparisons().ways().get()).isNotEmpty();
        assertThat(model.comparisons().waysNote().get()).isEmpty();
        assertThat(model.comparisons().starts().get()).isEmpty();
        background.work();
        assertThat(model.comparisons().starts().get()).hasSize(Comparisons.DAYS);
        assertThat(background.waiting).isEmpty();
    }

    @Test
    void dropsWhatWasComparedForAnOlderOrder() {
        order.open(ChildBags.draft(parts));
        model.setActive(true);
        order.text(FormField.BAGS_HOME).set("24,48");
        assertThat(background.waiting).hasSize(2);
        background.work();
        assertThat(model.comparisons().ways().get()).isEmpty();
        background.work();
        assertThat(model.comparisons().ways().get())
                .isNotEmpty()
                .allSatisfy(way -> assertThat(way.alternative().sequence().bags())
                        .allSatisfy(bag -> assertThat(bag.bagHours()).isLessThanOrEqualTo(48)));
    }
}
