package org.followthrough.directory;

/** One person on one group. A group's chair need not be listed: who chairs it sits on it. */
public record Membership(GroupId group, PersonId person) {}
