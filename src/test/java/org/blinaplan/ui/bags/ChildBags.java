package org.blinaplan.ui.bags;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.blinaplan.application.Draft;
import org.blinaplan.application.Reading;
import org.blinaplan.domain.bag.Bag;
import org.blinaplan.ui.shell.WindowParts;

/**
 * The child of the pictures, who starts on Mon 13 Apr 2026, 09:00: bags of 24 to 96 h, at most 48 h while admitted (9
 * days), visits Mon to Fri 08:00-16:00, Fri 1 May closed. Per bag, at 4.35 mcg/day one vial for 24 and for 48 h; at
 * 13.05 mcg/day one for 24 and for 48 h, two for 72 and for 96 h. So 15 vials are the fewest: 4 for the first 168 h,
 * and 11 for 504 h at 48 h a vial.
 */
final class ChildBags {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-07T11:20:00Z"), ZoneOffset.UTC);
    static final String ZONE = "Europe/Stockholm";

    private ChildBags() {}

    /** Without a pin. */
    static Draft draft(WindowParts parts) {
        return read(parts, "child").with("bagPolicy.closedDates", "2026-05-01");
    }

    /** An order of the pictures. */
    static Draft read(WindowParts parts, String name) {
        try (InputStream file =
                Objects.requireNonNull(ChildBags.class.getResourceAsStream("/screens/" + name + ".json"), name)) {
            return ((Reading.Read<Draft>) parts.orders().open(file.readAllBytes())).value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Integer> bagHours(CycleBags bags) {
        return bags.rows().stream().map(BagRow::bag).map(Bag::bagHours).toList();
    }
}
