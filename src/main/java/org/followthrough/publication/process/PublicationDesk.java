package org.followthrough.publication.process;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.PlanView;
import org.followthrough.directory.Directory;
import org.followthrough.directory.GroupId;
import org.followthrough.directory.Person;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Seat;
import org.followthrough.directory.Viewer;
import org.followthrough.publication.Publication;
import org.followthrough.publication.PublicationId;
import org.followthrough.publication.internal.Publishing;
import org.followthrough.shared.Outcome;
import org.followthrough.workflow.TaskOpened;
import org.followthrough.workflow.Workflow;
import org.followthrough.worklist.Ask;
import org.followthrough.worklist.Desk;
import org.followthrough.worklist.WorkItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Wording what the public reads, and releasing it: the business unit's, then the partnership chair's. */
@Component
class PublicationDesk implements Desk {

    private static final String WORD = "UserTask_WordPublication";
    private static final Map<String, String> CHECKLIST = checklist();

    private final Publishing publishing;
    private final ActionPlans plans;
    private final Directory directory;
    private final Workflow workflow;

    PublicationDesk(Publishing publishing, ActionPlans plans, Directory directory, Workflow workflow) {
        this.publishing = publishing;
        this.plans = plans;
        this.directory = directory;
        this.workflow = workflow;
    }

    @Override
    public Set<String> serves() {
        return Set.of(WORD, "UserTask_ReleasePublication");
    }

    @Override
    public Ask ask(TaskOpened task) {
        Publication publication = publishing.find(new PublicationId(task.subject()));
        GroupId unit = directory.businessUnit().id();
        if (task.element().equals(WORD)) return ask("Word the publication", publication, null, unit);
        List<Person> chairs = directory.holders(Seat.PARTNERSHIP_CHAIR);
        PersonId chair = chairs.stream()
                .min(Comparator.comparing(Person::fullName))
                .map(Person::id)
                .orElseThrow(() -> new IllegalStateException("nobody holds the partnership chair's seat"));
        return ask("Release the publication", publication, chair, null);
    }

    private Ask ask(String verb, Publication publication, @Nullable PersonId person, @Nullable GroupId group) {
        PlanView plan = plan(publication);
        return new Ask(
                verb,
                plan.prefix(),
                "What the public reads of " + plan.prefix(),
                "publication",
                publication.id().value(),
                person,
                group,
                null,
                null);
    }

    private PlanView plan(Publication publication) {
        return plans.allPlans().stream()
                .filter(each -> each.id().equals(publication.plan()))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public Context context(WorkItem item, Viewer viewer) {
        Publication publication = publishing.find(publicationOf(item));
        boolean words = item.element().equals(WORD);
        return new Context(
                "publication/page :: preview",
                Map.of("page", publishing.preview(publication.id()), "publication", publication),
                words ? "/plans/" + publication.plan().value() + "/publication" : "/",
                words
                        ? "Word it on the publication’s own page first. Then send it to the partnership chair, who releases it."
                        : "Read what the public will read. It is published as it stands here once you release it.",
                null,
                false);
    }

    @Override
    public Outcome submit(WorkItem item, Map<String, Object> answers, Viewer viewer) {
        PublicationId id = publicationOf(item);
        if (item.element().equals(WORD)) {
            if (directory.holders(Seat.PARTNERSHIP_CHAIR).isEmpty())
                return Outcome.refused("Nobody holds the partnership chair’s seat, who alone may release it.");
            return done(item, publishing.send(id, viewer), Map.of());
        }
        boolean releases = "release".equals(answers.get("decision"));
        if (releases) {
            List<String> open = CHECKLIST.entrySet().stream()
                    .filter(each -> !ticked(answers).contains(each.getKey()))
                    .map(Map.Entry::getValue)
                    .toList();
            if (!open.isEmpty()) return Outcome.refused("ready", String.join(" ", open));
        }
        Outcome outcome = releases
                ? publishing.release(id, viewer)
                : publishing.sendBack(id, answers.get("reason") instanceof String reason ? reason : "", viewer);
        return done(item, outcome, Map.of("released", releases));
    }

    private static Map<String, String> checklist() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("familyTold", "The family must be told before it is published.");
        all.put("panelTold", "The national panel and the government must have their copy in time.");
        all.put("pressReady", "The lines for the press must be ready.");
        all.put("staffReady", "Staff must be told what will be published.");
        return all;
    }

    private static List<?> ticked(Map<String, Object> answers) {
        return answers.get("ready") instanceof List<?> ticked ? ticked : List.of();
    }

    private Outcome done(WorkItem item, Outcome outcome, Map<String, Object> routing) {
        if (outcome instanceof Outcome.Done) workflow.complete(item.taskId(), routing);
        return outcome;
    }

    private static PublicationId publicationOf(WorkItem item) {
        return new PublicationId(item.ask().subject());
    }

    @Override
    public Confirmation confirmation(WorkItem item) {
        if (item.element().equals(WORD))
            return new Confirmation(
                    "Sent to the partnership chair", "The chair reads it, and releases it or sends it back.");
        Publication publication = publishing.find(publicationOf(item));
        return publication.releasedAt() == null
                ? new Confirmation("Sent back", "The business unit reads your reason.")
                : new Confirmation("Published", "The public reads it now at /published/" + publication.slug() + ".");
    }
}
