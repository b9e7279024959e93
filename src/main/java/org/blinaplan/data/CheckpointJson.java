package org.blinaplan.data;

import org.blinaplan.domain.monitoring.Checkpoint;
import org.blinaplan.domain.monitoring.FollowedCheck;

/** A check at its time, as plans write it. */
final class CheckpointJson {
    private CheckpointJson() {}

    static JsonValue write(Checkpoint check) {
        return fields(check).done();
    }

    /** With how far it is. */
    static JsonValue write(FollowedCheck followed) {
        ObjectWriter out = fields(followed.check());
        CareJson.check(out, followed);
        return out.done();
    }

    private static ObjectWriter fields(Checkpoint check) {
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
        return out;
    }
}
