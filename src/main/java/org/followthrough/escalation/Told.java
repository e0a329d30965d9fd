package org.followthrough.escalation;

import java.util.List;
import org.followthrough.directory.PersonId;

/**
 * Somebody whom the ladder tells, once, however many rungs and places name them.
 *
 * @param name the reader's full name
 * @param as the place for which the highest rung names them
 * @param rung the highest rung that names them, such as {@code after-14}
 * @param inOwnRight false where they are told only because nobody sits in {@code as}
 * @param insteadOf the empty places for which they are told, whether or not in their own right too
 */
public record Told(PersonId reader, String name, ToldAs as, String rung, boolean inOwnRight, List<Gap> insteadOf) {
    public Told {
        insteadOf = List.copyOf(insteadOf);
        if (!inOwnRight && insteadOf.isEmpty()) throw new IllegalArgumentException("told for no reason");
    }

    /** "Priya Nair (agency executive)", "Ann Lowe (as there is no agency executive for Northvale Health Trust)". */
    public String words() {
        return name + " ("
                + (inOwnRight ? as.words() : "as there is " + insteadOf.get(0).words()) + ")";
    }
}
