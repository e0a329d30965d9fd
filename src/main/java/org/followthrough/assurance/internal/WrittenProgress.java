package org.followthrough.assurance.internal;

import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.assurance.ProgressNotes;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.Outcome;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(propagation = Propagation.MANDATORY)
class WrittenProgress implements ProgressNotes {

    private final ActionPlans plans;
    private final NotedProgress noted;

    WrittenProgress(ActionPlans plans, NotedProgress noted) {
        this.plans = plans;
        this.noted = noted;
    }

    @Override
    public Outcome write(AnswerId answer, String given, Viewer viewer) {
        ActionView action = plans.answer(answer, viewer).orElseThrow(NotVisible::new);
        if (!action.isDeliveredBy(viewer)) throw new NotVisible();
        String words = given.strip();
        if (words.isEmpty()) return Outcome.refused("words", "Say how far it has come.");
        if (words.length() > LONGEST)
            return Outcome.refused("words", "This can have at most " + LONGEST + " characters.");
        if (!action.state().isOpen())
            return Outcome.refused("Nothing is awaited of " + action.reference() + " any more.");
        noted.add(answer, words, "Written by " + viewer.fullName(), viewer);
        return Outcome.done();
    }
}
