package org.blinaplan.application;

/**
 * Why an input cannot be used, at one place of it.
 *
 * @param path the field: {@code $.patient.weight}
 * @param message what is wrong and what would be right, in one sentence
 */
public record Problem(String path, String message) {
    /** In one line: {@code "$.patient.weight: ..."}. */
    @Override
    public String toString() {
        return path + ": " + message;
    }
}
