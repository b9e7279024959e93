package org.blinaplan.data;

import java.util.Optional;
import org.blinaplan.domain.event.Cause;
import org.blinaplan.domain.reaction.CrsFindings;
import org.blinaplan.domain.reaction.Findings;
import org.blinaplan.domain.reaction.Grading;
import org.blinaplan.domain.reaction.IcansFindings;
import org.blinaplan.domain.reaction.IceScore;
import org.jspecify.annotations.Nullable;

/** What an event says of a reaction beside its grade: the findings, and the grade of the CTCAE. */
final class GradingJson {
    private static final int HIGHEST_CTCAE = 5;
    static final int HIGHEST_CAPD = 32;
    private static final String UNABLE = "unable";

    private GradingJson() {}

    /**
     * Reads both fields.
     *
     * @param because the reaction, or another cause; absent where it could not be read
     */
    static Grading read(ObjectReader in, @Nullable Cause because) {
        Integer ctcae = in.optional("ctcae", Field.wholeNumber(1, HIGHEST_CTCAE));
        Findings findings = in.optional("findings", findings(because));
        if (because != null && ctcae != null && !because.isGraded()) {
            in.problems().add(in.at("ctcae"), "is not used for this cause; leave it out");
        }
        return new Grading(findings, ctcae);
    }

    private static Field<Findings> findings(@Nullable Cause because) {
        if (because == Cause.CYTOKINE_RELEASE_SYNDROME) {
            return some(Field.object(GradingJson::crs));
        } else if (because == Cause.ICANS) {
            return some(Field.object(GradingJson::icans));
        }
        return (json, path, problems) -> {
            if (because != null) {
                problems.add(
                        path,
                        "is read for cytokine-release-syndrome and icans only, which alone the ASTCT consensus grades;"
                                + " leave it out");
            }
            return null;
        };
    }

    private static Field<Findings> some(Field<Findings> field) {
        return (json, path, problems) -> {
            if (json instanceof JsonValue.JsonObject object && object.fields().isEmpty()) {
                problems.add(path, "is empty; write at least one finding, or leave the field out");
                return null;
            }
            return field.read(json, path, problems);
        };
    }

    private static Findings crs(ObjectReader in) {
        return new CrsFindings(
                in.optional("fever", Field.yesOrNo()),
                in.optional("treated", Field.yesOrNo()),
                in.optional("hypotension", word(CrsFindings.Hypotension.values())),
                in.optional("oxygen", word(CrsFindings.Oxygen.values())));
    }

    private static Findings icans(ObjectReader in) {
        return new IcansFindings(
                in.optional("ice", Field.wholeNumber(0, IceScore.HIGHEST)),
                in.optional("capd", GradingJson::capd),
                in.optional("consciousness", word(IcansFindings.Consciousness.values())),
                in.optional("seizure", word(IcansFindings.Seizure.values())),
                in.optional("motor", word(IcansFindings.Motor.values())),
                in.optional("oedema", word(IcansFindings.Oedema.values())));
    }

    private static IcansFindings.@Nullable Capd capd(JsonValue json, String path, Problems problems) {
        if (json instanceof JsonValue.JsonText text && text.text().equals(UNABLE)) {
            return IcansFindings.Capd.UNABLE;
        } else if (json instanceof JsonValue.JsonNumber) {
            Integer score = Field.wholeNumber(0, HIGHEST_CAPD).read(json, path, problems);
            return score == null ? null : new IcansFindings.Capd(score);
        }
        problems.add(
                path, "is " + json.kind() + "; a whole number from 0 to " + HIGHEST_CAPD + " or \"unable\" is needed");
        return null;
    }

    /** The findings as they are read; absent where there are none. */
    static Optional<JsonValue> write(@Nullable Findings findings) {
        ObjectWriter out = new ObjectWriter();
        if (findings instanceof CrsFindings crs) {
            yesOrNo(out, "fever", crs.fever());
            yesOrNo(out, "treated", crs.treated());
            word(out, "hypotension", crs.hypotension());
            word(out, "oxygen", crs.oxygen());
        } else if (findings instanceof IcansFindings icans) {
            out.numberIfAny("ice", icans.ice());
            if (icans.capd() != null) {
                Integer score = icans.capd().score();
                out.value("capd", score == null ? JsonValue.of(UNABLE) : JsonValue.of(score));
            }
            word(out, "consciousness", icans.consciousness());
            word(out, "seizure", icans.seizure());
            word(out, "motor", icans.motor());
            word(out, "oedema", icans.oedema());
        }
        return findings == null ? Optional.empty() : Optional.of(out.done());
    }

    private static void yesOrNo(ObjectWriter out, String name, @Nullable Boolean value) {
        if (value != null) {
            out.yesOrNo(name, value);
        }
    }

    private static void word(ObjectWriter out, String name, @Nullable Enum<?> value) {
        out.text(name, value == null ? null : Words.hyphenated(value));
    }

    private static <E extends Enum<E>> Field<E> word(E[] values) {
        return Field.oneOf(Words.of(values, Words::hyphenated));
    }
}
