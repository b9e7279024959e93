package org.blinaplan.data;

import org.blinaplan.domain.monitoring.Checkpoint;

/** A check at its time, as plans write it. */
final class CheckpointJson {
    private CheckpointJson() {}

    static JsonValue write(Checkpoint check) {
        ObjectWriter out = new ObjectWriter()
                .text("what", check.what())
                .text("at", PlanJson.instant(check.at()))
                .text("rule", check.rule())
                .text("kind", Words.hyphenated(check.kind()))
                .text("anchor", Words.hyphenated(check.anchor()));
        if (check.hasWindow()) {
            ObjectWriter window = new ObjectWriter();
            if (check.earliest() != null) {
                window.text("from", PlanJson.instant(check.earliest()));
            }
            out.value(
                    "window",
                    window.text("to", PlanJson.instant(check.latest())).done());
        }
        out.text("setting", check.setting());
        if (check.withVisit()) {
            out.yesOrNo("visit", true);
        }
        return out.done();
    }
}
