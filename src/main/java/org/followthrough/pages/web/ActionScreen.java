package org.followthrough.pages.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.EarlierPrint;
import org.followthrough.actionplan.PlanView;
import org.followthrough.assurance.EvidenceRound;
import org.followthrough.shared.Shortened;
import org.jspecify.annotations.Nullable;

/**
 * One action as its page shows it.
 *
 * @param thread what it hangs on in print, from the widest to the nearest, by what each is called
 * @param task the viewer's own open task on it, or null
 * @param whatNext what happens next, in a sentence
 * @param mailedNext who is mailed next and when, or why nobody is
 * @param earlier what older versions of the plan printed, newest first
 * @param goneSince the day of the version that prints it no more, or empty
 * @param picture the process picture as SVG, with the current step marked
 */
record ActionScreen(
        ActionView action,
        PlanView plan,
        Map<String, Shortened> thread,
        Standing standing,
        String lead,
        String assuringGroup,
        @Nullable Task task,
        String whatNext,
        String mailedNext,
        List<Round> rounds,
        List<Happening> timeline,
        String picture,
        boolean mayChangeDate,
        List<Earlier> earlier,
        String goneSince) {

    /** @param until the version that printed something else, in words */
    record Earlier(String until, EarlierPrint print) {}

    record Task(UUID id, String verb) {}

    record Round(EvidenceRound round, String by, String at, String decidedBy, String decidedAt) {}

    record Happening(String title, String by, String when, String moment, String words) {}
}
