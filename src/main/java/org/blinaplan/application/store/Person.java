package org.blinaplan.application.store;

/**
 * Somebody who works here.
 *
 * @param name by which the store is opened
 * @param role decides what the person may do
 * @param locked whether the person is shut out
 */
public record Person(String name, Role role, boolean locked) {}
