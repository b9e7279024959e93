package org.blinaplan.ui.common;

/**
 * What a person typed into one field, understood or not.
 *
 * @param <T> what it means
 */
public sealed interface Entry<T> {
    /** Nothing was typed. */
    record Empty<T>() implements Entry<T> {}

    /** It means this. */
    record Understood<T>(T value) implements Entry<T> {}

    /**
     * It is not clear what it means.
     *
     * @param sentence what would be right
     */
    record NotUnderstood<T>(String sentence) implements Entry<T> {}
}
