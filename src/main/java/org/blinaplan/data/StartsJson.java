package org.blinaplan.data;

import java.util.List;
import java.util.Optional;
import org.blinaplan.domain.bag.StartDay;

/** The starts that a cycle could have, side by side. */
final class StartsJson {
    private static final String SCHEMA = "blinaplan/starts/1";

    private StartsJson() {}

    static JsonValue write(int cycle, List<StartDay> starts) {
        return new ObjectWriter()
                .text("schema", SCHEMA)
                .number("cycle", cycle)
                .list("starts", starts.stream().map(StartsJson::start).toList())
                .done();
    }

    private static JsonValue start(StartDay start) {
        return new ObjectWriter()
                .text("start", PlanJson.instant(start.start()))
                .text("end", PlanJson.instant(start.end()))
                .number("bags", start.sequence().bags().size())
                .valueIfAny(
                        "bagObjective",
                        Optional.ofNullable(start.sequence().counts()).map(CycleBagsJson::counts))
                .text("obstacle", start.sequence().obstacle())
                .done();
    }
}
