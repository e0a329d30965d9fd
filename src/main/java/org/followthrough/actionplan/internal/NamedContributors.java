package org.followthrough.actionplan.internal;

import java.time.Clock;
import java.util.List;
import org.followthrough.actionplan.ActionEvent;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.actionplan.Contributors;
import org.followthrough.directory.Directory;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Person;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Seat;
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
class NamedContributors implements Contributors {

    private final ContributorRows rows;
    private final Answers answers;
    private final Directory directory;
    private final Worklist worklist;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NamedContributors(
            ContributorRows rows,
            Answers answers,
            Directory directory,
            Worklist worklist,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.answers = answers;
        this.directory = directory;
        this.worklist = worklist;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<PersonId> of(AnswerId answer) {
        return rows.of(answer);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean contributes(AnswerId answer, Viewer viewer) {
        return rows.of(answer).contains(viewer.inPerson());
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public boolean mayName(ActionView action, Viewer viewer) {
        return Permission.mayNameContributors(action, viewer) && action.state().isOpen();
    }

    @Override
    public Outcome name(AnswerId id, @Nullable PersonId chosen, Viewer viewer) {
        Answer answer = held(id, viewer);
        ActionView action = answer.before();
        Person person = chosen == null
                ? null
                : directory.person(chosen).filter(Person::active).orElse(null);
        if (person == null) return Outcome.refused("person", "Choose a person from the list.");
        if (person.id().equals(action.person()))
            return Outcome.refused("person", person.fullName() + " leads this action.");
        if (directory.holders(Seat.GROUP_CHAIR, action.assuringGroup()).contains(person))
            return Outcome.refused(
                    "person",
                    person.fullName() + " chairs the group that signs this off, and so does not contribute to it.");
        if (rows.of(id).contains(person.id())) return Outcome.done();
        rows.add(id, person.id(), viewer.id(), clock.instant());
        return done(answer, person, true, viewer);
    }

    @Override
    public Outcome release(AnswerId id, PersonId released, Viewer viewer) {
        Answer answer = held(id, viewer);
        Person person = directory.person(released).orElseThrow(NotVisible::new);
        if (!rows.of(id).contains(released)) return Outcome.done();
        rows.remove(id, released);
        return done(answer, person, false, viewer);
    }

    /** First the task, then the answer: the order of every command. */
    private Answer held(AnswerId id, Viewer viewer) {
        worklist.hold("answer", List.of(id.value()));
        Answer answer = answers.hold(id).orElseThrow(NotVisible::new);
        if (!mayName(answer.before(), viewer)) throw new NotVisible();
        return answer;
    }

    private Outcome done(Answer answer, Person person, boolean named, Viewer viewer) {
        ActionEvent event = new ActionEvent.ContributorChanged(answer.view(), person, named, viewer.id());
        answers.save(answer, event);
        events.publishEvent(event);
        return Outcome.done();
    }

    @Override
    @Transactional(readOnly = true)
    public List<ActionView> contributedToBy(PersonId person) {
        return rows.contributedToBy(person).stream()
                .filter(action -> action.state().isOpen())
                .toList();
    }
}
