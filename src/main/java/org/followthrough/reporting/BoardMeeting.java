package org.followthrough.reporting;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.directory.GroupId;

/**
 * A meeting of the executive or of a group. Days are local to London.
 *
 * @param papersOn the day by which its papers are sent out
 */
public record BoardMeeting(UUID id, GroupId group, LocalDate heldOn, LocalDate papersOn) {}
