package org.blinaplan.ui.print;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.blinaplan.application.CalendarDocument;
import org.blinaplan.application.PagePictures;
import org.blinaplan.application.Plan;
import org.blinaplan.application.PlanFormat;
import org.blinaplan.application.PrintOptions;
import org.blinaplan.application.WholeFile;
import org.blinaplan.ui.common.Background;
import org.blinaplan.ui.common.FileChoice;
import org.blinaplan.ui.common.Texts;
import org.jspecify.annotations.Nullable;

/** The patient's calendar as true pages, in a language and on a paper; saved as PDF or printed. */
public final class PrintViewModel {
    private static final int DOTS_PER_INCH = 110;

    private final Documents documents;
    private final Background background;
    private final FileChoice files;
    private final Printing printing;
    private final Clock clock;
    private final Texts texts;
    private final ObjectProperty<PrintOptions.Language> language = new SimpleObjectProperty<>(PrintOptions.Language.EN);
    private final ObjectProperty<PrintOptions.Paper> paper = new SimpleObjectProperty<>(PrintOptions.Paper.A4);
    private final ReadOnlyObjectWrapper<List<byte[]>> pages = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.NOTHING);
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private @Nullable Plan plan;
    private byte @Nullable [] pdf;

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
     * @param calendar makes the PDF
     * @param pictures draws its pages
     * @param plans gives the check code
     */
    public record Documents(CalendarDocument calendar, PagePictures pictures, PlanFormat plans) {}

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
        language.addListener((property, before, now) -> draw());
        paper.addListener((property, before, now) -> draw());
    }

    /** Draws the calendar of this plan; null draws none. */
    public void show(@Nullable Plan shown) {
        plan = shown;
        draw();
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
        PrintOptions.Language chosenLanguage = language.get();
        PrintOptions.Paper chosenPaper = paper.get();
        background.run(
                texts.of("print.drawing"),
                () -> {
                    byte[] made = documents
                            .calendar()
                            .pdf(
                                    shown,
                                    new PrintOptions(
                                            chosenLanguage,
                                            chosenPaper,
                                            clock.instant(),
                                            documents.plans().checkCode(shown)));
                    return new Drawn(made, documents.pictures().png(made, DOTS_PER_INCH));
                },
                drawn -> {
                    pdf = drawn.pdf;
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
        if (content == null || shown == null) {
            return;
        }
        files.toSave(
                        FileChoice.Kind.PDF,
                        "calendar-" + safe(shown.order().patient().id()) + ".pdf")
                .ifPresent(path -> write(path, content));
    }

    private void write(Path path, byte[] content) {
        try {
            WholeFile.write(path, content);
            message.set(texts.of(
                    "print.saved",
                    path.getFileName(),
                    String.valueOf(path.toAbsolutePath().getParent())));
        } catch (IOException e) {
            message.set(texts.of("print.notSaved", path.getFileName(), String.valueOf(e.getMessage())));
        }
    }

    /** Sends the PDF to the printer. */
    public void print() {
        byte[] content = pdf;
        if (content == null) {
            return;
        }
        message.set(texts.of("print.sending"));
        background.run(
                texts.of("print.sending"),
                () -> printing.print(content, texts.of("print.job")),
                printer -> message.set(texts.of("print.sent", printer)),
                failure -> message.set(texts.of("print.notSent", String.valueOf(failure.getMessage()))));
    }

    /** A patient number as part of a file name. */
    private static String safe(String id) {
        return id.replaceAll("[^A-Za-z0-9-]", "_").toLowerCase(Locale.ROOT);
    }
}
