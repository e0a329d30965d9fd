package org.followthrough.intake.internal.reading;

import java.util.Optional;

/** One way in which plans print a deadline. */
interface DeadlineShape {

    /** @param words in lower case, one line, without lead-in. @return empty where it is not printed in this way */
    Optional<DeadlineReading> read(String words);
}
