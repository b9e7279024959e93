package org.blinaplan.ui.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.blinaplan.application.CompareEvent;
import org.blinaplan.application.Draft;
import org.blinaplan.application.ForeseeRestart;
import org.blinaplan.application.Reading;
import org.blinaplan.application.RecordEvent;
import org.blinaplan.fixture.HandClock;
import org.blinaplan.fixture.Sites;
import org.blinaplan.fixture.WindowOutside;
import org.blinaplan.ui.common.Texts;
import org.blinaplan.ui.order.KeptEvents;
import org.blinaplan.ui.order.OrderAssessor;
import org.blinaplan.ui.order.OrderViewModel;
import org.blinaplan.ui.shell.WindowParts;

/** The log of Rosa Castillo, from the files of her order, at a moment in New York. */
final class CastilloLog {
    final HandClock clock;
    final WindowParts parts;
    final OrderViewModel order;
    final KeptEvents kept;
    final LogViewModel model;

    CastilloLog(String now) {
        clock = new HandClock(now);
        parts = new WindowOutside().parts(clock, "America/New_York", Sites.lindenHillWithPhones());
        order = newOrder();
        kept = new KeptEvents(parts.events().journal(), order);
        model = new LogViewModel(
                order,
                new LogParts(
                        kept,
                        new RecordEvent(parts.events().format(), clock),
                        new ForeseeRestart(parts.planner()),
                        new CompareEvent(parts.planner()),
                        parts.site(),
                        clock,
                        parts.zone()),
                new Texts(Locale.ENGLISH));
    }

    /** An order form upon the same files. */
    OrderViewModel newOrder() {
        return new OrderViewModel(
                new OrderAssessor(
                        parts.orders(),
                        parts.planner(),
                        parts.comparer(),
                        parts.basis(),
                        parts.events().format(),
                        parts.clock()),
                "America/New_York");
    }

    /** Lays these of her files into a folder, opens the order there and shows the log. */
    void openIn(Path folder, String... names) throws IOException {
        for (String name : names) {
            try (var in = Objects.requireNonNull(CastilloLog.class.getResourceAsStream("/screens/" + name))) {
                Files.copy(in, folder.resolve(name));
            }
        }
        open(folder);
        model.setActive(true);
    }

    /** Opens the order in a folder anew. */
    void open(Path folder) throws IOException {
        Path file = folder.resolve("castillo.json");
        Draft draft = ((Reading.Read<Draft>) parts.orders().open(Files.readAllBytes(file))).value();
        order.open(draft, kept.load(file.toString()));
    }
}
