package org.followthrough.directory;

/** A standing or temporary group of the partnership. Exactly one is the business unit, exactly one the executive. */
public record Group(GroupId id, String name, Kind kind) {

    public Group {
        name = Names.given(name, "a group");
    }

    public enum Kind {
        SUB_GROUP,
        TASK_AND_FINISH,
        BUSINESS_UNIT,
        EXECUTIVE;

        /** Whether a partnership has one group of this kind, never more. */
        public boolean onlyOne() {
            return this == BUSINESS_UNIT || this == EXECUTIVE;
        }
    }
}
