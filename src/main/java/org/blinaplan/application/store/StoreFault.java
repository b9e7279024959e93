package org.blinaplan.application.store;

import org.jspecify.annotations.Nullable;

/** The store cannot be used as asked. The message says what is wrong, what to do, and that nothing is lost. */
public class StoreFault extends Exception {
    private static final long serialVersionUID = 1L;

    public StoreFault(String sentence) {
        super(sentence);
    }

    public StoreFault(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }

    /** One record cannot be read; the rest of the store can. */
    public static final class Unreadable extends StoreFault {
        private static final long serialVersionUID = 1L;

        public Unreadable(String sentence, @Nullable Throwable cause) {
            super(sentence, cause);
        }
    }

    /** The name is not known here, or the password is not its own; which of both is not said. */
    public static final class NotLetIn extends StoreFault {
        private static final long serialVersionUID = 1L;

        public NotLetIn(String sentence) {
            super(sentence);
        }
    }
}
