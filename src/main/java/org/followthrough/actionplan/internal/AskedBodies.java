package org.followthrough.actionplan.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.followthrough.actionplan.ActionId;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AskedBody;
import org.followthrough.actionplan.Asking;
import org.followthrough.actionplan.NewAsk;
import org.followthrough.directory.Agency;
import org.followthrough.directory.AgencyId;
import org.followthrough.directory.Directory;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Person;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.London;
import org.followthrough.shared.Outcome;
import org.followthrough.worklist.Worklist;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(propagation = Propagation.MANDATORY)
class AskedBodies implements Asking {

    private final ActionPlans plans;
    private final Directory directory;
    private final HandRows rows;
    private final Worklist worklist;
    private final AnswersBegun begun;
    private final Clock clock;

    AskedBodies(
            ActionPlans plans, Directory directory, HandRows rows, Worklist worklist, AnswersBegun begun, Clock clock) {
        this.plans = plans;
        this.directory = directory;
        this.rows = rows;
        this.worklist = worklist;
        this.begun = begun;
        this.clock = clock;
    }

    @Override
    public Outcome ask(ActionId action, NewAsk ask, Viewer viewer) {
        Permission.toAsk(viewer);
        held(action, viewer);
        List<ActionView> answers = plans.answers(action, viewer);
        if (answers.get(0).circumstances().draft())
            return Outcome.refused(
                    "The executive has still to agree this plan. Once it has, other bodies can be asked.");
        worklist.hold(
                "answer",
                answers.stream().map(answer -> answer.answer().value()).toList());
        Map<String, String> wrong = ask.sentences(London.today(clock));
        LocalDate due = ask.due();
        if (!wrong.isEmpty() || due == null) return new Outcome.Refused(wrong);
        String refusal = refusal(answers, ask);
        if (refusal != null) return Outcome.refused(ask.agencies().isEmpty() ? "outside" : "agencies", refusal);
        Outcome person = person(ask);
        if (person instanceof Outcome.Refused) return person;
        if (answers.stream().allMatch(answer -> answer.ending() != null))
            return Outcome.refused(answers.get(0).reference() + " has ended: nobody is asked for it any more.");
        begun.begin(answers.get(0), name(answers.get(0)), bodies(ask, answers.get(0), due), ask, viewer);
        return Outcome.done();
    }

    /** Two who ask at once meet here, before either looks who is asked already. */
    private void held(ActionId action, Viewer viewer) {
        ActionView first = plans.answers(action, viewer).stream().findFirst().orElseThrow(NotVisible::new);
        if (!rows.hold(first.plan())) throw new NotVisible();
    }

    /** Why a body cannot be asked; null where all can. */
    private @Nullable String refusal(List<ActionView> answers, NewAsk ask) {
        for (AgencyId each : ask.agencies()) {
            Agency agency = directory.agency(each).orElse(null);
            if (agency == null) return "Choose agencies from the list.";
            if (answers.stream().anyMatch(answer -> answer.state().isOpen() && each.equals(answer.agency())))
                return agency.name() + " is asked already.";
        }
        boolean named = answers.stream()
                .filter(answer -> answer.state().isOpen())
                .map(answer -> answer.circumstances().body())
                .filter(Objects::nonNull)
                .anyMatch(body -> lower(body).equals(lower(ask.outside())));
        return named ? ask.outside() + " is asked already." : null;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.UK);
    }

    private Outcome person(NewAsk ask) {
        PersonId chosen = ask.person();
        if (chosen == null) return Outcome.done();
        return directory
                .person(chosen)
                .filter(Person::active)
                .map(Person::agency)
                .filter(ask.agencies()::contains)
                .map(agency -> Outcome.done())
                .orElseGet(() -> Outcome.refused("person", "Choose somebody of the agency that is asked."));
    }

    private List<AnotherAnswer> bodies(NewAsk ask, ActionView first, LocalDate due) {
        List<AnotherAnswer> bodies = new ArrayList<>();
        for (AgencyId each : ask.agencies())
            bodies.add(new AnotherAnswer(
                    directory.agency(each).map(Agency::name).orElseThrow(),
                    false,
                    each,
                    ask.person(),
                    first.assuringGroup(),
                    due));
        if (!ask.outside().isEmpty())
            bodies.add(new AnotherAnswer(ask.outside(), true, null, null, first.assuringGroup(), due));
        return bodies;
    }

    /** What the answer that was the only one is called among others. */
    private String name(ActionView first) {
        if (first.group() != null)
            return directory.group(first.group()).map(group -> group.name()).orElse("A group");
        if (first.agency() != null)
            return directory.agency(first.agency()).map(Agency::name).orElse("An agency");
        return Optional.ofNullable(first.person())
                .flatMap(directory::person)
                .map(Person::fullName)
                .orElse("The action as a whole");
    }

    @Override
    @Transactional(readOnly = true)
    public List<AskedBody> bodies(ActionId action, Viewer viewer) {
        Map<?, AskedRows.Kept> kept = begun.kept(action);
        return plans.answers(action, viewer).stream()
                .map(answer -> asked(answer, kept.get(answer.answer())))
                .toList();
    }

    private static AskedBody asked(ActionView answer, AskedRows.@Nullable Kept kept) {
        return kept == null ? new AskedBody(answer, null, null) : new AskedBody(answer, kept.contact(), kept.askedOn());
    }
}
