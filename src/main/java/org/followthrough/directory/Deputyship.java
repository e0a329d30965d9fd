package org.followthrough.directory;

import java.time.LocalDate;

/**
 * One person stands in for another.
 *
 * @param from the first day, in London
 * @param until the last day, in London
 */
public record Deputyship(DeputyshipId id, PersonId person, PersonId deputy, LocalDate from, LocalDate until) {
    public Deputyship {
        if (person.equals(deputy)) throw new IllegalArgumentException("nobody stands in for themself");
        if (until.isBefore(from)) throw new IllegalArgumentException("it ends before it begins");
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
