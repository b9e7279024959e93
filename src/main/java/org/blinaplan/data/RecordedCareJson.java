package org.blinaplan.data;

import java.util.List;
import java.util.Map;
import org.blinaplan.domain.event.CourseEvent;
import org.blinaplan.domain.event.EventStamp;
import org.blinaplan.domain.site.TypingLimits;
import org.blinaplan.quantity.Height;
import org.blinaplan.quantity.MilligramDose;
import org.blinaplan.quantity.Volume;
import org.blinaplan.quantity.Weight;
import org.jspecify.annotations.Nullable;

/** Events around the infusion, read: what was made, given, measured and asked. */
final class RecordedCareJson {
    private static final int MOST_VIALS = 99;
    private static final Map<String, String> MARKERS = words(
            "T cells", "B cells", "IL-6", "ALT", "AST", "GGT", "bilirubin", "CRP", "ferritin", "leucocytes", "ANC");

    private RecordedCareJson() {}

    static CourseEvent.Making making(ObjectReader in) {
        return new CourseEvent.Making(
                in.optional("vials", Field.wholeNumber(1, MOST_VIALS)),
                in.optional("salineVolume", Field.text(Volume::parse)),
                in.optional("lots", Field.atLeastOne(Field.listOf(Field.text())), List.of()),
                in.optional("expiry", Field.date()),
                in.optional("by", Field.text()),
                in.optional("checkedBy", Field.text()));
    }

    static @Nullable CourseEvent premedication(ObjectReader in, EventStamp at) {
        String drug = in.required("drug", Field.text());
        MilligramDose dose = in.required("dose", Field.text(MilligramDose::parse));
        return drug == null || dose == null ? null : new CourseEvent.PremedicationGiven(at, drug, dose.toString());
    }

    static @Nullable CourseEvent weight(ObjectReader in, EventStamp at, TypingLimits limits) {
        Weight weight = in.required("weight", BodyFields.weight(limits));
        return weight == null ? null : new CourseEvent.WeightMeasured(at, weight);
    }

    static @Nullable CourseEvent height(ObjectReader in, EventStamp at, TypingLimits limits) {
        Height height = in.required("height", BodyFields.height(limits));
        return height == null ? null : new CourseEvent.HeightMeasured(at, height);
    }

    static @Nullable CourseEvent measurement(ObjectReader in, EventStamp at) {
        String what = in.required("what", Field.oneOf(MARKERS));
        String value = in.required("value", what == null ? Field.text() : UpperLimits.measured(what));
        return what == null || value == null ? null : new CourseEvent.Measurement(at, what, value);
    }

    static @Nullable CourseEvent taskDone(ObjectReader in, EventStamp at) {
        String task = in.required("task", Field.text());
        String result = in.optional("result", Field.text());
        return task == null ? null : new CourseEvent.TaskDone(at, task, result);
    }

    private static Map<String, String> words(String... words) {
        return Words.of(words, word -> word);
    }
}
