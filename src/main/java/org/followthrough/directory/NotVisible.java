package org.followthrough.directory;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * What was asked for does not exist, or not for this person: nobody is told which. Answered with 404, so that an address
 * tried by hand gives nothing away.
 */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NotVisible extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotVisible() {
        super("not there, or not for this person");
    }

    /** @param detail for the log only; never shown */
    public NotVisible(String detail) {
        super(detail);
    }
}
