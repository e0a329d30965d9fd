package org.followthrough.intake.internal.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.followthrough.intake.internal.draft.Concern.TakeOver;
import org.followthrough.intake.internal.draft.Concern.Weight;
import org.followthrough.intake.internal.draft.NamedLead.Kind;
import org.followthrough.intake.internal.draft.Spot.Page;

/** What one should know of a mended plan before it is loaded, each thing once, and gone as soon as it is mended. */
final class Concerns {

    private final MendedPlan plan;
    private final List<MendedAction> open;
    private final List<Concern> all = new ArrayList<>();

    Concerns(MendedPlan plan) {
        this.plan = plan;
        open = plan.starting().stream().filter(action -> !action.comesInDone()).toList();
    }

    List<Concern> all() {
        all.addAll(new ReadersConcerns(plan).all());
        lookAtHead();
        lookAtLeads();
        lookAtDates();
        lookAtStandings();
        lookForTwins();
        all.sort(java.util.Comparator.comparing(Concern::weight));
        return all;
    }

    private void lookAtHead() {
        if (plan.choices().assuring(plan.about().assuring()).isEmpty())
            decide("No group is chosen yet that signs off.", Spot.page(Page.ABOUT, "assuring", "Choose it"));
    }

    private void lookAtLeads() {
        List<MendedAction> blank =
                open.stream().filter(each -> !each.suggestedLeads().isEmpty()).toList();
        if (!blank.isEmpty())
            all.add(new Concern(
                    Weight.DECIDE,
                    Counted.actions(blank.size(), "has", "have") + " a blank lead, and a row above names somebody:",
                    spots(blank, "leads"),
                    TakeOver.LEADS));
        long unknown = names(Kind.UNKNOWN);
        if (unknown > 0)
            decide(
                    unknown == 1
                            ? "One printed name is nobody in the directory."
                            : unknown + " printed names are nobody in the directory.",
                    Spot.page(Page.WHO, "", "Say who is who"));
        if (everybodyWithoutLead() > 0)
            decide(
                    "Actions for everybody need a named lead for the whole, and the bodies that answer.",
                    Spot.page(Page.WHO, "", "Name them"));
        decide(
                "No lead is named; the business unit will be asked to name one:",
                "leads",
                each -> each.leads().isEmpty() && each.suggestedLeads().isEmpty());
        check(
                "The group that signs off leads this itself, so the executive signs it off instead:",
                "leads",
                each -> each.accountable().filter(this::signsOff).isPresent());
    }

    private long names(Kind kind) {
        return plan.startingNames().stream().filter(lead -> lead.kind() == kind).count();
    }

    private long everybodyWithoutLead() {
        return plan.startingNames().stream()
                .filter(lead -> lead.kind() == Kind.EVERYBODY)
                .filter(lead -> lead.code().isEmpty() || lead.bodies().isEmpty())
                .count();
    }

    private boolean signsOff(NamedLead lead) {
        return lead.code().equals("group:" + plan.about().assuring());
    }

    private void lookAtDates() {
        long unread = open.stream()
                .filter(each ->
                        each.date().isMissing() && each.date().deadline().printed() != null)
                .map(each -> Mends.key(String.valueOf(each.date().deadline().printed())))
                .distinct()
                .count();
        if (unread > 0)
            decide(
                    unread == 1
                            ? "One printed deadline could not be read as a date."
                            : unread + " printed deadlines could not be read as a date.",
                    Spot.page(Page.DATES, "", "Give dates"));
        check(
                "No deadline is printed; the action will ask for one:",
                "date",
                each -> each.date().isMissing() && each.date().deadline().printed() == null);
        check("The date has passed, so the action will show as overdue and ask for a new one:", "date", each -> {
            var due = each.date().deadline().due();
            return due != null && due.isBefore(plan.today()) && each.proposal().isEmpty();
        });
    }

    private void lookAtStandings() {
        List<MendedAction> proposed = plan.starting().stream()
                .filter(each -> each.proposal().isPresent())
                .toList();
        if (!proposed.isEmpty())
            all.add(new Concern(
                    Weight.DECIDE,
                    "By the plan’s own words " + Counted.actions(proposed.size(), "is", "are")
                            + " done already. As long as nobody says so, each starts as still to do:",
                    spots(proposed, "stage"),
                    TakeOver.STANDINGS));
        check("Nothing is printed that says how one will know:", "success", each -> each.success() == null);
    }

    private void lookForTwins() {
        Map<String, MendedAction> first = new LinkedHashMap<>();
        List<MendedAction> twins = new ArrayList<>();
        for (MendedAction action : plan.loaded()) {
            String words = action.printed().thread().finding() + Mends.key(action.wording());
            if (first.putIfAbsent(words, action) != null) twins.add(action);
        }
        if (!twins.isEmpty())
            all.add(Concern.of(Weight.CHECK, "The same words stand in an action before:", spots(twins, "left")));
    }

    private void decide(String sentence, Spot spot) {
        all.add(Concern.of(Weight.DECIDE, sentence, List.of(spot)));
    }

    private void decide(String sentence, String field, Predicate<MendedAction> about) {
        add(Weight.DECIDE, sentence, field, about);
    }

    private void check(String sentence, String field, Predicate<MendedAction> about) {
        add(Weight.CHECK, sentence, field, about);
    }

    private void add(Weight weight, String sentence, String field, Predicate<MendedAction> about) {
        List<MendedAction> found = open.stream().filter(about).toList();
        if (!found.isEmpty()) all.add(Concern.of(weight, sentence, spots(found, field)));
    }

    private static List<Spot> spots(List<MendedAction> actions, String field) {
        return actions.stream().map(action -> Spot.action(action, field)).toList();
    }
}
