package org.blinaplan.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.blinaplan.application.EventJournal.Kept;
import org.blinaplan.application.EventJournal.Outcome;
import org.blinaplan.domain.event.CourseEvent;
import org.blinaplan.fixture.Happenings;
import org.blinaplan.fixture.Orders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileEventJournalTest {
    private static final CourseEvent STARTED =
            Happenings.of(Orders.adult()).start("PT0S").log().recorded().get(0);
    private static final CourseEvent HUNG =
            Happenings.of(Orders.adult()).hang("PT48H", 48).log().recorded().get(0);

    @TempDir
    Path folder;

    private final FileEventJournal journal = new FileEventJournal(new JsonEventFormat(new ResourceMonographs()));

    @Test
    void keepsTheEventsBesideTheOrder() throws IOException {
        Outcome first = journal.append(course(), "", STARTED);
        assertThat(first).isInstanceOf(Outcome.Added.class);
        Outcome second = journal.append(course(), first.kept().version(), HUNG);
        assertThat(second).isInstanceOf(Outcome.Added.class);
        assertThat(Files.readString(folder.resolve("castillo.events.json")))
                .isEqualTo(second.kept().json())
                .contains("infusion-started")
                .contains("bag-hung");
        assertThat(journal.load(course())).isEqualTo(second.kept());
    }

    @Test
    void holdsNothingWhereNothingWasKept() throws IOException {
        assertThat(journal.load(course())).isEqualTo(Kept.NOTHING);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void overwritesNothingOfASecondPerson() throws IOException {
        Kept mine = journal.append(course(), "", STARTED).kept();
        Kept theirs = new FileEventJournal(new JsonEventFormat(new ResourceMonographs()))
                .append(course(), mine.version(), HUNG)
                .kept();
        Outcome outcome = journal.append(course(), mine.version(), HUNG);
        assertThat(outcome).isInstanceOf(Outcome.Overtaken.class);
        assertThat(outcome.kept()).isEqualTo(theirs);
        assertThat(journal.load(course())).isEqualTo(theirs);
        assertThat(journal.append(course(), "", STARTED)).isInstanceOf(Outcome.Overtaken.class);
    }

    @Test
    void noticesThatAFileWasTakenAway() throws IOException {
        Kept mine = journal.append(course(), "", STARTED).kept();
        Files.delete(folder.resolve("castillo.events.json"));
        assertThat(journal.append(course(), mine.version(), HUNG)).isEqualTo(new Outcome.Overtaken(Kept.NOTHING));
    }

    @Test
    void saysThatItCannotWrite() {
        String nowhere =
                folder.resolve("no-such-folder").resolve("castillo.json").toString();
        assertThatThrownBy(() -> journal.append(nowhere, "", STARTED)).isInstanceOf(IOException.class);
    }

    @Test
    void namesTheFileAfterTheOrder() {
        assertThat(FileEventJournal.file("/a/order.json")).isEqualTo(Path.of("/a/order.events.json"));
        assertThat(FileEventJournal.file("/a/order")).isEqualTo(Path.of("/a/order.events.json"));
    }

    private String course() {
        return folder.resolve("castillo.json").toString();
    }
}
