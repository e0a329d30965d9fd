package org.followthrough.actionplan;

import org.followthrough.directory.AgencyId;
import org.followthrough.directory.GroupId;
import org.followthrough.directory.PersonId;
import org.jspecify.annotations.Nullable;

/** A lead as printed, matched to at most one person, group or agency. Matched to none, the business unit names one. */
public record NewLead(
        String printed,
        @Nullable PersonId person,
        @Nullable GroupId group,
        @Nullable AgencyId agency) {
    public NewLead {
        int matches = (person == null ? 0 : 1) + (group == null ? 0 : 1) + (agency == null ? 0 : 1);
        if (matches > 1) throw new IllegalArgumentException("a lead is one person, one group or one agency");
    }
}
