package org.blinaplan.data;

import java.time.Duration;
import org.blinaplan.domain.site.CheckKind;
import org.blinaplan.domain.site.MonitoringAnchor;
import org.blinaplan.domain.site.MonitoringItem;
import org.jspecify.annotations.Nullable;

/** One check of a site policy. */
final class MonitoringJson {
    static final Field<MonitoringItem> FIELD = Field.object(MonitoringJson::item);

    /** Nothing is checked more often; not clinical. */
    private static final Duration SHORTEST = Duration.ofMinutes(15);

    private MonitoringJson() {}

    private static @Nullable MonitoringItem item(ObjectReader in) {
        String what = in.required("what", Field.text());
        CheckKind kind =
                in.optional("kind", Field.oneOf(Words.of(CheckKind.values(), Words::hyphenated)), CheckKind.OTHER);
        MonitoringItem.Cycles cycles =
                in.optional("cycles", Field.object(MonitoringJson::cycles), MonitoringItem.Cycles.ALL);
        MonitoringAnchor anchor =
                in.required("anchor", Field.oneOf(Words.of(MonitoringAnchor.values(), Words::hyphenated)));
        Duration from = in.optional("from", Field.duration());
        Duration every = in.optional("every", Field.text(MonitoringJson::interval));
        Duration until = in.optional("until", Field.duration());
        String setting = in.optional("setting", Field.text());
        if (what == null || kind == null || cycles == null || anchor == null) {
            return null;
        }
        MonitoringItem item = new MonitoringItem(what, kind, cycles, anchor, from, every, until, setting);
        check(item, in);
        return item;
    }

    private static void check(MonitoringItem item, ObjectReader in) {
        Duration until = item.until();
        MonitoringAnchor anchor = item.anchor();
        if (anchor.countsBack()) {
            if (item.every() != null) {
                in.problems()
                        .add(in.at("every"), "does not fit a check before a start, which is done once; leave it out");
            }
            if (item.from() != null && until != null && until.compareTo(item.from()) > 0) {
                in.problems()
                        .add(in.at("until"), "lies before from, counted back; write the same or a shorter duration");
            }
            return;
        }
        if (until != null && until.compareTo(item.offset()) <= 0) {
            in.problems().add(in.at("until"), "leaves no time after from; write a longer duration");
        }
        if (item.every() != null && until == null && !anchor.hasEnd()) {
            in.problems().add(in.at("until"), "is missing; a check repeated from here needs its end, such as PT4H");
        }
    }

    private static MonitoringItem.@Nullable Cycles cycles(ObjectReader in) {
        Integer first = in.required("first", Field.wholeNumber(1, CycleFields.MOST_CYCLES));
        Integer last = in.optional("last", Field.wholeNumber(1, CycleFields.MOST_CYCLES));
        if (first != null && last != null && last < first) {
            in.problems().add(in.at("last"), "is before the first; write the same or a higher number");
        }
        return first == null ? null : new MonitoringItem.Cycles(first, last);
    }

    private static Duration interval(String text) {
        Duration every = Field.durationOf(text);
        if (every.isZero()) {
            throw new IllegalArgumentException("\"" + text + "\" never ends; write a duration such as PT8H");
        }
        if (every.compareTo(SHORTEST) < 0) {
            throw new IllegalArgumentException("\"" + text + "\" is too often; write PT15M or longer");
        }
        return every;
    }
}
