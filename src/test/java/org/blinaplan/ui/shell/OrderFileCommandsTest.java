package org.blinaplan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.blinaplan.fixture.OrderFile;
import org.blinaplan.fixture.Sites;
import org.blinaplan.fixture.WindowOutside;
import org.blinaplan.ui.common.Questions;
import org.blinaplan.ui.common.Texts;
import org.blinaplan.ui.order.FormField;
import org.blinaplan.ui.order.KeptEvents;
import org.blinaplan.ui.order.OrderAssessor;
import org.blinaplan.ui.order.OrderViewModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrderFileCommandsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final WindowOutside outside = new WindowOutside();
    private final WindowParts parts = outside.parts(CLOCK, "America/New_York", Sites.lindenHill());
    private final OrderViewModel order = new OrderViewModel(
            new OrderAssessor(
                    parts.orders(),
                    parts.planner(),
                    parts.comparer(),
                    () -> parts.site(),
                    parts.events().format(),
                    parts.clock()),
            "America/New_York");
    private final OrderFileCommands commands = new OrderFileCommands(
            order,
            parts.orders(),
            new KeptEvents(parts.events().journal(), order),
            outside,
            outside,
            new Texts(Locale.ENGLISH));

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("opened.json"), text);
    }

    @Test
    void opensAnOrderFile() throws IOException {
        outside.toOpen = file(OrderFile.full().text());
        commands.open();
        assertThat(order.text(FormField.FAMILY_NAME).get()).isEqualTo("Okafor");
        assertThat(commands.name().get()).isEqualTo(String.valueOf(outside.toOpen.getFileName()));
        assertThat(order.unsaved().get()).isFalse();
    }

    @Test
    void saysWhyAFileIsNoOrderAndKeepsWhatIsTyped() throws IOException {
        outside.toOpen = file("[1, 2]");
        outside.answer = Questions.Unsaved.DROP;
        order.text(FormField.ID).set("MRN-7");
        commands.open();
        assertThat(outside.told).singleElement().asString().startsWith("opened.json was not opened: ");
        assertThat(order.text(FormField.ID).get()).isEqualTo("MRN-7");
        assertThat(commands.name().get()).isNull();
    }

    @Test
    void saysThatAFileThatIsNotThereCannotBeRead() {
        outside.toOpen = folder.resolve("gone.json");
        commands.open();
        assertThat(outside.told).singleElement().asString().contains("cannot be read");
    }

    @Test
    void savesAnUnfinishedOrderAsItIsAndOpensItAgain() {
        order.text(FormField.ID).set("MRN-7");
        order.text(FormField.WEIGHT).set("7O");
        order.text(FormField.WEIGHT_DATE).set("30 Feb 2026");
        outside.toSave = folder;
        assertThat(commands.save()).isTrue();
        assertThat(order.unsaved().get()).isFalse();
        order.clear();
        outside.toOpen = folder.resolve("order-mrn-7.json");
        commands.open();
        assertThat(order.text(FormField.WEIGHT).get()).isEqualTo("7O");
        assertThat(order.text(FormField.WEIGHT_DATE).get()).isEqualTo("30 Feb 2026");
    }

    @Test
    void tellsWhenNothingCouldBeWrittenAndLosesNothing() {
        order.text(FormField.ID).set("MRN-7");
        outside.toSave = folder.resolve("no such folder");
        assertThat(commands.save()).isFalse();
        assertThat(outside.told).singleElement().asString().contains("was not saved");
        assertThat(order.unsaved().get()).isTrue();
    }

    @Test
    void neverSavesOverTheFileOfAnotherPatient() throws IOException {
        String before = OrderFile.full().text();
        outside.toOpen = file(before);
        commands.open();
        order.text(FormField.ID).set("MRN-7");
        assertThat(commands.save()).isFalse();
        assertThat(outside.told)
                .singleElement()
                .asString()
                .contains("opened.json holds the order of patient MRN-1001", "other patient's order");
        assertThat(outside.toOpen).hasContent(before);
        outside.toSave = folder;
        assertThat(commands.save()).isTrue();
        assertThat(outside.toOpen).hasContent(before);
        assertThat(folder.resolve("order-mrn-7.json")).content().contains("MRN-7");
        assertThat(commands.name().get()).isEqualTo("order-mrn-7.json");
        order.text(FormField.WEIGHT).set("71");
        assertThat(commands.save()).isTrue();
        assertThat(outside.told).hasSize(2);
    }

    @Test
    void savesTheSamePatientIntoTheOpenedFileWithoutAsking() throws IOException {
        outside.toOpen = file(OrderFile.full().text());
        commands.open();
        order.text(FormField.WEIGHT).set("71");
        assertThat(commands.save()).isTrue();
        assertThat(outside.told).isEmpty();
        assertThat(outside.toOpen).content().contains("71 kg");
    }

    @Test
    void savesUnderAnotherNameOnRequest() throws IOException {
        String before = OrderFile.full().text();
        outside.toOpen = file(before);
        commands.open();
        order.text(FormField.WEIGHT).set("71");
        outside.toSave = folder;
        assertThat(commands.saveAs()).isTrue();
        assertThat(outside.toOpen).hasContent(before);
        assertThat(commands.name().get()).isEqualTo("order-mrn-1001.json");
    }

    @Test
    void asksBeforeItDropsWhatIsTyped() {
        order.text(FormField.ID).set("MRN-7");
        outside.answer = Questions.Unsaved.STAY;
        commands.startNew();
        assertThat(order.text(FormField.ID).get()).isEqualTo("MRN-7");
        outside.answer = Questions.Unsaved.DROP;
        commands.startNew();
        assertThat(order.text(FormField.ID).get()).isEmpty();
        assertThat(outside.asked).isEqualTo(2);
    }

    @Test
    void savesFirstWhereThatIsTheAnswer() {
        order.text(FormField.ID).set("MRN-7");
        outside.answer = Questions.Unsaved.SAVE;
        outside.toSave = folder;
        assertThat(commands.mayLeave()).isTrue();
        assertThat(folder.resolve("order-mrn-7.json")).exists();
    }

    private static final String STARTED =
            "{\"schema\": \"blinaplan/events/1\", \"events\": [{\"type\": \"infusion-started\", \"at\":"
                    + " \"2026-03-02T10:00:00-05:00\", \"id\": \"e1\"}]}";

    @Test
    void opensTheEventsBesideTheOrderAndTakesThemAlong() throws IOException {
        outside.toOpen = file(OrderFile.small().text());
        Files.writeString(folder.resolve("opened.events.json"), STARTED);
        commands.open();
        assertThat(java.util.Objects.requireNonNull(order.plan().get()).followed())
                .isNotNull();
        Path other = Files.createDirectory(folder.resolve("other"));
        outside.toSave = other;
        assertThat(commands.saveAs()).isTrue();
        assertThat(Files.readString(other.resolve("order-mrn-1.events.json"))).contains("infusion-started");
        assertThat(java.util.Objects.requireNonNull(order.plan().get()).followed())
                .isNotNull();
    }

    @Test
    void takesNoEventsAlongForAnotherPatient() throws IOException {
        outside.toOpen = file(OrderFile.small().text());
        Files.writeString(folder.resolve("opened.events.json"), STARTED);
        commands.open();
        order.text(FormField.ID).set("MRN-2");
        outside.toSave = folder;
        assertThat(commands.save()).isTrue();
        assertThat(folder.resolve("order-mrn-2.json")).exists();
        assertThat(folder.resolve("order-mrn-2.events.json")).doesNotExist();
        assertThat(java.util.Objects.requireNonNull(order.plan().get()).followed())
                .isNull();
        assertThat(Files.readString(folder.resolve("opened.events.json"))).isEqualTo(STARTED);
    }

    @Test
    void savesNoOrderBesideEventsOfAnotherCourse() throws IOException {
        outside.toOpen = file(OrderFile.small().text());
        commands.open();
        Files.writeString(folder.resolve("order-mrn-1.events.json"), STARTED);
        outside.toSave = folder;
        assertThat(commands.saveAs()).isFalse();
        assertThat(outside.told).singleElement().asString().contains("Events of another course");
        assertThat(folder.resolve("order-mrn-1.json")).doesNotExist();
    }
}
