package org.blinaplan.ui.ward;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.blinaplan.application.Draft;
import org.blinaplan.application.PlanBasis;
import org.blinaplan.application.Reading;
import org.blinaplan.application.course.Bases;
import org.blinaplan.application.course.OrderVersion;
import org.blinaplan.application.course.PlanStoredCourse.Stood;
import org.blinaplan.application.course.Standing;
import org.blinaplan.application.course.StoredCourse;
import org.blinaplan.application.course.Verification;
import org.blinaplan.application.store.EventStore.Outcome;
import org.blinaplan.application.store.Kept;
import org.blinaplan.application.store.RecordKind;
import org.blinaplan.application.store.StoreFault;
import org.blinaplan.application.store.StreamId;
import org.blinaplan.ui.common.Dates;
import org.blinaplan.ui.common.Questions;
import org.blinaplan.ui.common.Texts;
import org.blinaplan.ui.order.KeptEvents;
import org.blinaplan.ui.order.OrderViewModel;
import org.blinaplan.ui.shell.OrderPlace;
import org.jspecify.annotations.Nullable;

/** Keeps the order in the form as a course of the store: every save is a further version. */
public final class StoredOrder implements OrderPlace {
    private static final String NUMBER = "patient.id";

    private final WardParts parts;
    private final StoredBasis basis;
    private final OrderViewModel order;
    private final KeptEvents events;
    private final Questions questions;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<@Nullable String> name = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable StoredCourse> course = new ReadOnlyObjectWrapper<>();
    /** Shown while the course cannot be read anew; the window asks again and again, and a person is told once. */
    private @Nullable Notice unread;

    private String number = "";

    StoredOrder(WardParts parts, StoredBasis basis, OrderViewModel order, KeptEvents events, Texts texts) {
        this.parts = parts;
        this.basis = basis;
        this.order = order;
        this.events = events;
        this.questions = parts.outside().questions();
        this.texts = texts;
    }

    /**
     * Something a person must know of the course beside what is shown.
     *
     * @param text what it is
     * @param action what can be done about it
     * @param run does it
     */
    record Notice(String text, String action, Runnable run) {}

    /** What must be known beside what is shown; absent where there is nothing. */
    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /** The course in the store; absent while the order is not kept. */
    ReadOnlyObjectProperty<@Nullable StoredCourse> course() {
        return course.getReadOnlyProperty();
    }

    /** Opens the version that is given. */
    void open(StreamId id) throws StoreFault {
        StoredCourse read = parts.use().courses().read(parts.store(), id);
        show(read, read.operative());
    }

    private void show(StoredCourse read, OrderVersion version) throws StoreFault {
        Bases bases = parts.use().bases().read(parts.store());
        Reading<Draft> reading = parts.use().orders().open(bytes(version));
        if (!(reading instanceof Reading.Read<Draft> opened)) {
            throw new StoreFault("Version " + version.number() + " of the order cannot be read: " + problems(reading)
                    + " Nothing was changed. Use the newest version of the program.");
        }
        Reading<Stood> planned =
                parts.use().planning().plan(read, version, bases, parts.clock().instant());
        Standing standing = planned instanceof Reading.Read<Stood> stood
                ? stood.value().standing()
                : new Standing(version, null, true, read.laterThan(version));
        Verification.Signature signature =
                read.signed(version.number()).map(by -> by.what().signature()).orElse(null);
        PlanBasis kept = signature == null ? null : bases.of(signature).orElse(null);
        Draft typed = OrderViewModel.asTyped(opened.value());
        basis.show(bases, typed, standing, kept);
        order.open(opened.value(), load(read.id()));
        number = opened.value().text(NUMBER).strip();
        course.set(read);
        name.set(read.id().text());
        showBeside(read, version);
    }

    private static byte[] bytes(OrderVersion version) {
        return version.json().getBytes(StandardCharsets.UTF_8);
    }

    private static String problems(Reading<Draft> reading) {
        return reading instanceof Reading.Refused<Draft> refused
                ? refused.problems().stream().map(Object::toString).collect(Collectors.joining("; "))
                : "";
    }

    private String load(StreamId id) throws StoreFault {
        try {
            return events.load(id.text());
        } catch (IOException e) {
            throw new StoreFault(String.valueOf(e.getMessage()), e);
        }
    }

    private void showBeside(StoredCourse read, OrderVersion shown) {
        OrderVersion latest = read.latest();
        OrderVersion given = read.operative();
        if (shown.number() < latest.number()) {
            notice.set(beside("ward.draftBeside", read, latest));
        } else if (given.number() < shown.number()
                && read.signed(given.number()).isPresent()) {
            notice.set(beside("ward.verifiedBeside", read, given));
        } else {
            notice.set(null);
        }
    }

    private Notice beside(String key, StoredCourse read, OrderVersion other) {
        return new Notice(
                texts.of(
                        key,
                        other.number(),
                        other.by(),
                        basis.standing().order() == null
                                ? 0
                                : basis.standing().order().number()),
                texts.of("ward.showVersion", other.number()),
                () -> trying(() -> {
                    if (mayLeave()) {
                        StoredCourse now = parts.use().courses().read(parts.store(), read.id());
                        show(now, now.orders().get(other.number() - 1));
                    }
                }));
    }

    /** Whether something is typed that is not kept. */
    boolean isUnsaved() {
        return order.unsaved().get();
    }

    private interface Work {
        void run() throws StoreFault;
    }

    private boolean trying(Work work) {
        try {
            work.run();
            return true;
        } catch (StoreFault e) {
            questions.tell(texts.of("ward.fault"), String.valueOf(e.getMessage()));
            return false;
        }
    }

    /** Something was added to the store: what is not being changed here is shown anew. */
    void look() {
        StoredCourse shown = course.get();
        if (shown == null) {
            return;
        }
        try {
            look(shown, parts.use().courses().read(parts.store(), shown.id()));
        } catch (StoreFault e) {
            unread = new Notice(String.valueOf(e.getMessage()), texts.of("ward.again"), this::look);
            notice.set(unread);
        }
    }

    private void look(StoredCourse shown, StoredCourse now) throws StoreFault {
        if (unread != null && unread.equals(notice.get())) {
            showBeside(now, current(now));
        }
        unread = null;
        if (now.version() == shown.version()) {
            return;
        }
        if (isInTheForm(now, shown)) {
            load(now.id());
            course.set(now);
        } else if (order.unsaved().get()) {
            notice.set(new Notice(
                    texts.of("ward.changedMeanwhile", by(now)),
                    texts.of("ward.loadTheirs"),
                    () -> trying(() -> open(now.id()))));
        } else {
            show(now, isDecidedAnew(now, shown) ? now.operative() : current(now));
        }
    }

    /** Papers change nothing in the form, and what was recorded in this window is in it already. */
    private boolean isInTheForm(StoredCourse now, StoredCourse shown) {
        return now.orders().size() == shown.orders().size()
                && now.verifications().size() == shown.verifications().size()
                && (now.events().size() == shown.events().size() || now.version() == events.version());
    }

    /** Whether another version is to be given, or there is a further one. */
    private static boolean isDecidedAnew(StoredCourse now, StoredCourse shown) {
        return now.orders().size() > shown.orders().size()
                || now.operative().number() != shown.operative().number();
    }

    /** The version that is shown, of a course that was read anew. */
    private OrderVersion current(StoredCourse read) {
        OrderVersion shown = basis.standing().order();
        return shown == null ? read.operative() : read.orders().get(shown.number() - 1);
    }

    /** Who has changed the course last. */
    private static String by(StoredCourse read) {
        OrderVersion latest = read.latest();
        Instant at = latest.at();
        String by = latest.by();
        for (StoredCourse.By<Verification> verification : read.verifications()) {
            by = verification.at().isBefore(at) ? by : verification.by();
            at = verification.at().isBefore(at) ? at : verification.at();
        }
        for (Kept event : read.events()) {
            by = event.at().isBefore(at) ? by : event.by();
            at = event.at().isBefore(at) ? at : event.at();
        }
        return by;
    }

    @Override
    public ReadOnlyObjectProperty<@Nullable String> name() {
        return name.getReadOnlyProperty();
    }

    @Override
    public String pill(boolean unsaved) {
        if (name.get() == null) {
            return texts.of("draft.new");
        }
        if (unsaved) {
            return texts.of("draft.changed");
        }
        if (!basis.standing().sameAsSigned()) {
            return texts.of("draft.notAsSigned");
        }
        StoredCourse.By<Verification> verified = basis.standing().verified();
        return verified == null ? texts.of("draft.draft") : texts.of("draft.verified", verified.by());
    }

    @Override
    public boolean isVerified() {
        return basis.standing().isVerified();
    }

    @Override
    public String status() {
        OrderVersion version = basis.standing().order();
        return version == null
                ? texts.of("ward.notStored")
                : texts.of(
                        "ward.version",
                        version.number(),
                        version.by(),
                        Dates.moment(version.at().atZone(zone())));
    }

    private ZoneId zone() {
        return order.plan().get() == null
                ? parts.zone()
                : order.plan().get().order().zone();
    }

    @Override
    public boolean save() {
        StoredCourse shown = course.get();
        if (shown != null && !order.unsaved().get()) {
            return true;
        }
        Draft draft = order.draft();
        boolean another = shown != null && !number.equals(draft.text(NUMBER).strip());
        if (another
                && !questions.choose(
                        texts.of("ward.otherPatient", number, draft.text(NUMBER).strip()),
                        texts.of("ward.otherPatient.why"),
                        texts.of("ward.otherPatient.new"))) {
            return false;
        }
        return trying(() -> keep(another ? null : shown, draft))
                && !order.unsaved().get();
    }

    private void keep(@Nullable StoredCourse into, Draft draft) throws StoreFault {
        byte[] json = parts.use().orders().save(draft);
        if (into == null) {
            StreamId id = parts.use().courses().add(parts.store(), json);
            order.saved(draft);
            StoredCourse read = parts.use().courses().read(parts.store(), id);
            show(read, read.latest());
            return;
        }
        long seen = into.version();
        Outcome outcome = parts.use().courses().change(parts.store(), into.id(), seen, json);
        while (outcome instanceof Outcome.Overtaken overtaken) {
            if (!overtaken.since().stream().allMatch(this::isKnown)
                    && !questions.choose(
                            texts.of("ward.overtaken"),
                            whatSince(overtaken.since()),
                            texts.of("ward.overtaken.mine"))) {
                look();
                return;
            }
            seen += overtaken.since().size();
            outcome = parts.use().courses().change(parts.store(), into.id(), seen, json);
        }
        order.saved(draft);
        StoredCourse read = parts.use().courses().read(parts.store(), into.id());
        show(read, read.latest());
    }

    /** What this person has recorded, and every printout, changes nothing about what is saved. */
    private boolean isKnown(Kept since) {
        return since.kind() == RecordKind.PRINTOUT
                || (since.kind() == RecordKind.EVENT
                        && since.by().equals(parts.store().person().name()));
    }

    private String whatSince(List<Kept> since) {
        return since.stream()
                .map(kept -> texts.of(
                        "ward.since." + kept.kind(),
                        kept.by(),
                        Dates.moment(kept.at().atZone(zone()))))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public boolean mayLeave() {
        if (!order.unsaved().get()) {
            return true;
        }
        return switch (questions.unsaved()) {
            case SAVE -> save();
            case DROP -> true;
            case STAY -> false;
        };
    }
}
