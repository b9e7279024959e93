package org.blinaplan.ui.settings;

import java.util.List;
import java.util.Optional;
import org.blinaplan.domain.site.BagPolicy;
import org.blinaplan.domain.site.SitePolicy;
import org.blinaplan.domain.site.TypingLimits;
import org.blinaplan.ui.common.Dates;
import org.blinaplan.ui.common.DurationEntry;

/** What holds where the site has entered nothing, as it would be typed. */
final class FieldDefaults {
    private static final List<List<SettingsField>> TOGETHER = List.of(
            List.of(SettingsField.VISIT_DAYS, SettingsField.VISIT_FROM, SettingsField.VISIT_TO),
            List.of(SettingsField.MAKING_DAYS, SettingsField.MAKING_FROM, SettingsField.MAKING_TO),
            List.of(SettingsField.LIGHTEST, SettingsField.HEAVIEST),
            List.of(SettingsField.SHORTEST, SettingsField.TALLEST),
            List.of(SettingsField.YOUNGEST, SettingsField.OLDEST));

    private FieldDefaults() {}

    /** The fields of which the file has all or none, this one among them; none where it stands for itself. */
    static List<SettingsField> together(SettingsField field) {
        Optional<List<SettingsField>> group =
                TOGETHER.stream().filter(fields -> fields.contains(field)).findFirst();
        return group.orElse(List.of());
    }

    /** Empty where nothing holds. */
    static String of(SettingsField field) {
        SitePolicy usual = SitePolicy.DEFAULT;
        TypingLimits typing = usual.typingLimits();
        return switch (field) {
            case VISIT_DAYS -> ListedDays.text(BagPolicy.DEFAULT_VISITS.days());
            case VISIT_FROM -> Dates.time(BagPolicy.DEFAULT_VISITS.from());
            case VISIT_TO -> Dates.time(BagPolicy.DEFAULT_VISITS.to());
            case MAKING_DAYS -> ListedDays.text(BagPolicy.DEFAULT_PREPARATION.days());
            case MAKING_FROM -> Dates.time(BagPolicy.DEFAULT_PREPARATION.from());
            case MAKING_TO -> Dates.time(BagPolicy.DEFAULT_PREPARATION.to());
            case WEIGHT_CHANGE -> usual.weightChangePercent().toPlainString();
            case WEIGHT_OLD -> String.valueOf(usual.weightOldAfterDays());
            case END_TOLERANCE -> DurationEntry.text(usual.endTolerance());
            case LATE_ENTRY -> DurationEntry.text(usual.lateEntryAfter());
            case LIGHTEST -> typing.lightest().kilograms().toPlainString();
            case HEAVIEST -> typing.heaviest().kilograms().toPlainString();
            case SHORTEST -> typing.shortest().centimetres().toPlainString();
            case TALLEST -> typing.tallest().centimetres().toPlainString();
            case YOUNGEST -> String.valueOf(typing.youngestYears());
            case OLDEST -> String.valueOf(typing.oldestYears());
            default -> "";
        };
    }
}
