package org.blinaplan.domain.patient;

/** What is known about pregnancy before the start. */
public enum Pregnancy {
    NOT_APPLICABLE,
    TEST_NEGATIVE,
    NOT_TESTED
}
