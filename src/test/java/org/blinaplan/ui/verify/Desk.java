package org.blinaplan.ui.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleBooleanProperty;
import org.blinaplan.app.Composition;
import org.blinaplan.application.course.StoredCourse;
import org.blinaplan.application.course.StoredCourses;
import org.blinaplan.application.store.OpenedStore;
import org.blinaplan.application.store.StoreFault;
import org.blinaplan.application.store.StreamId;
import org.blinaplan.data.JsonPlanFormat;
import org.blinaplan.fixture.HandClock;
import org.blinaplan.fixture.OrderFile;
import org.blinaplan.fixture.WardStore;
import org.blinaplan.fixture.WindowOutside;
import org.blinaplan.ui.common.Texts;
import org.blinaplan.ui.order.FormField;

/** Irina Petrova, 44.6 kg and 158 cm, written by reyes; okonjo sits at the desk on Mon 16 Mar 2026, 08:36. */
final class Desk {
    /** The order, complete: all that is found is that the monograph is not adopted. */
    static final OrderFile ORDER = OrderFile.small()
            .with("\"MRN-1\"", "\"MRN-1021\"")
            .with("1971-05-14", "1969-06-18")
            .with("70 kg", "44.6 kg")
            .with(
                    "\"168 cm\"",
                    "\"158 cm\", \"philadelphia\": \"negative\", \"pregnancy\": \"not-applicable\","
                            + " \"weightMeasuredOn\": \"2026-03-13\", \"cypDrugs\": []")
            .with("2026-03-02T10:00", "2026-03-16T13:00");

    final HandClock clock = new HandClock("2026-03-16T12:36:00Z");
    final StoredCourses use = new Composition(clock).courses();
    final WardStore ward = new WardStore(clock);
    final OpenedStore reyes = ward.open("reyes");
    final SimpleBooleanProperty unsaved = new SimpleBooleanProperty();
    int changed;
    int toOrder;

    StreamId add(OrderFile order) {
        try {
            return use.courses().add(reyes, order.bytes());
        } catch (StoreFault e) {
            throw new IllegalStateException(e);
        }
    }

    void change(StreamId course, String order) {
        try {
            use.courses().change(reyes, course, course(course).version(), order.getBytes(StandardCharsets.UTF_8));
        } catch (StoreFault e) {
            throw new IllegalStateException(e);
        }
    }

    StoredCourse course(StreamId course) {
        try {
            return use.courses().read(reyes, course);
        } catch (StoreFault e) {
            throw new IllegalStateException(e);
        }
    }

    /** The screen as this person sees it, loaded. */
    VerifyViewModel at(String person, StreamId course) {
        VerifyViewModel model = new VerifyViewModel(
                new VerifyParts(ward.open(person), use, course, new JsonPlanFormat(), clock, new WindowOutside()),
                unsaved,
                new Texts(Locale.ENGLISH));
        model.setOnChanged(() -> changed++);
        model.setOnChangeOrder(() -> toOrder++);
        model.load();
        return model;
    }

    static void type(VerifyViewModel model, String weight, String height, String indication, String date, String time) {
        SecondTyping typing = model.typing();
        typing.text(FormField.WEIGHT).set(weight);
        typing.text(FormField.HEIGHT).set(height);
        typing.text(FormField.INDICATION).set(indication);
        typing.text(FormField.START_DATE).set(date);
        typing.text(FormField.START_TIME).set(time);
    }

    /** Typed as the order has it, but for the weight, and compared. */
    static ComparedText compare(VerifyViewModel model, String weight) {
        type(model, weight, "158", "relapsed-refractory", "16.3.2026", "1300");
        return compare(model);
    }

    static ComparedText compare(VerifyViewModel model) {
        model.compare();
        assertThat(model.stage().get()).isInstanceOf(Stage.Compared.class);
        return ((Stage.Compared) model.stage().get()).text();
    }

    static void acceptAll(VerifyViewModel model, ComparedText compared) {
        List<?> findings = compared.cover().findings();
        for (int i = 0; i < findings.size(); i++) {
            model.decision().accepted(i).set(true);
        }
    }
}
