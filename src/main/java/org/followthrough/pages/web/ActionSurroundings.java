package org.followthrough.pages.web;

import java.util.List;
import java.util.Map;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.PlanView;
import org.followthrough.assurance.Evidence;
import org.followthrough.assurance.EvidenceRound;
import org.followthrough.directory.Viewer;
import org.followthrough.escalation.Ladder;
import org.followthrough.shared.Shortened;
import org.followthrough.worklist.Worklist;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What other modules know about an action: its thread, evidence, ladder, task, record and picture. */
@Component
class ActionSurroundings {

    private final ActionThread thread;
    private final Evidence evidence;
    private final Ladder ladder;
    private final Worklist worklist;
    private final Story story;

    ActionSurroundings(ActionThread thread, Evidence evidence, Ladder ladder, Worklist worklist, Story story) {
        this.thread = thread;
        this.evidence = evidence;
        this.ladder = ladder;
        this.worklist = worklist;
        this.story = story;
    }

    /** What it hangs on in print, from the widest to the nearest, by what each is called. */
    Map<String, Shortened> thread(ActionView action, PlanView plan) {
        return thread.over(action, plan);
    }

    List<EvidenceRound> rounds(ActionView action, Viewer viewer) {
        return evidence.rounds(action.answer(), viewer);
    }

    /** As a sentence: a name and a day, or why nobody is mailed. */
    String mailedNext(ActionView action) {
        String words = ladder.next(action).words();
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }

    ActionScreen.@Nullable Task task(ActionView action, Viewer viewer) {
        return worklist.toAnswer("answer", action.answer().value(), viewer)
                .map(item -> new ActionScreen.Task(item.id(), item.ask().verb()))
                .orElse(null);
    }

    List<ActionScreen.Happening> timeline(ActionView action) {
        return story.timeline("answer", action.answer().value());
    }

    List<ActionScreen.Earlier> earlier(ActionView action) {
        return story.earlier(action.id());
    }

    String goneSince(ActionView action) {
        return story.goneSince(action.id());
    }

    String picture(ActionView action) {
        return story.picture("action-lifecycle", action.answer().value());
    }
}
