package org.followthrough.notification.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerState;
import org.followthrough.directory.Agency;
import org.followthrough.directory.AgencyId;
import org.followthrough.directory.Directory;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Viewer;
import org.followthrough.notification.Figures;
import org.followthrough.shared.London;
import org.springframework.stereotype.Component;

/** Counted when the mail is made, from what the executive may see. */
@Component
class AgenciesInNumbers implements ExecutivesNumbers {

    private final ActionPlans plans;
    private final Directory directory;
    private final Clock clock;

    AgenciesInNumbers(ActionPlans plans, Directory directory, Clock clock) {
        this.plans = plans;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public List<Figures> of(PersonId reader) {
        return directory
                .viewer(reader)
                .filter(viewer -> !viewer.executiveOf().isEmpty())
                .map(this::each)
                .orElse(List.of());
    }

    private List<Figures> each(Viewer viewer) {
        List<ActionView> seen = plans.actions(viewer);
        return viewer.executiveOf().stream()
                .map(agency -> figures(
                        agency,
                        seen.stream()
                                .filter(action -> agency.equals(action.agency()))
                                .toList()))
                .toList();
    }

    private Figures figures(AgencyId agency, List<ActionView> actions) {
        LocalDate today = London.today(clock);
        return new Figures(
                directory.agency(agency).map(Agency::name).map(OneLine::of).orElse("Your agency"),
                count(actions, action -> action.state().isOpen()),
                count(actions, action -> action.isOverdue(today)),
                count(actions, action -> action.state() == AnswerState.IN_SIGN_OFF));
    }

    private static int count(List<ActionView> actions, Predicate<ActionView> which) {
        return (int) actions.stream().filter(which).count();
    }
}
