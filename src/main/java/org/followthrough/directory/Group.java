package org.followthrough.directory;

/** A standing or temporary group of the partnership. Exactly one is the business unit, exactly one the executive. */
public record Group(GroupId id, String name, Kind kind) {

    public enum Kind {
        SUB_GROUP,
        TASK_AND_FINISH,
        BUSINESS_UNIT,
        EXECUTIVE
    }
}
