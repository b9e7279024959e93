package org.blinaplan.export.html;

import java.util.Arrays;
import java.util.Comparator;
import org.blinaplan.domain.monograph.Confidence;
import org.blinaplan.domain.monograph.Monograph;
import org.blinaplan.domain.monograph.Source;

/** How sure the numbers of a monograph are, in a word that stands next to them. */
final class Marks {
    private final boolean adopted;
    private final Words words;

    Marks(Monograph monograph, Words words) {
        this.adopted = monograph.adopted();
        this.words = words;
    }

    /** The weakest of these sources; empty where all were read in a label, or two people of the site adopted them. */
    String of(Source... sources) {
        Confidence weakest = Arrays.stream(sources)
                .map(Source::confidence)
                .max(Comparator.naturalOrder())
                .orElse(Confidence.READ);
        if (adopted || weakest == Confidence.READ) {
            return "";
        }
        return words.text(weakest == Confidence.SECONDARY ? "secondary" : "unconfirmed");
    }
}
