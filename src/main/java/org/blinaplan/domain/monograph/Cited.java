package org.blinaplan.domain.monograph;

/**
 * One number of a monograph with its source.
 *
 * @param value the number
 * @param source where it comes from and how sure it is
 * @param <T> its dimension
 */
public record Cited<T>(T value, Source source) {}
