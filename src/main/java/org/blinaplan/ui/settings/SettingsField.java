package org.blinaplan.ui.settings;

import java.util.Arrays;
import java.util.Optional;

/** The fields of the site policy, in the order of the Tab key, each with its path in the file. */
public enum SettingsField {
    NAME(Section.HOSPITAL, Kind.PRINTED, "name"),
    PHONE_DAY(Section.HOSPITAL, Kind.PRINTED, "phoneDay"),
    PHONE_NIGHT(Section.HOSPITAL, Kind.PRINTED, "phoneNight"),
    PHONE_PHARMACY(Section.HOSPITAL, Kind.PRINTED, "phonePharmacy"),
    PHONE_EMERGENCY(Section.HOSPITAL, Kind.PRINTED, "phoneEmergency"),
    WARD(Section.HOSPITAL, Kind.PRINTED, "places.ward"),
    DAY_UNIT(Section.HOSPITAL, Kind.PRINTED, "places.dayUnit"),
    PHARMACY(Section.HOSPITAL, Kind.PRINTED, "places.pharmacy"),
    FEVER(Section.HOSPITAL, Kind.PRINTED, "feverThreshold"),
    SPARE_BAG(Section.HOSPITAL, Kind.PRINTED, "spareBag"),
    VISIT_DAYS(Section.VISITS, Kind.DAYS, "bagPolicy.visits.days"),
    VISIT_FROM(Section.VISITS, Kind.TIME, "bagPolicy.visits.from"),
    VISIT_TO(Section.VISITS, Kind.TIME, "bagPolicy.visits.to"),
    CLOSED_DATES(Section.VISITS, Kind.DATES, "bagPolicy.closedDates"),
    MAKING_DAYS(Section.VISITS, Kind.DAYS, "bagPolicy.preparation.days"),
    MAKING_FROM(Section.VISITS, Kind.TIME, "bagPolicy.preparation.from"),
    MAKING_TO(Section.VISITS, Kind.TIME, "bagPolicy.preparation.to"),
    STERILITY(Section.VISITS, Kind.NUMBER, "sterilityHours", "h"),
    BAGS_HOME(Section.BAGS, Kind.BAGS, "bagPolicy.allowedHours"),
    BAGS_ADMITTED(Section.BAGS, Kind.BAGS, "bagPolicy.admittedHours"),
    OBJECTIVE(Section.BAGS, Kind.OBJECTIVE, "bagPolicy.objective"),
    VIAL_SHARING(Section.BAGS, Kind.CHOICE, "bagPolicy.vialSharing"),
    ACCURACY(Section.PUMP, Kind.NUMBER, "pump.accuracyPercent", "%"),
    PRIMING(Section.PUMP, Kind.QUANTITY, "pump.primingVolume", "mL"),
    UNREACHABLE(Section.PUMP, Kind.QUANTITY, "pump.unreachableVolume", "mL"),
    LINE(Section.PUMP, Kind.QUANTITY, "pump.lineVolume", "mL"),
    VIAL_PRICE(Section.PRICES, Kind.NUMBER, "vialPrice"),
    CURRENCY(Section.PRICES, Kind.TEXT, "currency"),
    WEIGHT_CHANGE(Section.LIMITS, Kind.NUMBER, "weightChangePercent", "%"),
    WEIGHT_OLD(Section.LIMITS, Kind.NUMBER, "weightOldAfterDays", "days"),
    ALT(Section.LIMITS, Kind.QUANTITY, "upperLimits.ALT", "U/L"),
    AST(Section.LIMITS, Kind.QUANTITY, "upperLimits.AST", "U/L"),
    GGT(Section.LIMITS, Kind.QUANTITY, "upperLimits.GGT", "U/L"),
    BILIRUBIN(Section.LIMITS, Kind.TEXT, "upperLimits.bilirubin"),
    END_TOLERANCE(Section.LIMITS, Kind.DURATION, "endTolerance"),
    LATE_ENTRY(Section.LIMITS, Kind.DURATION, "lateEntryAfter"),
    REHANG(Section.LIMITS, Kind.CHOICE, "rehangWithinLife"),
    LIGHTEST(Section.LIMITS, Kind.QUANTITY, "typingLimits.weight.from", "kg"),
    HEAVIEST(Section.LIMITS, Kind.QUANTITY, "typingLimits.weight.to", "kg"),
    SHORTEST(Section.LIMITS, Kind.QUANTITY, "typingLimits.height.from", "cm"),
    TALLEST(Section.LIMITS, Kind.QUANTITY, "typingLimits.height.to", "cm"),
    YOUNGEST(Section.LIMITS, Kind.NUMBER, "typingLimits.age.from", "years"),
    OLDEST(Section.LIMITS, Kind.NUMBER, "typingLimits.age.to", "years");

    private final Section section;
    private final Kind kind;
    private final String path;
    private final String unit;

    SettingsField(Section section, Kind kind, String path) {
        this(section, kind, path, "");
    }

    SettingsField(Section section, Kind kind, String path, String unit) {
        this.section = section;
        this.kind = kind;
        this.path = path;
        this.unit = unit;
    }

    /** How a field is typed. */
    enum Kind {
        /** Words. */
        TEXT,
        /** Words for the paper, where nothing prints a line to write on. */
        PRINTED,
        /** A number; its unit is not in the file. */
        NUMBER,
        /** A number; the file has its unit behind it. */
        QUANTITY,
        DURATION,
        TIME,
        DATES,
        DAYS,
        CHOICE,
        BAGS,
        OBJECTIVE
    }

    /** Where it stands. */
    public Section section() {
        return section;
    }

    Kind kind() {
        return kind;
    }

    /** In the file: {@code "places.ward"}. */
    String path() {
        return path;
    }

    /** Beside the number; empty where there is none. */
    String unit() {
        return unit;
    }

    /** The field that speaks for this place of the file: its own, an item of its list, or the object it begins. */
    static Optional<SettingsField> of(String path) {
        return Arrays.stream(values())
                .filter(field -> path.equals(field.path) || path.startsWith(field.path + "["))
                .findFirst()
                .or(() -> Arrays.stream(values())
                        .filter(field -> field.path.startsWith(path + "."))
                        .findFirst());
    }
}
