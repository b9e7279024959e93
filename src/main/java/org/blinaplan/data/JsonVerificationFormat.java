package org.blinaplan.data;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.blinaplan.application.course.SecondEntry;
import org.blinaplan.application.course.Verification;
import org.blinaplan.application.store.RecordFormat;
import org.blinaplan.domain.bag.KeptBags;
import org.blinaplan.domain.site.Pin;
import org.jspecify.annotations.Nullable;

/** A second person's look at an order, as {@code blinaplan/verification/1}. */
public final class JsonVerificationFormat implements RecordFormat<Verification> {
    private static final String SCHEMA = "blinaplan/verification/1";
    private static final Map<String, Verification.Outcome> OUTCOMES =
            Words.of(Verification.Outcome.values(), Words::hyphenated);

    /** A finding may name many drugs, each as long as a text may be. */
    private static final int LONGEST_FINDING = 20_000;

    @Override
    public String write(Verification verification) {
        SecondEntry typed = verification.typed();
        ObjectWriter out = new ObjectWriter()
                .text("schema", SCHEMA)
                .number("order", verification.order())
                .text("outcome", Words.hyphenated(verification.outcome()))
                .value(
                        "typed",
                        new ObjectWriter()
                                .text("weight", typed.weight())
                                .text("height", typed.height())
                                .text("indication", typed.indication())
                                .text("start", typed.start())
                                .done())
                .text("reason", verification.reason());
        Verification.Signature signature = verification.signature();
        if (signature != null) {
            out.value("signature", signature(signature));
        }
        return JsonPrinter.line(out.done());
    }

    private static JsonValue signature(Verification.Signature signature) {
        return new ObjectWriter()
                .text("plan", signature.plan())
                .number("site", signature.site())
                .text("monograph", signature.monograph())
                .list(
                        "bags",
                        signature.bags().stream()
                                .map(JsonVerificationFormat::bags)
                                .toList())
                .texts("accepted", signature.accepted())
                .done();
    }

    private static JsonValue bags(KeptBags kept) {
        return new ObjectWriter()
                .number("cycle", kept.cycle())
                .text("start", kept.start())
                .list(
                        "bags",
                        kept.bags().stream()
                                .map(bag -> (JsonValue) new ObjectWriter()
                                        .number("atHour", bag.atHour())
                                        .number("bagHours", bag.bagHours())
                                        .number("hours", bag.hours())
                                        .done())
                                .toList())
                .done();
    }

    @Override
    public Verification read(String json) {
        return RecordReader.read(json, "the record of a verification", JsonVerificationFormat::verification);
    }

    private static @Nullable Verification verification(ObjectReader in) {
        in.required("schema", Field.exactly(SCHEMA));
        Integer order = in.required("order", number(1));
        Verification.Outcome outcome = in.required("outcome", Field.oneOf(OUTCOMES));
        SecondEntry typed = in.required("typed", Field.object(JsonVerificationFormat::typed));
        String reason = in.optional("reason", Field.text());
        Verification.Signature signature =
                in.optional("signature", Field.object(JsonVerificationFormat::readSignature));
        return order == null || outcome == null || typed == null
                ? null
                : new Verification(order, outcome, typed, reason, signature);
    }

    private static @Nullable SecondEntry typed(ObjectReader in) {
        String weight = in.required("weight", Field.text());
        String height = in.required("height", Field.text());
        String indication = in.required("indication", Field.text());
        String start = in.required("start", Field.text());
        return weight == null || height == null || indication == null || start == null
                ? null
                : new SecondEntry(weight, height, indication, start);
    }

    private static Verification.@Nullable Signature readSignature(ObjectReader in) {
        String plan = in.required("plan", Field.text());
        Integer site = in.required("site", number(0));
        String monograph = in.required("monograph", Field.text());
        List<KeptBags> bags = in.required("bags", Field.listOf(Field.object(JsonVerificationFormat::readBags)));
        List<String> accepted = in.required("accepted", Field.listOf(Field.textUpTo(LONGEST_FINDING)));
        return plan == null || site == null || monograph == null || bags == null || accepted == null
                ? null
                : new Verification.Signature(plan, site, monograph, bags, accepted);
    }

    private static @Nullable KeptBags readBags(ObjectReader in) {
        Integer cycle = in.required("cycle", number(1));
        Instant start = in.required("start", Field.text(Instant::parse));
        List<Pin> bags = in.required("bags", Field.listOf(Field.object(bag -> pin(bag, cycle == null ? 1 : cycle))));
        return cycle == null || start == null || bags == null ? null : new KeptBags(cycle, start, bags);
    }

    private static @Nullable Pin pin(ObjectReader in, int cycle) {
        Integer atHour = in.required("atHour", number(0));
        Integer bagHours = in.required("bagHours", number(1));
        Integer hours = in.required("hours", number(1));
        return atHour == null || bagHours == null || hours == null ? null : new Pin(cycle, atHour, bagHours, hours);
    }

    private static Field<Integer> number(int from) {
        return Field.wholeNumber(from, Integer.MAX_VALUE);
    }
}
