package org.blinaplan.data;

import java.time.ZonedDateTime;
import java.util.Locale;
import org.blinaplan.domain.bag.Bag;
import org.blinaplan.domain.dosing.PlannedDose;
import org.blinaplan.domain.event.CourseEvent;
import org.blinaplan.domain.event.MadeBagUse;

/** A bag that was recorded as made, and what becomes of it. */
final class MadeBagJson {
    private MadeBagJson() {}

    static JsonValue write(MadeBagUse use) {
        ObjectWriter out =
                new ObjectWriter().number("bagHours", use.made().type().hours());
        PlannedDose dose = use.made().dose();
        if (dose != null) {
            out.text("dose", dose.rate());
        }
        out.text("madeAt", PlanJson.instant(use.made().madeAt()));
        ZonedDateTime hangBy = use.made().hangBy();
        if (hangBy != null) {
            out.text("hangBy", PlanJson.instant(hangBy));
        }
        Bag bag = use.bag();
        out.text("use", bag == null ? use.kind().name().toLowerCase(Locale.ROOT) : "bag " + bag.number())
                .numberIfAny("cycle", use.cycle());
        if (bag != null && use.kind() == MadeBagUse.Kind.HUNG) {
            out.text("hungAt", PlanJson.instant(bag.time().start()));
        }
        out.text("reason", use.reason());
        CourseEvent.Making making = use.made().event().making();
        return out.numberIfAny("vials", making.vials())
                .text("salineVolume", making.salineVolume())
                .textsIfAny("lots", making.lots())
                .text("expiry", making.expiry())
                .text("by", making.by())
                .text("checkedBy", making.checkedBy())
                .done();
    }
}
