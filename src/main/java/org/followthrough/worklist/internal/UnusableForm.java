package org.followthrough.worklist.internal;

/** A form declares something that we would not honour. Met at start and in the tests, never by a person. */
public class UnusableForm extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnusableForm(String message) {
        super(message);
    }

    public UnusableForm(String message, Throwable cause) {
        super(message, cause);
    }
}
