package org.followthrough.demo;

import org.followthrough.directory.Group;
import org.followthrough.directory.GroupId;

/** The groups of the Harbourshire Safeguarding Children Partnership. */
enum DemoGroup {
    BUSINESS_UNIT("Business Unit", Group.Kind.BUSINESS_UNIT),
    EXECUTIVE("Partnership Executive", Group.Kind.EXECUTIVE),
    CASE_REVIEW("Case Review Sub-Group", Group.Kind.SUB_GROUP),
    POLICY("Policy and Procedure Sub-Group", Group.Kind.SUB_GROUP),
    WORKFORCE("Workforce Development Sub-Group", Group.Kind.SUB_GROUP),
    EDUCATION("Education Sub-Group", Group.Kind.SUB_GROUP);

    private final Group group;

    DemoGroup(String name, Group.Kind kind) {
        this.group = new Group(new GroupId(DemoIds.of(this)), name, kind);
    }

    Group group() {
        return group;
    }

    GroupId id() {
        return group.id();
    }
}
