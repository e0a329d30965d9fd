package org.followthrough.challenge.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.PagePart;
import org.followthrough.actionplan.PlanView;
import org.followthrough.challenge.ChallengeView;
import org.followthrough.challenge.Challenged.Kind;
import org.followthrough.challenge.Challenges;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.London;
import org.springframework.stereotype.Component;

/** On a plan's and an action's page: the way to put a challenge, and those that were put to it. */
@Component
class ChallengesOnPage implements PagePart.OfAction, PagePart.OfPlan {

    private final Challenges challenges;
    private final Clock clock;

    ChallengesOnPage(Challenges challenges, Clock clock) {
        this.challenges = challenges;
        this.clock = clock;
    }

    @Override
    public List<Offer> offers(ActionView action, Viewer viewer) {
        return offers(action.path(), viewer);
    }

    @Override
    public List<Offer> offers(PlanView plan, Viewer viewer) {
        return offers("/plans/" + plan.id().value(), viewer);
    }

    private List<Offer> offers(String path, Viewer viewer) {
        return challenges.mayPut(viewer) ? List.of(new Offer("Put a challenge", path + "/challenge")) : List.of();
    }

    @Override
    public List<Section> sections(ActionView action, Viewer viewer) {
        return sections(Kind.ACTION, action.answer().value());
    }

    @Override
    public List<Section> sections(PlanView plan, Viewer viewer) {
        return sections(Kind.PLAN, plan.id().value());
    }

    private List<Section> sections(Kind kind, UUID subject) {
        List<ChallengeView> put = challenges.of(kind, subject);
        return put.isEmpty()
                ? List.of()
                : List.of(new Section(
                        Place.BELOW,
                        "challenge/on-page :: challenges",
                        Map.of("challenges", put, "today", London.today(clock))));
    }
}
