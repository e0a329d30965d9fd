package org.followthrough.actionplan.internal;

import org.followthrough.actionplan.ActionView;
import org.followthrough.directory.Directory;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Seat;
import org.followthrough.directory.Viewer;

/** Who may do what to an action they may see. Whoever may not is told that there is nothing here. */
final class Permission {

    private Permission() {}

    /** A member of the group that leads takes it for themself alone, until it was declined. */
    static void toNameLead(ActionView action, PersonId lead, Viewer viewer, Directory directory) {
        boolean takes = viewer.id().equals(lead)
                && action.group() != null
                && viewer.groups().contains(action.group())
                && action.declinedReason() == null;
        require(takes || mayNameAnybody(action, viewer, directory));
    }

    static boolean mayNameAnybody(ActionView action, Viewer viewer, Directory directory) {
        boolean chairs = action.group() != null && viewer.chaired().contains(action.group());
        boolean represents = action.agency() != null
                && directory.holders(Seat.AGENCY_REPRESENTATIVE, action.agency()).stream()
                        .anyMatch(person -> person.id().equals(viewer.id()));
        return viewer.isBusinessManager() || chairs || represents;
    }

    static boolean mayReassign(ActionView action, Viewer viewer) {
        return viewer.isBusinessManager()
                || (action.group() != null && viewer.chaired().contains(action.group()));
    }

    static boolean mayNameContributors(ActionView action, Viewer viewer) {
        return mayReassign(action, viewer) || viewer.id().equals(action.person());
    }

    static void toReassign(ActionView action, Viewer viewer) {
        require(mayReassign(action, viewer));
    }

    static void toLead(ActionView action, Viewer viewer) {
        require(action.isDeliveredBy(viewer));
    }

    /** The chair of the group that judges, and never of one's own action. */
    static void toJudge(ActionView action, Viewer viewer) {
        require(viewer.chaired().contains(action.assuringGroup()));
        require(!viewer.id().equals(action.person()));
    }

    /** Whether whoever acts, or for whom they act, leads it, or stands in for its lead: they neither judge nor decide then. */
    static boolean isOwn(ActionView action, Viewer viewer) {
        return viewer.id().equals(action.person())
                || viewer.inPerson().equals(action.person())
                || viewer.standsInFor(action.person());
    }

    /** Its lead, in person or through a deputy. A body outside owes nothing: the business unit sets its date by hand. */
    static void toAskForDate(ActionView action, Viewer viewer) {
        require(viewer.id().equals(action.person()));
    }

    static void toChangeDate(Viewer viewer) {
        require(viewer.isBusinessManager());
    }

    static void toEnd(Viewer viewer) {
        require(viewer.isBusinessManager());
    }

    static void toSetAside(Viewer viewer) {
        require(viewer.isBusinessManager());
    }

    static void toAsk(Viewer viewer) {
        require(viewer.isBusinessManager());
    }

    static void toReceive(Viewer viewer) {
        require(viewer.isBusinessManager());
    }

    static void toChangeByHand(Viewer viewer) {
        require(viewer.isBusinessManager());
    }

    static void toKeepMilestones(ActionView action, Viewer viewer) {
        require(viewer.isBusinessManager() || action.isDeliveredBy(viewer));
    }

    private static void require(boolean allowed) {
        if (!allowed) throw new NotVisible();
    }
}
