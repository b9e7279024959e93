package org.blinaplan.ui.verify;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.blinaplan.application.course.PlanStoredCourse.Based;
import org.blinaplan.application.course.PlanStoredCourse.Stood;
import org.blinaplan.application.course.StoredCourse;
import org.blinaplan.application.course.Verification;
import org.blinaplan.ui.common.Dates;
import org.blinaplan.ui.common.Texts;
import org.blinaplan.ui.verify.Stage.Why;
import org.jspecify.annotations.Nullable;

/** Decides whether there is something to type, and says why not. */
final class Stages {
    private final String person;
    private final Texts texts;

    /** For this person. */
    Stages(String person, Texts texts) {
        this.person = person;
        this.texts = texts;
    }

    /**
     * What there is to do.
     *
     * @param beside a sentence where a verified version is given meanwhile
     */
    Stage of(CourseSeen seen, boolean unsaved, String beside) {
        if (unsaved) {
            return closed(Why.UNSAVED, texts.of("verify.closed.UNSAVED.sentence"), false);
        }
        Stage.Closed done = done(seen);
        if (done != null) {
            return done;
        }
        if (!seen.refusal().isEmpty()) {
            return closed(Why.NOT_ALLOWED, seen.refusal(), false);
        }
        return toVerify(seen, beside);
    }

    private Stage toVerify(CourseSeen seen, String beside) {
        int version = seen.version().number();
        boolean own = seen.version().by().equals(person);
        StoredCourse.By<Verification> wrong = seen.foundWrong();
        if (wrong != null) {
            return closed(
                    Why.FOUND_WRONG,
                    texts.of("verify.closed.FOUND_WRONG.sentence", wrong.by(), at(wrong.at(), seen), version),
                    own || wrong.by().equals(person));
        }
        if (own) {
            return closed(Why.OWN, texts.of("verify.closed.OWN.sentence", version), true);
        }
        Based based = seen.based();
        return based == null
                ? closed(Why.NOT_READABLE, texts.of("verify.closed.NOT_READABLE.sentence", version), false)
                : typing(seen, based, beside);
    }

    private Stage.@Nullable Closed done(CourseSeen seen) {
        StoredCourse.By<Verification> by =
                seen.course().signed(seen.version().number()).orElse(null);
        if (by == null) {
            return null;
        }
        Stood stood = seen.signed();
        Verification.Signature signature = by.what().signature();
        int version = seen.version().number();
        if (stood == null || signature == null || !stood.standing().sameAsSigned()) {
            return closed(Why.NOT_AS_SIGNED, texts.of("verify.closed.NOT_AS_SIGNED.sentence", by.by()), true);
        }
        return new Stage.Closed(
                Why.VERIFIED,
                texts.of("verify.closed.VERIFIED", by.by(), at(by.at(), seen)),
                texts.of(
                        "verify.closed.VERIFIED.sentence",
                        version,
                        seen.version().by()),
                new CoverTexts(texts).of(version, signature, stood.plan()),
                true);
    }

    private String at(Instant at, CourseSeen seen) {
        return Dates.moment(at.atZone(seen.zone()));
    }

    private Stage.Closed closed(Why why, String sentence, boolean open) {
        return new Stage.Closed(why, texts.of("verify.closed." + why), sentence, null, open);
    }

    private Stage typing(CourseSeen seen, Based based, String beside) {
        Map<String, String> indications = new LinkedHashMap<>();
        based.basis()
                .monograph()
                .indications()
                .forEach(indication -> indications.put(indication.id(), indication.name()));
        return new Stage.Typing(
                texts.of(
                        "verify.typing.who",
                        seen.version().number(),
                        seen.version().by(),
                        at(seen.version().at(), seen)),
                Dates.town(seen.zone()),
                indications,
                beside);
    }
}
