package org.blinaplan.ui.print;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.blinaplan.application.PagePictures;
import org.blinaplan.application.PageStamp;
import org.blinaplan.application.PaperDocument;
import org.blinaplan.application.Plan;
import org.blinaplan.application.PlanPart;
import org.blinaplan.application.PrintOptions;
import org.blinaplan.application.WholeFile;
import org.blinaplan.domain.bag.PlannedCycle;
import org.blinaplan.ui.common.Background;
import org.blinaplan.ui.common.FileChoice;
import org.blinaplan.ui.common.Texts;
import org.jspecify.annotations.Nullable;

/** A document of the plan as true pages, in a language and on a paper; saved as PDF or printed. */
public final class PrintViewModel {
    /** In place of a bag's number: every bag of the cycle. */
    public static final int ALL_BAGS = 0;

    private static final int DOTS_PER_INCH = 110;

    private final Documents documents;
    private final Background background;
    private final FileChoice files;
    private final Printing printing;
    private final Clock clock;
    private final Texts texts;
    private final ObjectProperty<PrintOptions.Language> language = new SimpleObjectProperty<>(PrintOptions.Language.EN);
    private final ObjectProperty<PrintOptions.Paper> paper = new SimpleObjectProperty<>(PrintOptions.Paper.A4);
    private final ObjectProperty<PaperDocument> document;
    private final ObjectProperty<Integer> cycle = new SimpleObjectProperty<>(0);
    private final ObjectProperty<Integer> bag = new SimpleObjectProperty<>(ALL_BAGS);
    private final ObservableList<Integer> cycles = FXCollections.observableArrayList();
    private final ObservableList<Integer> bags = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<List<byte[]>> pages = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.NOTHING);
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private @Nullable Plan plan;
    private byte @Nullable [] pdf;
    private @Nullable PageStamp stamp;
    private boolean offering;

    /** How far it is. */
    public enum Step {
        NOTHING,
        DRAWING,
        READY,
        FAILED
    }

    /**
     * What documents are made with.
     *
     * @param all what can be printed, the one shown first at its head
     * @param pictures draws its pages
     * @param stamps says how sure a plan is
     * @param record keeps what left the program
     */
    public record Documents(
            List<PaperDocument> all, PagePictures pictures, Function<Plan, PageStamp> stamps, PrintRecord record) {
        public Documents {
            all = List.copyOf(all);
        }
    }

    /** Keeps what left the program on paper or as a file. */
    public interface PrintRecord {
        /** Keeps nothing: without a store. */
        PrintRecord NONE = (document, stamp) -> {};

        /** Why nothing may be printed at all; empty where it may. */
        default String refusal() {
            return "";
        }

        /** Called once for each, on any thread. */
        void printed(String document, PageStamp stamp);
    }

    /**
     * The preview.
     *
     * @param documents what it is made with
     * @param background where it is made
     */
    public PrintViewModel(
            Documents documents, Background background, FileChoice files, Printing printing, Clock clock, Texts texts) {
        this.documents = documents;
        this.background = background;
        this.files = files;
        this.printing = printing;
        this.clock = clock;
        this.texts = texts;
        this.document = new SimpleObjectProperty<>(documents.all().get(0));
        language.addListener((property, before, now) -> draw());
        paper.addListener((property, before, now) -> draw());
        document.addListener((property, before, now) -> draw());
        cycle.addListener((property, before, now) -> drawOffered());
        bag.addListener((property, before, now) -> drawOffered());
    }

    /** Draws this plan; null draws nothing. */
    public void show(@Nullable Plan shown) {
        plan = shown;
        offer();
        draw();
    }

    private void drawOffered() {
        if (!offering) {
            offer();
            draw();
        }
    }

    /** The cycles and bags of the plan; what was chosen stays chosen while there is such a one. */
    private void offer() {
        offering = true;
        List<PlannedCycle> planned = plan == null ? List.of() : plan.cycles();
        cycles.setAll(planned.stream().map(one -> one.cycle().number()).toList());
        if (!cycles.contains(cycle.get())) {
            cycle.set(cycles.isEmpty() ? 0 : cycles.get(0));
        }
        List<Integer> numbers = new ArrayList<>(List.of(ALL_BAGS));
        planned.stream()
                .filter(one -> cycle.get().equals(one.cycle().number()))
                .flatMap(one -> one.sequence().bags().stream())
                .forEach(one -> numbers.add(one.number()));
        bags.setAll(numbers);
        if (!bags.contains(bag.get())) {
            bag.set(ALL_BAGS);
        }
        offering = false;
    }

    /** What can be printed. */
    public List<PaperDocument> documents() {
        return documents.all();
    }

    /** What is shown. */
    public ObjectProperty<PaperDocument> document() {
        return document;
    }

    /** The numbers of the cycles. */
    public ObservableList<Integer> cycles() {
        return cycles;
    }

    /** Which of them is shown where a document goes bag by bag. */
    public ObjectProperty<Integer> cycle() {
        return cycle;
    }

    /** The numbers of the bags of that cycle, and {@link #ALL_BAGS}. */
    public ObservableList<Integer> bags() {
        return bags;
    }

    /** Which of them is shown where a document goes bag by bag. */
    public ObjectProperty<Integer> bag() {
        return bag;
    }

    private PlanPart part() {
        if (!document.get().isByBag()) {
            return PlanPart.ALL;
        }
        return bag.get() == ALL_BAGS ? PlanPart.cycle(cycle.get()) : PlanPart.bag(cycle.get(), bag.get());
    }

    public ObjectProperty<PrintOptions.Language> language() {
        return language;
    }

    public ObjectProperty<PrintOptions.Paper> paper() {
        return paper;
    }

    /** The pages as PNG pictures. */
    public ReadOnlyObjectProperty<List<byte[]>> pages() {
        return pages.getReadOnlyProperty();
    }

    /** How far it is. */
    public ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    /** What happened last, in a sentence. */
    public ReadOnlyStringProperty message() {
        return message.getReadOnlyProperty();
    }

    /** Draws anew; an older drawing that still runs is dropped. */
    public void draw() {
        Plan shown = plan;
        pdf = null;
        pages.set(List.of());
        message.set("");
        if (shown == null) {
            background.cancel();
            step.set(Step.NOTHING);
            message.set(texts.of("print.none"));
            return;
        }
        step.set(Step.DRAWING);
        PaperDocument chosen = document.get();
        PlanPart part = part();
        PageStamp stamped = documents.stamps().apply(shown);
        PrintOptions options = new PrintOptions(language.get(), paper.get(), clock.instant(), stamped);
        background.run(
                texts.of("print.drawing"),
                () -> {
                    byte[] made = chosen.pdf(shown, part, options);
                    return new Drawn(made, documents.pictures().png(made, DOTS_PER_INCH));
                },
                drawn -> {
                    pdf = drawn.pdf;
                    stamp = stamped;
                    pages.set(drawn.pages);
                    step.set(Step.READY);
                },
                failure -> {
                    step.set(Step.FAILED);
                    message.set(texts.of("print.failed", String.valueOf(failure.getMessage())));
                });
    }

    /** A PDF with the pictures of its pages. */
    private static final class Drawn {
        private final byte[] pdf;
        private final List<byte[]> pages;

        Drawn(byte[] pdf, List<byte[]> pages) {
            this.pdf = pdf;
            this.pages = pages;
        }
    }

    /** Gives up drawing. */
    public void cancel() {
        background.cancel();
        step.set(Step.FAILED);
        message.set(texts.of("print.cancelled"));
    }

    /** Asks where, and writes the PDF whole or not at all. */
    public void savePdf() {
        byte[] content = pdf;
        Plan shown = plan;
        if (content == null || shown == null || isRefused()) {
            return;
        }
        Runnable record = record();
        files.toSave(FileChoice.Kind.PDF, fileName(shown)).ifPresent(path -> write(path, content, record));
    }

    private boolean isRefused() {
        String refusal = documents.record().refusal();
        if (!refusal.isEmpty()) {
            message.set(refusal);
        }
        return !refusal.isEmpty();
    }

    /** {@code "worksheets-mrn-1001-cycle-1-bag-3.pdf"}. */
    private String fileName(Plan shown) {
        PlanPart part = part();
        String name = document.get().name() + "-" + safe(shown.order().patient().id());
        String ofCycle = part.cycle() == null ? "" : "-cycle-" + part.cycle();
        String ofBag = part.bag() == null ? "" : "-bag-" + part.bag();
        return name + ofCycle + ofBag + ".pdf";
    }

    private void write(Path path, byte[] content, Runnable record) {
        try {
            WholeFile.write(path, content);
            message.set(texts.of(
                    "print.saved",
                    path.getFileName(),
                    String.valueOf(path.toAbsolutePath().getParent())));
            record.run();
        } catch (IOException e) {
            message.set(texts.of("print.notSaved", path.getFileName(), String.valueOf(e.getMessage())));
        }
    }

    /** Sends the PDF to the printer. */
    public void print() {
        byte[] content = pdf;
        if (content == null || isRefused()) {
            return;
        }
        Runnable record = record();
        String job = texts.of("document." + document.get().name());
        message.set(texts.of("print.sending"));
        background.run(
                texts.of("print.sending"),
                () -> {
                    String printer = printing.print(content, job);
                    record.run();
                    return printer;
                },
                printer -> message.set(texts.of("print.sent", printer)),
                failure -> message.set(texts.of("print.notSent", String.valueOf(failure.getMessage()))));
    }

    /** Keeps that these pages left the program, whatever is shown by then. */
    private Runnable record() {
        PageStamp printed = Objects.requireNonNull(stamp);
        String name = document.get().name();
        return () -> documents.record().printed(name, printed);
    }

    /** A patient number as part of a file name. */
    private static String safe(String id) {
        return id.replaceAll("[^A-Za-z0-9-]", "_").toLowerCase(Locale.ROOT);
    }
}
