package org.blinaplan.data;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.blinaplan.domain.site.MonitoringItem;
import org.jspecify.annotations.Nullable;

/** One check of a site policy. */
final class MonitoringJson {
    static final Field<MonitoringItem> FIELD = Field.object(MonitoringJson::item);

    private static final Map<String, String> ANCHORS = anchors();

    private MonitoringJson() {}

    private static @Nullable MonitoringItem item(ObjectReader in) {
        String what = in.required("what", Field.text());
        String anchor = in.required("anchor", Field.oneOf(ANCHORS));
        Duration from = in.optional("from", Field.duration());
        Duration every = in.optional("every", Field.text(MonitoringJson::interval));
        Duration until = in.optional("until", Field.duration());
        String setting = in.optional("setting", Field.text());
        if (from != null && until != null && until.compareTo(from) < 0) {
            in.problems().add(in.at("until"), "ends before from; write the same or a longer duration");
        }
        return what == null || anchor == null ? null : new MonitoringItem(what, anchor, from, every, until, setting);
    }

    private static Duration interval(String text) {
        Duration every = Field.durationOf(text);
        if (every.isZero()) {
            throw new IllegalArgumentException("\"" + text + "\" never ends; write a duration such as PT8H");
        }
        return every;
    }

    private static Map<String, String> anchors() {
        Map<String, String> anchors = new LinkedHashMap<>();
        for (String anchor : List.of(
                "before-course", "cycle-start", "start-or-step", "restart", "admission", "visit", "cycle-day")) {
            anchors.put(anchor, anchor);
        }
        return anchors;
    }
}
