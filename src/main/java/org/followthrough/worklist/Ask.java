package org.followthrough.worklist;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.directory.GroupId;
import org.followthrough.directory.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of whom: one person, or where no person is named the members who act for a group (its chair and, for the
 * business unit, every business manager).
 *
 * @param verb starts the row in My tasks: "Send evidence"
 * @param reference plan and action number as people say it: "GS-14"
 * @param title what it is about, shown behind sign-in only
 * @param subjectKind {@code answer} or {@code report}
 * @param toMembers whether each member of the group may answer, and not only who acts for it
 * @param note a return's reason or the like, shown in the row, or null
 */
public record Ask(
        String verb,
        String reference,
        String title,
        String subjectKind,
        UUID subject,
        @Nullable PersonId person,
        @Nullable GroupId group,
        @Nullable LocalDate dueOn,
        @Nullable String note,
        boolean toMembers) {
    public Ask {
        if ((person == null) == (group == null))
            throw new IllegalArgumentException("asked of one person or of one group");
    }

    /** Asked of a person, or of those who act for a group. */
    public Ask(
            String verb,
            String reference,
            String title,
            String subjectKind,
            UUID subject,
            @Nullable PersonId person,
            @Nullable GroupId group,
            @Nullable LocalDate dueOn,
            @Nullable String note) {
        this(verb, reference, title, subjectKind, subject, person, group, dueOn, note, false);
    }

    /** The same, of each member of the group: whoever is first has it. */
    public Ask openToMembers() {
        return new Ask(verb, reference, title, subjectKind, subject, person, group, dueOn, note, true);
    }

    /** The same, where the subject's due day is not the asked one's. */
    public Ask withoutDueDay() {
        return new Ask(verb, reference, title, subjectKind, subject, person, group, null, note, toMembers);
    }
}
