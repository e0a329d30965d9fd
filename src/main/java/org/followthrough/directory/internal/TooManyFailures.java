package org.followthrough.directory.internal;

import java.time.Instant;
import org.springframework.security.authentication.LockedException;

/** Signing in failed too often; nothing was looked at. */
public class TooManyFailures extends LockedException {

    private static final long serialVersionUID = 1L;

    private final Instant until;

    TooManyFailures(Instant until) {
        super("too many failed sign-ins");
        this.until = until;
    }

    /** When the next try may be made. */
    public Instant until() {
        return until;
    }
}
