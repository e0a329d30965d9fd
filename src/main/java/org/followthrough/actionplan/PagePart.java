package org.followthrough.actionplan;

import java.util.List;
import java.util.Map;
import org.followthrough.directory.Viewer;

/**
 * What other modules add to the page of an action or a plan: links among what can be done, and sections of their own. One
 * bean for each matter; the page shows them in the order of their beans. Callers have checked that the viewer may see it.
 */
public sealed interface PagePart {

    /** On an action's page, for the answer that is shown. */
    non-sealed interface OfAction extends PagePart {
        default List<Offer> offers(ActionView action, Viewer viewer) {
            return List.of();
        }

        default List<Section> sections(ActionView action, Viewer viewer) {
            return List.of();
        }
    }

    /** On a plan's page. */
    non-sealed interface OfPlan extends PagePart {
        default List<Offer> offers(PlanView plan, Viewer viewer) {
            return List.of();
        }

        default List<Section> sections(PlanView plan, Viewer viewer) {
            return List.of();
        }
    }

    /**
     * Something that this viewer can do now, as a link.
     *
     * @param words "Ask for a new date"
     * @param path of the page that does it, from the root
     */
    record Offer(String words, String path) {}

    /**
     * A section of the page. Its heading is part of it, at the second level.
     *
     * @param template a Thymeleaf fragment such as {@code assurance/progress :: updates}, which reads {@code part}
     * @param model read by the fragment as {@code ${part.model().updates}}
     */
    record Section(Place place, String template, Map<String, Object> model) {
        public Section {
            model = Map.copyOf(model);
        }
    }

    enum Place {
        /** Above everything: what must be known first. */
        TOP,
        /** Below what the action or plan is. */
        BELOW,
        /** On an action's page, below its evidence; on a plan's, at its end. */
        END
    }
}
