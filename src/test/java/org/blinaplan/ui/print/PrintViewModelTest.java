package org.blinaplan.ui.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.blinaplan.application.CalendarDocument;
import org.blinaplan.application.Plan;
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
    private boolean broken;

    private final CalendarDocument calendar = new CalendarDocument() {
        @Override
        public String html(Plan plan, PrintOptions options) {
            return "";
        }

        @Override
        public byte[] pdf(Plan plan, PrintOptions options) {
            asked.add(options);
            if (broken) {
                throw new IllegalStateException("no font");
            }
            return new byte[] {'%', 'P', 'D', 'F'};
        }
    };

    private final PrintViewModel model = new PrintViewModel(
            new PrintViewModel.Documents(
                    calendar, (pdf, dots) -> List.of(new byte[] {1}, new byte[] {2}), new JsonPlanFormat()),
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
