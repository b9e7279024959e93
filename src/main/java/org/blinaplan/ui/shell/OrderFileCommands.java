package org.blinaplan.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.blinaplan.application.Draft;
import org.blinaplan.application.OrderFormat;
import org.blinaplan.application.Plan;
import org.blinaplan.application.Reading;
import org.blinaplan.application.WholeFile;
import org.blinaplan.domain.event.CourseEvent;
import org.blinaplan.domain.event.FollowedCourse;
import org.blinaplan.ui.common.FileChoice;
import org.blinaplan.ui.common.Questions;
import org.blinaplan.ui.common.Texts;
import org.blinaplan.ui.order.KeptEvents;
import org.blinaplan.ui.order.OrderViewModel;
import org.jspecify.annotations.Nullable;

/** New, open and save. Whatever would drop something typed asks first. */
public final class OrderFileCommands implements OrderPlace {
    private static final long LARGEST = 10_000_000;
    private static final int MOST_REASONS = 5;
    private static final String PATIENT = "patient.id";

    private final OrderViewModel order;
    private final OrderFormat format;
    private final KeptEvents events;
    private final FileChoice files;
    private final Questions questions;
    private final Texts texts;
    private @Nullable Path file;
    private final ReadOnlyObjectWrapper<@Nullable String> name = new ReadOnlyObjectWrapper<>();
    private String patientInFile = "";

    public OrderFileCommands(
            OrderViewModel order,
            OrderFormat format,
            KeptEvents events,
            FileChoice files,
            Questions questions,
            Texts texts) {
        this.order = order;
        this.format = format;
        this.events = events;
        this.files = files;
        this.questions = questions;
        this.texts = texts;
    }

    @Override
    public ReadOnlyObjectProperty<@Nullable String> name() {
        return name.getReadOnlyProperty();
    }

    @Override
    public String pill(boolean unsaved) {
        return texts.of(name.get() == null ? "draft.new" : unsaved ? "draft.changed" : "draft.draft");
    }

    @Override
    public String status() {
        return name.get() == null ? texts.of("status.notStored") : texts.of("status.file", name.get());
    }

    /** An empty form. */
    public void startNew() {
        if (mayLeave()) {
            events.forget();
            order.clear();
            patientInFile = "";
            file = null;
            name.set(null);
        }
    }

    /** Asks for a file and opens it. */
    public void open() {
        if (mayLeave()) {
            files.orderToOpen().ifPresent(this::read);
        }
    }

    private void read(Path path) {
        try {
            if (Files.size(path) > LARGEST) {
                questions.tell(texts.of("file.notOpened", path.getFileName()), texts.of("file.tooLarge"));
                return;
            }
            Reading<Draft> reading = format.open(Files.readAllBytes(path));
            if (reading instanceof Reading.Read<Draft> read) {
                order.open(read.value(), events.load(course(path)));
                holds(path, read.value());
            } else if (reading instanceof Reading.Refused<Draft> refused) {
                questions.tell(texts.of("file.notOpened", path.getFileName()), reasons(refused));
            }
        } catch (IOException e) {
            questions.tell(texts.of("file.notOpened", path.getFileName()), texts.of("file.notRead"));
        }
    }

    private String reasons(Reading.Refused<Draft> refused) {
        String first = refused.problems().stream()
                .limit(MOST_REASONS)
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
        int more = refused.problems().size() - MOST_REASONS;
        return more > 0 ? first + "\n" + texts.of("file.more", more) : first;
    }

    /** Saves into the order's file, or asks for one. */
    @Override
    public boolean save() {
        Path path = file;
        if (path == null) {
            return saveAs();
        }
        if (isOfAnotherPatient()) {
            questions.tell(
                    texts.of("file.otherPatient", path.getFileName(), patientInFile), texts.of("file.otherName"));
            return saveAs();
        }
        return write(path);
    }

    /** Asks for a file and saves into it; false when it is not saved. */
    public boolean saveAs() {
        return files.toSave(FileChoice.Kind.ORDER, suggestedName())
                .map(this::write)
                .orElse(false);
    }

    /** A file without a patient's number is no other patient's. */
    private boolean isOfAnotherPatient() {
        return !patientInFile.isEmpty() && !patientInFile.equals(patient(order.draft()));
    }

    private void holds(Path path, Draft draft) {
        patientInFile = patient(draft);
        file = path;
        name.set(String.valueOf(path.getFileName()));
    }

    private static String patient(Draft draft) {
        return draft.text(PATIENT).strip();
    }

    private boolean write(Path path) {
        Draft draft = order.draft();
        try {
            if (events.hasSome() && order.plan().get() == null && !path.equals(file)) {
                questions.tell(texts.of("file.notSaved", path.getFileName()), texts.of("file.eventsUnread"));
                return false;
            }
            if (!events.mayMoveTo(course(path))) {
                questions.tell(texts.of("file.notSaved", path.getFileName()), texts.of("file.otherEvents"));
                return false;
            }
            WholeFile.write(path, format.save(draft));
            events.moveTo(course(path), isOfAnotherPatient() ? List.of() : recorded());
        } catch (IOException e) {
            questions.tell(texts.of("file.notSaved", path.getFileName()), texts.of("file.notWritten"));
            return false;
        }
        order.saved(draft);
        holds(path, draft);
        return true;
    }

    private List<CourseEvent> recorded() {
        Plan plan = order.plan().get();
        FollowedCourse followed = plan == null ? null : plan.followed();
        return followed == null ? List.of() : followed.log().recorded();
    }

    /** What the journal knows the order of this file by. */
    private static String course(Path path) {
        return path.toAbsolutePath().toString();
    }

    private String suggestedName() {
        String id = patient(order.draft()).replaceAll("[^A-Za-z0-9-]", "_");
        return (id.isEmpty() ? "order" : "order-" + id.toLowerCase(Locale.ROOT)) + ".json";
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
