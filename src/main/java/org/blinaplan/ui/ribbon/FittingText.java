package org.blinaplan.ui.ribbon;

import java.util.List;

/**
 * A text and the width from which it is used.
 *
 * @param from pixels at text size 13
 * @param text what is written
 */
public record FittingText(double from, String text) {
    /** The widest that may be used here, empty where none may: {@code pick(texts, 40)} gives "48 h". */
    static String pick(List<FittingText> texts, double width) {
        return texts.stream()
                .filter(text -> width >= text.from())
                .findFirst()
                .map(FittingText::text)
                .orElse("");
    }
}
