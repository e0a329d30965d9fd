package org.followthrough.directory.internal;

import org.springframework.stereotype.Component;

/** Who sits where: the seats held, and the groups sat on. */
@Component
record Seating(Seats seats, Memberships memberships) {}
