package org.blinaplan.domain.monograph;

/** What the label asks for at a reaction, the mildest first. */
public enum ReactionResponse {
    NO_CHANGE("no labelled dose change"),
    INTERRUPT("interrupt"),
    CONSIDER_STOPPING("consider stopping for good"),
    STOP("stop for good");

    private final String text;

    ReactionResponse(String text) {
        this.text = text;
    }

    /** As people read it: {@code "stop for good"}. */
    public String text() {
        return text;
    }
}
