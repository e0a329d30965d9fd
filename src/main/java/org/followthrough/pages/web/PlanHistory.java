package org.followthrough.pages.web;

import java.util.List;
import org.followthrough.actionplan.PlanId;
import org.followthrough.actionplan.PlanRevising;
import org.followthrough.actionplan.PlanUnloading;
import org.followthrough.actionplan.PlanVersion;
import org.followthrough.directory.Viewer;
import org.springframework.stereotype.Component;

/** How a plan came to be what it is, and whether its load can still be undone. */
@Component
class PlanHistory {

    private final PlanUnloading unloading;
    private final PlanRevising revising;
    private final Who who;

    PlanHistory(PlanUnloading unloading, PlanRevising revising, Who who) {
        this.unloading = unloading;
        this.revising = revising;
        this.who = who;
    }

    boolean mayUndo(PlanId plan, Viewer viewer) {
        return viewer.isBusinessManager() && unloading.whyNot(plan, viewer).isEmpty();
    }

    /** The load first, then each newer version: "6 January 2026, 9:00am by Mia Manager, from plan.docx". */
    List<String> versions(PlanId plan) {
        return revising.versions(plan).stream().map(this::words).toList();
    }

    private String words(PlanVersion version) {
        return Timeline.words(version.takenInAt()) + " by " + who.person(version.takenInBy()) + ", from "
                + version.sourceName();
    }
}
