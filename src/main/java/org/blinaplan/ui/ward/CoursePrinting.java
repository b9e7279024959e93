package org.blinaplan.ui.ward;

import javafx.application.Platform;
import org.blinaplan.application.PageStamp;
import org.blinaplan.application.Plan;
import org.blinaplan.application.course.Printout;
import org.blinaplan.application.course.StoredCourse;
import org.blinaplan.application.store.Deed;
import org.blinaplan.application.store.Head;
import org.blinaplan.application.store.StoreFault;
import org.blinaplan.ui.common.Texts;
import org.blinaplan.ui.print.PrintViewModel;
import org.jspecify.annotations.Nullable;

/** What stands on the papers of a course, and the record that they were printed. */
final class CoursePrinting implements PrintViewModel.PrintRecord {
    private final WardParts parts;
    private final StoredBasis basis;
    private final Texts texts;
    private @Nullable StoredOrder order;

    CoursePrinting(WardParts parts, StoredBasis basis, Texts texts) {
        this.parts = parts;
        this.basis = basis;
        this.texts = texts;
    }

    /** The course whose papers these are. */
    void of(StoredOrder printed) {
        order = printed;
    }

    /** How sure a plan is; where the store cannot be read a page says that nobody can verify it. */
    PageStamp stamp(Plan plan) {
        String code = parts.plans().checkCode(plan);
        try {
            Head head = parts.store().records().head();
            return basis.standingOfForm().stamp(plan, code, head, parts.invented());
        } catch (StoreFault e) {
            return PageStamp.notStored(code);
        }
    }

    @Override
    public String refusal() {
        try {
            parts.store().require(Deed.PRINT);
            return "";
        } catch (StoreFault e) {
            return String.valueOf(e.getMessage());
        }
    }

    /** A printout that somebody else's record overtakes is recorded after it. */
    @Override
    public void printed(String document, PageStamp stamp) {
        StoredCourse course = order == null ? null : order.course().get();
        if (course == null || stamp.version() == 0) {
            return;
        }
        Printout printout = new Printout(document, stamp.version(), stamp.checkCode());
        try {
            parts.use().courses().printed(parts.store(), course.id(), printout);
        } catch (StoreFault e) {
            String why = String.valueOf(e.getMessage());
            Platform.runLater(() -> parts.outside().questions().tell(texts.of("ward.printNotRecorded"), why));
        }
    }
}
