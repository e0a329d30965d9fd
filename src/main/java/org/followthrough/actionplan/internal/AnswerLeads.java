package org.followthrough.actionplan.internal;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.actionplan.ActionEvent;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.actionplan.EarlierLead;
import org.followthrough.actionplan.Leads;
import org.followthrough.directory.Directory;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Person;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.Outcome;
import org.followthrough.worklist.Worklist;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(propagation = Propagation.MANDATORY)
class AnswerLeads implements Leads {

    private final Answers answers;
    private final EarlierLeadRows rows;
    private final ContributorRows contributors;
    private final Judges judges;
    private final Directory directory;
    private final Worklist worklist;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AnswerLeads(
            Answers answers,
            EarlierLeadRows rows,
            ContributorRows contributors,
            Judges judges,
            Directory directory,
            Worklist worklist,
            ApplicationEventPublisher events,
            Clock clock) {
        this.answers = answers;
        this.rows = rows;
        this.contributors = contributors;
        this.judges = judges;
        this.directory = directory;
        this.worklist = worklist;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Outcome reassign(AnswerId id, @Nullable PersonId lead, String reason, Viewer viewer) {
        worklist.hold("answer", List.of(id.value())); // first the task, then the answer: the order of every command
        Answer answer = answers.hold(id).orElseThrow(NotVisible::new);
        Permission.toReassign(answer.before(), viewer);
        Person now = lead == null
                ? null
                : directory.person(lead).filter(Person::active).orElse(null);
        String why = reason.strip();
        Map<String, String> wrong = sentences(answer.before(), now, why);
        if (!wrong.isEmpty() || now == null) return new Outcome.Refused(wrong);
        return give(answer, now, why, viewer);
    }

    private static Map<String, String> sentences(ActionView action, @Nullable Person lead, String reason) {
        Map<String, String> wrong = new LinkedHashMap<>();
        if (lead == null) wrong.put("lead", "Choose a person from the list.");
        else if (lead.id().equals(action.person())) wrong.put("lead", lead.fullName() + " leads this action already.");
        if (reason.isEmpty()) wrong.put("reason", "Say why somebody else leads from now on.");
        if (reason.length() > LONGEST_REASON)
            wrong.put("reason", "The reason can have at most " + LONGEST_REASON + " characters.");
        return wrong;
    }

    private Outcome give(Answer answer, Person now, String reason, Viewer viewer) {
        ActionView action = answer.before();
        if (!answer.reassign(
                now.id(),
                now.agency(),
                judges.whenDelivered(
                        action.assuringGroup(),
                        action.group(),
                        now.id(),
                        answers.sentBy(action.answer()).orElse(null)))) return answer.notNow();
        PersonId before = action.person();
        if (before != null) rows.add(action.answer(), new EarlierLead(before, clock.instant(), reason, viewer.id()));
        Person former = before == null ? null : directory.person(before).orElse(null);
        ActionEvent event = new ActionEvent.Reassigned(answer.view(), former, now, reason, viewer.id());
        answers.save(answer, event);
        contributors.remove(action.answer(), now.id());
        events.publishEvent(event);
        return Outcome.done();
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public boolean mayReassign(ActionView action, Viewer viewer) {
        return Permission.mayReassign(action, viewer);
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public boolean isReassignable(ActionView action) {
        return !action.circumstances().external()
                && Transitions.next(action.state(), Verb.REASSIGN).isPresent();
    }

    @Override
    @Transactional(readOnly = true)
    public List<ActionView> ledBy(PersonId lead) {
        return answers.ledBy(lead).stream().filter(this::isReassignable).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<EarlierLead> before(AnswerId answer) {
        return rows.of(answer);
    }
}
