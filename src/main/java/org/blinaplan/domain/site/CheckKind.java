package org.blinaplan.domain.site;

/** What sort of check it is, for its sign and for those who draw up a list by it. */
public enum CheckKind {
    BLOODS,
    WRITING_TEST,
    NEUROLOGICAL,
    BONE_MARROW,
    BODY_SIZE,
    OTHER
}
