package org.followthrough.workflow;

/** Somebody else changed the same instance first. The transaction is lost; the whole command may be run again. */
public class LostRace extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LostRace(String message, Throwable cause) {
        super(message, cause);
    }

    public LostRace(String message) {
        super(message);
    }
}
