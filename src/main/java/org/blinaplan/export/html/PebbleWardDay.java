package org.blinaplan.export.html;

import java.util.Map;
import org.blinaplan.application.PrintOptions;
import org.blinaplan.application.ward.Matter;
import org.blinaplan.application.ward.WardDay;
import org.blinaplan.application.ward.WardPaper;
import org.blinaplan.application.ward.WardPatient;

/** The list of a ward's day. Safe for use from several threads. */
public final class PebbleWardDay implements WardPaper {
    static final String NAME = "ward-day";

    private final PebbleLayout layout;

    public PebbleWardDay(PebbleLayout layout) {
        this.layout = layout;
    }

    @Override
    public String html(WardDay day, PrintOptions options) {
        Words words = Words.of(NAME, options.language());
        return layout.html(NAME, words, options, Map.of("page", WardPages.of(day, words)));
    }

    @Override
    public byte[] pdf(WardDay day, PrintOptions options) {
        layout.check("The site's name", day.site());
        day.interruptions().forEach(stopped -> {
            check(stopped.course().who());
            layout.check("The place", stopped.place().name());
        });
        day.tasks().forEach(task -> {
            check(task.who());
            layout.check("The place", task.place().name());
            if (task.matter() instanceof Matter.Check check) {
                layout.check("The check", check.check().what());
            }
        });
        day.sessions().forEach(session -> session.bags().forEach(bag -> check(bag.who())));
        day.unreadable().forEach(course -> {
            layout.check("The course", course.course());
            layout.check("The sentence about it", course.sentence());
        });
        return layout.pdf(html(day, options));
    }

    private void check(WardPatient who) {
        layout.check("The name", who.listName());
        layout.check("The patient's number", who.number());
    }
}
