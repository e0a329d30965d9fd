package org.followthrough.pages.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.EarlierLead;
import org.followthrough.actionplan.Leads;
import org.followthrough.actionplan.PagePart;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.London;
import org.springframework.stereotype.Component;

/** On an action's page: the way to give it to another lead, and who led it before. */
@Component
class LeadOnPage implements PagePart.OfAction {

    /** @param until "Until 3 May 2026" */
    record Led(String until, String person, String by, String reason) {}

    private final Leads leads;
    private final Who who;

    LeadOnPage(Leads leads, Who who) {
        this.leads = leads;
        this.who = who;
    }

    @Override
    public List<Offer> offers(ActionView action, Viewer viewer) {
        if (!leads.isReassignable(action) || !leads.mayReassign(action, viewer)) return List.of();
        Offer another = new Offer("Give it to another lead", action.path() + "/lead");
        PersonId lead = action.person();
        if (lead == null || !viewer.isBusinessManager()) return List.of(another);
        return List.of(
                another,
                new Offer(
                        "Hand over everything that " + who.person(lead) + " holds",
                        "/people/" + lead.value() + "/hand-over"));
    }

    @Override
    public List<Section> sections(ActionView action, Viewer viewer) {
        List<EarlierLead> before = leads.before(action.answer());
        if (before.isEmpty()) return List.of();
        List<Led> led = new ArrayList<>();
        for (EarlierLead each : before)
            led.add(new Led("Until " + day(each), who.person(each.person()), who.person(each.by()), each.reason()));
        String since = "Since " + day(before.get(before.size() - 1));
        return List.of(new Section(
                Place.BELOW,
                "pages/led :: before",
                Map.of(
                        "led",
                        led,
                        "since",
                        since,
                        "now",
                        action.person() == null ? "Nobody yet" : who.person(action.person()))));
    }

    private static String day(EarlierLead lead) {
        return London.inWords(London.dateOf(lead.until()));
    }
}
