package org.followthrough.pages.web;

import java.util.List;
import java.util.UUID;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.PlanView;
import org.followthrough.assurance.EvidenceRound;
import org.jspecify.annotations.Nullable;

/**
 * One action as its page shows it.
 *
 * @param task the viewer's own open task on it, or null
 * @param whatNext what happens next, in a sentence
 * @param mailedNext who is mailed next and when, or why nobody is
 * @param picture the process picture as SVG, with the current step marked
 */
record ActionScreen(
        ActionView action,
        PlanView plan,
        String finding,
        Standing standing,
        String lead,
        String assuringGroup,
        @Nullable Task task,
        String whatNext,
        String mailedNext,
        List<Round> rounds,
        List<Happening> timeline,
        String picture,
        boolean mayChangeDate) {

    record Task(UUID id, String verb) {}

    record Round(EvidenceRound round, String by, String at, String decidedBy, String decidedAt) {}

    record Happening(String title, String by, String when, String moment, String words) {}
}
