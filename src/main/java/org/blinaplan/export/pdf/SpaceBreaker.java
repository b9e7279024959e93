package org.blinaplan.export.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;

/** Lines break at spaces only: never inside {@code 10:00}, never between a number and its unit. */
final class SpaceBreaker implements FSTextBreaker {
    private String text = "";
    private int at;

    @Override
    public void setText(String newText) {
        text = newText;
        at = 0;
    }

    /** The place after the next space, or -1 at the end. */
    @Override
    public int next() {
        if (at >= text.length()) {
            return -1;
        }
        int space = text.indexOf(' ', at);
        at = space < 0 ? text.length() : space + 1;
        return at;
    }
}
