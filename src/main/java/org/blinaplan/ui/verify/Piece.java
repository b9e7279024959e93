package org.blinaplan.ui.verify;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a value, marked where the other entry has it differently.
 *
 * @param text of it
 * @param differs from the other entry
 */
record Piece(String text, boolean differs) {
    /** The value in parts: digits that differ are marked one by one where both have as many, else the whole word. */
    static List<Piece> of(String own, String other) {
        String[] words = own.split(" ", -1);
        String[] others = other.split(" ", -1);
        if (words.length != others.length) {
            return List.of(new Piece(own, true));
        }
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            add(pieces, i == 0 ? "" : " ", false);
            addWord(pieces, words[i], others[i]);
        }
        return List.copyOf(pieces);
    }

    private static void addWord(List<Piece> pieces, String own, String other) {
        boolean digitByDigit = own.length() == other.length() && own.chars().anyMatch(Character::isDigit);
        if (!digitByDigit) {
            add(pieces, own, !own.equals(other));
            return;
        }
        for (int i = 0; i < own.length(); i++) {
            add(pieces, own.substring(i, i + 1), own.charAt(i) != other.charAt(i));
        }
    }

    private static void add(List<Piece> pieces, String text, boolean differs) {
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last).differs() == differs) {
            pieces.set(last, new Piece(pieces.get(last).text() + text, differs));
        } else if (!text.isEmpty()) {
            pieces.add(new Piece(text, differs));
        }
    }

    /** Whether one becomes the other by changing the places of two digits that stand side by side. */
    static boolean isSwap(String one, String other) {
        String digits = one.replaceAll("[^0-9]", "");
        String others = other.replaceAll("[^0-9]", "");
        if (digits.equals(others) || digits.length() != others.length()) {
            return false;
        }
        int at = 0;
        while (digits.charAt(at) == others.charAt(at)) {
            at++;
        }
        return at + 1 < digits.length()
                && digits.charAt(at) == others.charAt(at + 1)
                && digits.charAt(at + 1) == others.charAt(at)
                && digits.substring(at + 2).equals(others.substring(at + 2));
    }
}
