package org.followthrough.pages.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerState;
import org.followthrough.actionplan.DateRequest;
import org.followthrough.actionplan.DateRequests;
import org.followthrough.actionplan.PagePart;
import org.followthrough.actionplan.PlanView;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.London;
import org.springframework.stereotype.Component;

/** On an action's page: the way to ask for a new date, what is being decided, and every date that it has had. */
@Component
class DatesOnPage implements PagePart.OfAction, PagePart.OfPlan {

    private final ActionPlans plans;
    private final DateRequests requests;
    private final Story story;
    private final Who who;

    DatesOnPage(ActionPlans plans, DateRequests requests, Story story, Who who) {
        this.plans = plans;
        this.requests = requests;
        this.story = story;
        this.who = who;
    }

    @Override
    public List<Offer> offers(ActionView action, Viewer viewer) {
        boolean leads = viewer.as(action.person()).isPresent() && action.state() == AnswerState.DELIVERING;
        if (!leads || !action.isWatched() || action.deadline().due() == null) return List.of();
        return List.of(new Offer("Ask for a new date", action.path() + "/date/ask"));
    }

    @Override
    public List<Offer> offers(PlanView plan, Viewer viewer) {
        return viewer.isBusinessManager()
                ? List.of(new Offer(
                        "Say how much later a first new date may be without the chair",
                        "/plans/" + plan.id().value() + "/dates"))
                : List.of();
    }

    @Override
    public List<Section> sections(ActionView action, Viewer viewer) {
        List<Section> sections = new ArrayList<>();
        requests.waiting(action.answer())
                .map(request -> waiting(request, action, viewer))
                .ifPresent(sections::add);
        if (action.dateVersion() > 1) sections.add(history(action));
        return sections;
    }

    private Section waiting(DateRequest request, ActionView action, Viewer viewer) {
        String decides = Optional.ofNullable(request.decider())
                .map(DateRequest.Decider::words)
                .orElse("the board");
        return new Section(
                Place.TOP,
                "pages/date-request-now :: waiting",
                Map.of(
                        "request",
                        request,
                        "by",
                        who.person(request.askedBy(), request.askedDeputy()),
                        "asked",
                        London.inWords(request.dueOn()),
                        "decides",
                        decides,
                        "mine",
                        viewer.as(action.person()).isPresent(),
                        "action",
                        action,
                        "picture",
                        story.picture("date-request", action.answer().value())));
    }

    private Section history(ActionView action) {
        return new Section(
                Place.BELOW,
                "pages/date-request-now :: history",
                Map.of("dates", DateHistory.of(plans.dateChanges(action.answer()), who::person)));
    }
}
