package org.blinaplan.ui.ward;

import org.blinaplan.application.CannotPrint;
import org.blinaplan.application.PageStamp;
import org.blinaplan.application.PrintOptions;
import org.blinaplan.application.store.Deed;
import org.blinaplan.application.store.StoreFault;
import org.blinaplan.application.ward.WardDay;
import org.blinaplan.ui.common.Texts;
import org.blinaplan.ui.print.PrintingFailed;

/** Sends the day of the ward to the printer. */
final class DayPrinting {
    private final WardParts parts;
    private final Texts texts;

    DayPrinting(WardParts parts, Texts texts) {
        this.parts = parts;
        this.texts = texts;
    }

    void print(WardDay day) {
        try {
            parts.store().require(Deed.PRINT);
        } catch (StoreFault e) {
            parts.outside().questions().tell(texts.of("ward.notPrinted"), String.valueOf(e.getMessage()));
            return;
        }
        PrintOptions options = new PrintOptions(
                PrintOptions.Language.EN,
                PrintOptions.Paper.A4,
                parts.clock().instant(),
                parts.invented() ? PageStamp.INVENTED : PageStamp.notStored(""));
        parts.backgrounds()
                .get()
                .run(
                        "day",
                        () -> {
                            byte[] pdf = parts.paper().get().pdf(day, options);
                            return parts.outside().printing().print(pdf, texts.of("ward.day.title"));
                        },
                        printer -> {},
                        this::failed);
    }

    private void failed(Exception why) {
        if (why instanceof PrintingFailed || why instanceof CannotPrint) {
            parts.outside().questions().tell(texts.of("ward.notPrinted"), String.valueOf(why.getMessage()));
        } else {
            throw new IllegalStateException("the day could not be printed", why);
        }
    }
}
