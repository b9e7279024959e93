package org.blinaplan.data;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.blinaplan.domain.site.BagPolicyEntry;
import org.blinaplan.domain.site.Places;
import org.blinaplan.domain.site.Pump;
import org.blinaplan.domain.site.SitePolicy;
import org.blinaplan.domain.site.TypingLimits;
import org.blinaplan.quantity.Volume;
import org.jspecify.annotations.Nullable;

/** The site policy, read. Every field but the schema is optional. */
final class SiteJson {
    /** The format's name. */
    static final String SCHEMA = "blinaplan/site/1";

    private static final int LONGEST_STERILITY_HOURS = 1_000;
    private static final int OLDEST_WEIGHT_DAYS = 1_000;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HIGHEST_PRICE = BigDecimal.valueOf(1_000_000_000);

    private SiteJson() {}

    /** The policy; what is wrong in it is among the problems, so that the value stands only where there are none. */
    static SitePolicy site(ObjectReader in) {
        in.required("schema", Field.exactly(SCHEMA));
        SitePolicy usual = SitePolicy.DEFAULT;
        return new SitePolicy(
                in.optional("name", Field.text()),
                phones(in),
                in.optional("feverThreshold", Field.text()),
                in.optional("places", Field.object(SiteJson::places), Places.EMPTY),
                in.optional("spareBag", Field.text()),
                in.optional("bagPolicy", BagPolicyJson.field(PlannedRange.ANY), BagPolicyEntry.EMPTY),
                sterility(in),
                in.optional("pump", Field.object(SiteJson::pump)),
                in.optional("vialPrice", Numbers.decimal(BigDecimal.ZERO, HIGHEST_PRICE)),
                currency(in),
                in.optional(
                        "weightChangePercent", Numbers.decimal(BigDecimal.ZERO, HUNDRED), usual.weightChangePercent()),
                in.optional("weightOldAfterDays", Field.wholeNumber(0, OLDEST_WEIGHT_DAYS), usual.weightOldAfterDays()),
                in.optional("upperLimits", UpperLimits.FIELD, Map.of()),
                in.optional("endTolerance", Field.duration(), usual.endTolerance()),
                in.optional("lateEntryAfter", Field.duration(), usual.lateEntryAfter()),
                in.optional("rehangWithinLife", Field.yesOrNo(), usual.rehangWithinLife()),
                in.optional("monitoring", Field.listOf(MonitoringJson.FIELD)),
                in.optional("typingLimits", TypingLimitsJson.FIELD, TypingLimits.DEFAULT));
    }

    private static SitePolicy.Phones phones(ObjectReader in) {
        return new SitePolicy.Phones(
                in.optional("phoneDay", Field.text()),
                in.optional("phoneNight", Field.text()),
                in.optional("phonePharmacy", Field.text()),
                in.optional("phoneEmergency", Field.text()));
    }

    private static Places places(ObjectReader in) {
        return new Places(
                in.optional("ward", Field.text()),
                in.optional("dayUnit", Field.text()),
                in.optional("pharmacy", Field.text()));
    }

    private static @Nullable Duration sterility(ObjectReader in) {
        return Optional.ofNullable(in.optional("sterilityHours", Field.wholeNumber(1, LONGEST_STERILITY_HOURS)))
                .map(Duration::ofHours)
                .orElse(null);
    }

    private static Pump pump(ObjectReader in) {
        return new Pump(
                in.optional("accuracyPercent", Numbers.decimal(BigDecimal.ZERO, HUNDRED)),
                in.optional("primingVolume", Field.text(Volume::parse)),
                in.optional("unreachableVolume", Field.text(Volume::parse)),
                in.optional("lineVolume", Field.text(Volume::parse)));
    }

    /** A price without a currency says nothing. */
    private static @Nullable String currency(ObjectReader in) {
        String currency = in.optional("currency", Field.text(SiteJson::currencyCode));
        if (in.has("vialPrice") && !in.has("currency")) {
            in.problems().add(in.at("currency"), "is missing; a vialPrice needs its currency, such as \"EUR\"");
        }
        return currency;
    }

    private static String currencyCode(String text) {
        if (!text.matches("[A-Z]{3}")) {
            throw new IllegalArgumentException("\"" + text + "\" is not a currency code, such as \"EUR\"");
        }
        return text;
    }
}
