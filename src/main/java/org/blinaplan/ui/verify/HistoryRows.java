package org.blinaplan.ui.verify;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.blinaplan.application.Draft;
import org.blinaplan.application.OrderFormat;
import org.blinaplan.application.Reading;
import org.blinaplan.application.course.OrderDifference;
import org.blinaplan.application.course.OrderVersion;
import org.blinaplan.application.course.SecondEntry;
import org.blinaplan.application.course.StoredCourse;
import org.blinaplan.application.course.Verification;
import org.blinaplan.domain.monograph.Indication;
import org.blinaplan.ui.common.Dates;
import org.blinaplan.ui.common.Texts;
import org.blinaplan.ui.order.OrderWords;

/** Tells the second looks a course has had, and what a draft changes. */
final class HistoryRows {
    private static final Draft NOTHING = new Draft(java.util.Map.of());

    private final OrderFormat orders;
    private final OrderWords words;
    private final Texts texts;

    HistoryRows(OrderFormat orders, Texts texts) {
        this.orders = orders;
        this.texts = texts;
        words = new OrderWords(texts);
    }

    /**
     * The newest first.
     *
     * @param unseen whether somebody types at this moment and must not see any value
     */
    List<HistoryRow> of(CourseSeen seen, boolean unseen) {
        List<HistoryRow> rows = new ArrayList<>(seen.course().verifications().stream()
                .map(by -> row(seen, by, unseen))
                .toList());
        Collections.reverse(rows);
        return List.copyOf(rows);
    }

    private HistoryRow row(CourseSeen seen, StoredCourse.By<Verification> by, boolean unseen) {
        Verification what = by.what();
        Draft first = draft(seen.course().orders().get(what.order() - 1));
        String reason = what.reason();
        return new HistoryRow(
                Dates.moment(by.at().atZone(seen.zone())),
                texts.of("verify.history.who", by.by(), what.order()),
                texts.of("verify.outcome." + what.outcome()),
                what.signature() != null,
                unseen ? "" : entry(first, first, seen),
                unseen ? "" : entry(typed(what.typed()), first, seen),
                unseen || reason == null ? "" : reason);
    }

    private Draft draft(OrderVersion version) {
        return orders.open(version.json().getBytes(StandardCharsets.UTF_8)) instanceof Reading.Read<Draft> read
                ? read.value()
                : NOTHING;
    }

    private static Draft typed(SecondEntry entry) {
        return NOTHING.with("patient.weight", entry.weight())
                .with("patient.height", entry.height())
                .with("indication", entry.indication())
                .with("start", entry.start());
    }

    private String entry(Draft entry, Draft order, CourseSeen seen) {
        return Stream.of("patient.weight", "patient.height", "indication", "start")
                .map(path -> value(path, entry.text(path), order, seen))
                .collect(Collectors.joining(", "));
    }

    /** An indication by the name its monograph gives it. */
    private String value(String path, String text, Draft order, CourseSeen seen) {
        if (path.equals("indication")) {
            return seen.bases()
                    .library()
                    .find(order.text("monograph"))
                    .flatMap(monograph -> monograph.indication(text))
                    .map(Indication::name)
                    .orElse(text);
        }
        return words.value(path, text);
    }

    /** What the last version changes of the verified one that is given meanwhile. */
    ComparedText.Changes changes(CourseSeen seen) {
        OrderVersion verified = seen.verified();
        if (verified == null) {
            return ComparedText.Changes.NONE;
        }
        Draft before = draft(verified);
        Draft after = draft(seen.version());
        return new ComparedText.Changes(
                beside(seen),
                OrderDifference.between(before, after).stream()
                        .map(difference -> new ComparedText.Change(
                                words.name(difference.path()),
                                value(difference.path(), difference.before(), before, seen),
                                value(difference.path(), difference.after(), after, seen)))
                        .toList());
    }

    /** Which verified version is given meanwhile; empty where there is none. */
    String beside(CourseSeen seen) {
        OrderVersion verified = seen.verified();
        if (verified == null) {
            return "";
        }
        StoredCourse.By<Verification> by =
                Objects.requireNonNull(seen.course().signed(verified.number()).orElse(null));
        return texts.of(
                "verify.beside",
                seen.version().number(),
                verified.number(),
                by.by(),
                Dates.moment(by.at().atZone(seen.zone())));
    }
}
