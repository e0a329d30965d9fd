package org.followthrough.escalation.internal;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.followthrough.actionplan.ActionView;
import org.followthrough.directory.Directory;
import org.followthrough.directory.Person;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Seat;
import org.followthrough.escalation.Gap;
import org.followthrough.escalation.Rung;
import org.followthrough.escalation.Told;
import org.followthrough.escalation.ToldAs;
import org.springframework.stereotype.Component;

/**
 * Finds the people whom rungs name. Each is told once, for the highest rung that names them; for an empty place the
 * business managers are told.
 */
@Component
public class WhoIsTold {

    private final Places places;
    private final Directory directory;

    WhoIsTold(Places places, Directory directory) {
        this.places = places;
        this.directory = directory;
    }

    /** @param climbed in the order of the ladder */
    public Audience at(ActionView action, List<Rung> climbed) {
        Gathering gathering = new Gathering();
        for (int i = climbed.size() - 1; i >= 0; i--) {
            Rung rung = climbed.get(i);
            for (ToldAs as : told(rung, action)) gathering.add(rung.name(), as, places.holders(as, action));
        }
        return new Audience(List.copyOf(gathering.told.values()), List.copyOf(gathering.gaps));
    }

    /** Nobody above the business unit hears of a body that owes the board nothing: it is the unit's to ask again. */
    private static List<ToldAs> told(Rung rung, ActionView action) {
        return action.circumstances().external() ? List.of(ToldAs.BUSINESS_MANAGER) : rung.tells();
    }

    /** @param gaps the empty places that were met */
    public record Audience(List<Told> told, List<Gap> gaps) {}

    private final class Gathering {
        private final Map<PersonId, Told> told = new LinkedHashMap<>();
        private final Set<Gap> gaps = new LinkedHashSet<>();

        void add(String rung, ToldAs as, Places.Held held) {
            Gap gap = held.gap();
            if (gap == null) {
                held.people().forEach(person -> tell(told(person, as, rung, List.of())));
            } else {
                gaps.add(gap);
                directory.holders(Seat.BUSINESS_MANAGER).forEach(person -> tell(told(person, as, rung, List.of(gap))));
            }
        }

        private void tell(Told named) {
            told.merge(named.reader(), named, Gathering::alsoNamed);
        }

        private static Told told(Person person, ToldAs as, String rung, List<Gap> insteadOf) {
            return new Told(person.id(), person.fullName(), as, rung, insteadOf.isEmpty(), insteadOf);
        }

        /** The first naming stays, being of the highest rung; on one rung, one's own right goes before standing in. */
        private static Told alsoNamed(Told first, Told again) {
            Set<Gap> insteadOf = new LinkedHashSet<>(first.insteadOf());
            insteadOf.addAll(again.insteadOf());
            boolean better =
                    !first.inOwnRight() && again.inOwnRight() && first.rung().equals(again.rung());
            return new Told(
                    first.reader(),
                    first.name(),
                    better ? again.as() : first.as(),
                    first.rung(),
                    better || first.inOwnRight(),
                    List.copyOf(insteadOf));
        }
    }
}
