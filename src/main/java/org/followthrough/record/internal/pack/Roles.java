package org.followthrough.record.internal.pack;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.actionplan.ActionView;
import org.followthrough.directory.Agency;
import org.followthrough.directory.AgencyId;
import org.followthrough.directory.Directory;
import org.followthrough.directory.Group;
import org.followthrough.directory.GroupId;
import org.followthrough.directory.Person;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Seat;
import org.followthrough.directory.Viewer;
import org.jspecify.annotations.Nullable;

/** Who did something, by the role that they have today. Made for one pack: everybody is looked up once. */
final class Roles {

    private static final Map<Seat, String> SEATS = Map.of(
            Seat.PARTNERSHIP_CHAIR, "Partnership chair",
            Seat.PARTNERSHIP_EXECUTIVE, "Partnership executive",
            Seat.LEAD_SAFEGUARDING_PARTNER, "Lead safeguarding partner",
            Seat.SCRUTINEER, "Independent scrutineer",
            Seat.ADMINISTRATOR, "Administrator");

    private final Directory directory;
    private final Map<PersonId, Optional<Viewer>> seen = new HashMap<>();

    Roles(Directory directory) {
        this.directory = directory;
    }

    /** "Chair of Case Review Group", "Lead, Northvale Health Trust, through a deputy". */
    String of(@Nullable UUID actor, @Nullable UUID deputy, @Nullable ActionView action) {
        if (actor == null) return "The system";
        return of(new PersonId(actor), action) + (deputy == null ? "" : ", through a deputy");
    }

    private String of(PersonId person, @Nullable ActionView action) {
        if (action != null && person.equals(action.person())) return "Lead, " + body(person);
        Viewer viewer = seen.computeIfAbsent(person, directory::viewer).orElse(null);
        if (viewer == null) return "Somebody of " + body(person);
        if (viewer.isBusinessManager()) return "Business manager";
        if (action != null && viewer.chaired().contains(action.assuringGroup()))
            return "Chair of " + group(action.assuringGroup());
        return SEATS.entrySet().stream()
                .filter(seat -> viewer.holds(seat.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .findFirst()
                .or(() -> viewer.chaired().stream()
                        .map(this::group)
                        .sorted()
                        .findFirst()
                        .map(name -> "Chair of " + name))
                .orElse("Somebody of " + body(person));
    }

    private String body(PersonId person) {
        return directory.person(person).map(Person::agency).map(this::agency).orElse("no agency");
    }

    String group(GroupId id) {
        return directory.group(id).map(Group::name).orElse("a former group");
    }

    String agency(AgencyId id) {
        return directory.agency(id).map(Agency::name).orElse("a former agency");
    }

    /** The body that leads: never a person. */
    String lead(ActionView action) {
        String body = action.circumstances().body();
        if (action.circumstances().external()) return body + " (outside the partnership)";
        if (action.group() != null) return group(action.group());
        if (action.agency() != null) return agency(action.agency());
        return action.person() == null ? "Nobody yet" : "Somebody outside every agency";
    }
}
