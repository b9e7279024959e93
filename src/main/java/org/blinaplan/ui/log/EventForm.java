package org.blinaplan.ui.log;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.blinaplan.application.RecordEvent;
import org.blinaplan.domain.order.EnteredTime;
import org.blinaplan.ui.common.Dates;
import org.blinaplan.ui.common.Entry;
import org.blinaplan.ui.order.StartEntry;
import org.jspecify.annotations.Nullable;

/** What a person fills in to record one event. The time is now until somebody changes it. */
final class EventForm {
    private final Clock clock;
    private final Map<FormKey, StringProperty> fields = new EnumMap<>(FormKey.class);
    private final StringProperty at = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");
    private final BooleanProperty neverHappened = new SimpleBooleanProperty();
    private ZoneId zone;
    private Instant shown;
    private boolean filling;
    private boolean touched;
    private @Nullable EventKind kind;
    private @Nullable String corrects;
    private Runnable onChange = () -> {};

    EventForm(Clock clock, ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
        shown = now();
        for (FormKey key : FormKey.values()) {
            StringProperty text = new SimpleStringProperty("");
            text.addListener((property, before, now) -> changed(key));
            fields.put(key, text);
        }
        at.addListener((property, before, now) -> typedTime());
        reason.addListener((property, before, now) -> tell());
        neverHappened.addListener((property, before, now) -> tell());
        show(shown);
    }

    void setOnChange(Runnable listener) {
        onChange = listener;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MINUTES);
    }

    StringProperty text(FormKey key) {
        return Objects.requireNonNull(fields.get(key));
    }

    String value(FormKey key) {
        return text(key).get() == null ? "" : text(key).get().strip();
    }

    StringProperty at() {
        return at;
    }

    StringProperty reason() {
        return reason;
    }

    BooleanProperty neverHappened() {
        return neverHappened;
    }

    /** Whether somebody has changed the time. */
    boolean isTouched() {
        return touched;
    }

    /** What is being recorded; absent while nothing is. */
    @Nullable
    EventKind kind() {
        return kind;
    }

    /** The id of the event that is corrected; absent where a new one is recorded. */
    @Nullable
    String corrects() {
        return corrects;
    }

    /** Begins to record this, with these fields filled in. */
    void open(EventKind what, Map<FormKey, String> prefilled) {
        fill(what, null, prefilled);
        tell();
    }

    /** Begins to correct an event, with its own time and fields filled in. */
    void correct(EventKind what, String id, ZonedDateTime happened, Map<FormKey, String> prefilled) {
        fill(what, id, prefilled);
        touched = true;
        show(happened.toInstant());
        tell();
    }

    private void fill(EventKind what, @Nullable String id, Map<FormKey, String> prefilled) {
        filling = true;
        kind = what;
        corrects = id;
        fields.forEach((key, text) -> text.set(prefilled.getOrDefault(key, "")));
        reason.set("");
        neverHappened.set(false);
        filling = false;
    }

    /** Back to now, with nothing filled in. */
    void close() {
        kind = null;
        corrects = null;
        touched = false;
        show(now());
        tell();
    }

    /** The time goes on with the clock as long as nobody has changed it, in the zone of the order. */
    void passTime(ZoneId orderZone) {
        if (!orderZone.equals(zone) || (!touched && !shown.equals(now()))) {
            zone = orderZone;
            show(touched ? shown : now());
        }
    }

    /** Earlier or later by these minutes. */
    void shift(int minutes) {
        touched = true;
        show(time().toInstant().plus(Duration.ofMinutes(minutes)));
        tell();
    }

    private void show(Instant instant) {
        filling = true;
        shown = instant;
        at.set(text(instant));
        filling = false;
    }

    private String text(Instant instant) {
        ZonedDateTime local = instant.atZone(zone);
        boolean twice = zone.getRules().getValidOffsets(local.toLocalDateTime()).size() > 1;
        return Dates.moment(local) + (twice ? " " + local.getOffset().getId() : "");
    }

    private void typedTime() {
        if (!filling) {
            touched = true;
            tell();
        }
    }

    /** The points of an ICE test add up while they are chosen. */
    private void changed(FormKey key) {
        if (!filling && IcePoints.KEYS.contains(key)) {
            text(FormKey.SCORE).set(IcePoints.sum(this));
        }
        tell();
    }

    private void tell() {
        if (!filling) {
            onChange.run();
        }
    }

    /**
     * The time that stands in the field.
     *
     * @throws NotRight with a sentence, if it is none
     */
    ZonedDateTime time() {
        if (at.get().equals(text(shown))) {
            return shown.atZone(zone);
        }
        Entry<String> entry = StartEntry.read(at.get());
        if (entry instanceof Entry.Understood<String> understood) {
            try {
                return EnteredTime.parse(understood.value()).in(zone);
            } catch (IllegalArgumentException e) {
                throw new NotRight(String.valueOf(e.getMessage()));
            }
        }
        throw new NotRight(
                entry instanceof Entry.NotUnderstood<String> not
                        ? not.sentence()
                        : "Type day and time, such as Mon 20 Apr 2026, 10:00.");
    }

    /**
     * What happened, as it stands in the form.
     *
     * @throws NotRight with a sentence, if a field is not right
     */
    RecordEvent.Happened happened() {
        EventKind what = Objects.requireNonNull(kind);
        String why = reason.get().strip();
        return new RecordEvent.Happened(
                time(), why.isEmpty() || corrects != null ? null : why, TypedEvents.of(what, this));
    }

    /** A field that is not right yet. */
    static final class NotRight extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotRight(String sentence) {
            super(sentence);
        }
    }
}
