package org.followthrough.worklist;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.directory.GroupId;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Viewer;

/** Who is asked for what. An item is asked of one person, or of those who act for one group. */
public interface Worklist {

    /**
     * Open items that a person sees in My tasks: asked of them, of a group they chair or coordinate, and for a business
     * manager of the business unit, and where it is asked of each member, of a group they sit on; likewise of those for whom they stand in. Earliest due first, those without a day last.
     */
    List<WorkItem> asked(Viewer viewer, int skip, int most);

    /** Open items of others about subjects on which this person finished one: what they wait for. Oldest first. */
    List<WorkItem> waitingForOthers(Viewer viewer, int most);

    /** What this person finished, newest first. */
    List<WorkItem> finished(Viewer viewer, int most);

    /** Who is asked for what about one subject at this moment. Whoever may see the subject may see this. */
    List<WorkItem> open(String subjectKind, UUID subject);

    /** The open item about a subject that this person may answer: the one button of the subject's page. */
    Optional<WorkItem> toAnswer(String subjectKind, UUID subject, Viewer viewer);

    /** @throws NotVisible where there is none, or this person may not answer it; it may be closed already */
    WorkItem toAnswer(UUID item, Viewer viewer);

    /**
     * As whom this person answers an item: as themself, or through them the one for whom they stand in. Empty where it is
     * not theirs to answer.
     */
    Optional<Viewer> answering(WorkItem item, Viewer viewer);

    /**
     * Asks this person for every open item of a subject that comes from this user task, in place of whom it was asked of.
     * Joins the caller's transaction; whoever is asked now is told as of a new task.
     */
    void askPerson(String subjectKind, UUID subject, String element, PersonId person);

    /** The same, of a group. */
    void askGroup(String subjectKind, UUID subject, String element, GroupId group);

    /** Open items asked of this one person by name, resting ones included. */
    List<WorkItem> askedOf(PersonId person);

    /** Keeps every open item of these subjects as it is until the caller's transaction ends: nobody finishes one meanwhile. */
    void hold(String subjectKind, Collection<UUID> subjects);

    /** Takes every open item of a subject out of everybody's list until {@link #wake}. Joins the caller's transaction. */
    void rest(String subjectKind, UUID subject);

    /** Puts what rests back where it was. Joins the caller's transaction. */
    void wake(String subjectKind, UUID subject);

    /** Gives every open item of a subject this title. Joins the caller's transaction. */
    void retitle(String subjectKind, UUID subject, String title);

    /** Gives every open item of a subject this due day. Joins the caller's transaction. */
    void moveDueDay(String subjectKind, UUID subject, LocalDate due);
}
