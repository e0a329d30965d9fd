package org.followthrough.actionplan;

import java.time.Instant;
import org.followthrough.directory.PersonId;

/** @param number from 1, which is the load */
public record PlanVersion(int number, String sourceName, PersonId takenInBy, Instant takenInAt) {}
