package org.followthrough.actionplan.process;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.actionplan.Progress;
import org.followthrough.directory.Directory;
import org.followthrough.directory.GroupId;
import org.followthrough.directory.Person;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Seat;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.Outcome;
import org.followthrough.workflow.TaskOpened;
import org.followthrough.workflow.Workflow;
import org.followthrough.worklist.Ask;
import org.followthrough.worklist.Desk;
import org.followthrough.worklist.WorkItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Naming a lead: asked of the group or agency that leads, and of the business unit where there is neither. Each member of a
 * group may take what it leads; its chair names anybody.
 */
@Component
class LeadDesk implements Desk {

    private final ActionPlans plans;
    private final Progress progress;
    private final Directory directory;
    private final Workflow workflow;

    LeadDesk(ActionPlans plans, Progress progress, Directory directory, Workflow workflow) {
        this.plans = plans;
        this.progress = progress;
        this.directory = directory;
        this.workflow = workflow;
    }

    @Override
    public Set<String> serves() {
        return Set.of("UserTask_NameLead");
    }

    @Override
    public Ask ask(TaskOpened task) {
        ActionView action = plans.answer(new AnswerId(task.subject()));
        PersonId representative = representative(action);
        GroupId group = representative == null ? group(action) : null;
        String declined = action.declinedReason();
        Ask ask = action.ask("Name a lead", representative, group, declined == null ? null : "Declined: " + declined);
        return group != null && group.equals(action.group()) ? ask.openToMembers() : ask;
    }

    /** A declined action always comes back to the business unit. */
    private GroupId group(ActionView action) {
        GroupId leading = action.group();
        if (leading == null || action.declinedReason() != null)
            return directory.businessUnit().id();
        boolean hasAChair = !directory.holders(Seat.GROUP_CHAIR, leading).isEmpty();
        return hasAChair ? leading : directory.businessUnit().id();
    }

    private @Nullable PersonId representative(ActionView action) {
        if (action.agency() == null || action.group() != null || action.declinedReason() != null) return null;
        return directory.holders(Seat.AGENCY_REPRESENTATIVE, action.agency()).stream()
                .findFirst()
                .map(Person::id)
                .orElse(null);
    }

    @Override
    public Context context(WorkItem item, Viewer viewer) {
        ActionView action = plans.answer(new AnswerId(item.ask().subject()));
        boolean names = progress.mayNameAnybody(action, viewer);
        return action.beside(
                names
                        ? "Choose the one person who answers for this action."
                        : "Your group leads this action, and nobody has taken it yet. Take it, and you are the one person who"
                                + " answers for it.",
                item.ask().note(),
                false);
    }

    @Override
    public Outcome submit(WorkItem item, Map<String, Object> answers, Viewer viewer) {
        AnswerId answer = new AnswerId(item.ask().subject());
        Object lead = answers.get("lead");
        if (!(lead instanceof String chosen)) return Outcome.refused("lead", "Choose a person from the list.");
        Outcome outcome = progress.nameLead(answer, new PersonId(UUID.fromString(chosen)), viewer);
        if (outcome instanceof Outcome.Done) workflow.complete(item.taskId(), Map.of());
        return outcome;
    }

    @Override
    public Confirmation confirmation(WorkItem item) {
        ActionView action = plans.answer(new AnswerId(item.ask().subject()));
        PersonId lead = action.person();
        String name = lead == null
                ? "the lead"
                : directory.person(lead).map(Person::fullName).orElse("the lead");
        return new Confirmation(
                "Lead named for " + action.reference(),
                name + " now has this action and is told by mail on the next working day at the latest.");
    }

    @Override
    public Map<String, String> choices(WorkItem item, String key, Viewer viewer) {
        Map<String, String> people = new LinkedHashMap<>();
        boolean anybody =
                progress.mayNameAnybody(plans.answer(new AnswerId(item.ask().subject())), viewer);
        for (Person person : directory.people())
            if (person.active() && (anybody || person.id().equals(viewer.id())))
                people.put(person.id().value().toString(), label(person));
        return people;
    }

    private String label(Person person) {
        return person.agency() == null
                ? person.fullName()
                : directory
                        .agency(person.agency())
                        .map(agency -> person.fullName() + ", " + agency.name())
                        .orElse(person.fullName());
    }
}
