package org.followthrough.reporting.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.followthrough.reporting.Quarter;

/** By when the papers go out in which a quarter's report stands; empty where no meeting is planned. Local to London. */
interface PapersDay {
    Optional<LocalDate> of(Quarter quarter);
}
