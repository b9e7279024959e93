package org.blinaplan.ui.ward;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.blinaplan.application.Draft;
import org.blinaplan.application.InputSize;
import org.blinaplan.application.Reading;
import org.blinaplan.ui.common.Texts;

/** Reads the order of a file that somebody chooses, or says why it cannot be read. */
final class OrderFromFile {
    private final WardParts parts;
    private final Texts texts;

    OrderFromFile(WardParts parts, Texts texts) {
        this.parts = parts;
        this.texts = texts;
    }

    /** What stands in it, right or wrong; empty when the person gave up or it cannot be read. */
    Optional<Draft> choose() {
        return parts.outside().files().orderToOpen().flatMap(this::read);
    }

    private Optional<Draft> read(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            Reading<Draft> reading = parts.use().orders().open(InputSize.read(in));
            if (reading instanceof Reading.Read<Draft> read) {
                return Optional.of(read.value());
            }
            tell(path, ((Reading.Refused<Draft>) reading).problems().get(0).toString());
        } catch (IOException e) {
            tell(path, texts.of("file.notRead"));
        }
        return Optional.empty();
    }

    private void tell(Path path, String why) {
        parts.outside().questions().tell(texts.of("file.notOpened", path.getFileName()), why);
    }
}
