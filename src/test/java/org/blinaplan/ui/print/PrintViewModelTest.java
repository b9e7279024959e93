package org.blinaplan.ui.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.blinaplan.application.PageStamp;
import org.blinaplan.application.PaperDocument;
import org.blinaplan.application.Plan;
import org.blinaplan.application.PlanPart;
import org.blinaplan.application.PrintOptions;
import org.blinaplan.data.JsonPlanFormat;
import org.blinaplan.fixture.Orders;
import org.blinaplan.fixture.WindowOutside;
import org.blinaplan.ui.common.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintViewModelTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    Path folder;

    private final WindowOutside outside = new WindowOutside();
    private final List<PrintOptions> asked = new ArrayList<>();
    private final List<String> parts = new ArrayList<>();
    private boolean broken;

    private final PaperDocument calendar = new Asked("calendar", false);
    private final PaperDocument worksheets = new Asked("worksheets", true);

    /** A document that remembers what it was asked for. */
    private final class Asked implements PaperDocument {
        private final String name;
        private final boolean byBag;

        Asked(String name, boolean byBag) {
            this.name = name;
            this.byBag = byBag;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public boolean isByBag() {
            return byBag;
        }

        @Override
        public String html(Plan plan, PlanPart part, PrintOptions options) {
            return "";
        }

        @Override
        public byte[] pdf(Plan plan, PlanPart part, PrintOptions options) {
            asked.add(options);
            parts.add(name + " " + part);
            if (broken) {
                throw new IllegalStateException("no font");
            }
            return new byte[] {'%', 'P', 'D', 'F'};
        }
    }

    private final PrintViewModel model = new PrintViewModel(
            new PrintViewModel.Documents(
                    List.of(calendar, worksheets),
                    (pdf, dots) -> List.of(new byte[] {1}, new byte[] {2}),
                    plan -> PageStamp.notStored(new JsonPlanFormat().checkCode(plan)),
                    PrintViewModel.PrintRecord.NONE),
            outside,
            outside,
            outside,
            Clock.fixed(NOW, ZoneOffset.UTC),
            new Texts(Locale.ENGLISH));

    @Test
    void showsThePagesOfThePlanWithItsCheckCode() {
        Plan plan = Orders.adult().plan();
        model.show(plan);
        assertThat(model.step().get()).isEqualTo(PrintViewModel.Step.READY);
        assertThat(model.pages().get()).hasSize(2);
        assertThat(asked)
                .containsExactly(new PrintOptions(
                        PrintOptions.Language.EN, PrintOptions.Paper.A4, NOW, new JsonPlanFormat().checkCode(plan)));
    }

    @Test
    void drawsAnewInAnotherLanguageAndOnAnotherPaper() {
        model.show(Orders.adult().plan());
        model.language().set(PrintOptions.Language.DE);
        model.paper().set(PrintOptions.Paper.LETTER);
        assertThat(asked).hasSize(3);
        assertThat(asked.get(2).language()).isEqualTo(PrintOptions.Language.DE);
        assertThat(asked.get(2).paper()).isEqualTo(PrintOptions.Paper.LETTER);
    }

    @Test
    void savesExactlyTheShownPdfWhereThePersonWantsIt() {
        outside.toSave = folder;
        model.show(Orders.adult().plan());
        model.savePdf();
        assertThat(folder.toFile().list()).hasSize(1);
        assertThat(folder.resolve(String.valueOf(folder.toFile().list()[0])))
                .hasBinaryContent(new byte[] {'%', 'P', 'D', 'F'});
    }

    /** Ada's cycles have 7 bags and 4 or more: a first cycle with a dose step, then 28 days of one dose. */
    @Test
    void printsWorksheetsOfACycleOrOfABag() {
        outside.toSave = folder;
        model.show(Orders.adult().cycles(1, 2).plan());
        assertThat(model.cycles()).containsExactly(1, 2);
        model.document().set(worksheets);
        model.cycle().set(2);
        assertThat(model.bags()).startsWith(PrintViewModel.ALL_BAGS, 1, 2, 3, 4);
        model.bag().set(3);
        model.savePdf();
        assertThat(folder.toFile().list()).containsExactly("worksheets-mrn-1001-cycle-2-bag-3.pdf");
        model.document().set(calendar);
        assertThat(parts)
                .containsExactly(
                        "calendar " + PlanPart.ALL,
                        "worksheets " + PlanPart.cycle(1),
                        "worksheets " + PlanPart.cycle(2),
                        "worksheets " + PlanPart.bag(2, 3),
                        "calendar " + PlanPart.ALL);
    }

    @Test
    void goesBackToWhatThereIsWhereTheCycleOrTheBagIsGone() {
        model.document().set(worksheets);
        model.show(Orders.adult().cycles(1, 2).plan());
        model.cycle().set(2);
        model.bag().set(4);
        model.show(Orders.adult().plan());
        assertThat(model.cycle().get()).isEqualTo(1);
        assertThat(parts).last().isEqualTo("worksheets " + PlanPart.bag(1, 4));
        model.bag().set(7);
        model.cycle().set(1);
        model.show(null);
        assertThat(model.cycles()).isEmpty();
        assertThat(model.bags()).containsExactly(PrintViewModel.ALL_BAGS);
    }

    @Test
    void saysSoWhereNothingCouldBeWritten() {
        outside.toSave = folder.resolve("no such folder");
        model.show(Orders.adult().plan());
        model.savePdf();
        assertThat(model.message().get()).contains("was not written");
    }

    @Test
    void saysSoWhereThereIsNoPrinter() {
        outside.printer = null;
        model.show(Orders.adult().plan());
        model.print();
        assertThat(outside.printed).isEmpty();
        assertThat(model.message().get())
                .isEqualTo("Not printed. This computer knows no printer. Save it as PDF and print that.");
    }

    @Test
    void printsNothingWithoutARightOrder() {
        model.show(Orders.adult().plan());
        model.show(null);
        assertThat(model.pages().get()).isEmpty();
        model.print();
        model.savePdf();
        assertThat(outside.printed).isEmpty();
        assertThat(folder.toFile().list()).isEmpty();
    }

    @Test
    void saysWhyThePagesCouldNotBeMade() {
        broken = true;
        model.show(Orders.adult().plan());
        assertThat(model.step().get()).isEqualTo(PrintViewModel.Step.FAILED);
        assertThat(model.message().get()).contains("no font");
        assertThat(model.pages().get()).isEmpty();
    }
}
