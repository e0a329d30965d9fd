package org.followthrough.pages.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.directory.AgencyId;
import org.followthrough.directory.Seat;
import org.followthrough.directory.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * What the head of every page shows: who is signed in, and where they may go. It links nothing that would not open.
 *
 * @param person the signed-in person's name; empty where nobody is
 */
record Navigation(String person, List<Place> places) {

    /**
     * @param viewer null where nobody is signed in
     * @param path of the page itself, without the context path
     * @param demo whether the demo's mailbox and clock are there
     */
    static Navigation of(@Nullable Viewer viewer, String path, boolean demo) {
        if (viewer == null) {
            return new Navigation("", List.of());
        }
        var names = namesByPath(viewer, demo);
        var current = currentOf(names, path);
        var places = new ArrayList<Place>();
        names.forEach((to, name) -> places.add(new Place(name, to, to.equals(current))));
        return new Navigation(viewer.fullName(), List.copyOf(places));
    }

    private static Map<String, String> namesByPath(Viewer viewer, boolean demo) {
        var names = new LinkedHashMap<String, String>();
        names.put("/tasks", "My tasks");
        if (viewer.readsEverything()) {
            names.put("/dashboard", "Dashboard");
        }
        names.put("/plans", "Plans");
        AgencyId agency = ownAgency(viewer);
        if (agency != null && !viewer.readsEverything()) {
            names.put("/agencies/" + agency.value(), "My agency");
        }
        if (!viewer.chaired().isEmpty()) {
            names.put("/sign-off", "Sign-off");
        }
        if (viewer.isBusinessManager()) {
            names.put("/plans/load", "Load a plan");
            names.put("/chase", "Chase");
        }
        if (viewer.readsEverything()) {
            names.put("/reports", "Reports");
        }
        if (viewer.isBusinessManager()
                || viewer.holds(Seat.SCRUTINEER)
                || viewer.holds(Seat.PARTNERSHIP_EXECUTIVE)
                || viewer.holds(Seat.LEAD_SAFEGUARDING_PARTNER)) {
            names.put("/challenges", "Challenges");
        }
        if (viewer.holds(Seat.ADMINISTRATOR) || viewer.isBusinessManager()) {
            names.put("/models", "Models");
        }
        if (!viewer.executiveOf().isEmpty()) {
            names.put("/my-mail", "My mail");
        }
        if (demo) {
            names.put("/demo/mailbox", "Mailbox");
            names.put("/demo/clock", "Clock");
        }
        return names;
    }

    /** The one that they work for; of somebody outside every agency, one whose executive they are. */
    private static @Nullable AgencyId ownAgency(Viewer viewer) {
        AgencyId own = viewer.agency();
        return own != null ? own : viewer.executiveOf().stream().findFirst().orElse(null);
    }

    /** The longest that the path begins with: loading a plan lies under the plans. */
    private static String currentOf(Map<String, String> names, String path) {
        return names.keySet().stream()
                .filter(to -> path.equals(to) || path.startsWith(to + "/"))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }
}
