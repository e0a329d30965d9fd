package org.followthrough.directory.internal;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.followthrough.directory.Group;
import org.followthrough.directory.GroupId;
import org.followthrough.directory.Membership;
import org.followthrough.directory.NewPerson;
import org.followthrough.directory.Partnership;
import org.followthrough.directory.PasswordHash;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Seat;
import org.followthrough.directory.SeatHeld;
import org.followthrough.directory.StartUpRefused;
import org.followthrough.directory.StartUpRefused.Setting;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Who an empty directory begins with: the business manager who adds everybody else. Read at the first start only. */
@ConfigurationProperties("followthrough.first-manager")
record FirstManager(
        @DefaultValue("") String name,
        @DefaultValue("") String email,
        @DefaultValue("") String password) {

    private static final int SHORTEST_PASSWORD = 12;

    /** @throws StartUpRefused where anything is missing or makes no sense */
    Partnership partnership(Function<String, PasswordHash> hashing) {
        PersonId manager = PersonId.next();
        Group unit = new Group(GroupId.next(), "Business Unit", Group.Kind.BUSINESS_UNIT);
        Group executive = new Group(GroupId.next(), "Partnership Executive", Group.Kind.EXECUTIVE);
        return new Partnership(
                List.of(),
                List.of(unit, executive),
                List.of(person(manager, hashing)),
                List.of(new Membership(unit.id(), manager)),
                List.of(SeatHeld.by(manager, Seat.BUSINESS_MANAGER), SeatHeld.by(manager, Seat.ADMINISTRATOR)),
                false);
    }

    private NewPerson person(PersonId id, Function<String, PasswordHash> hashing) {
        if (Stream.of(name, email, password).anyMatch(String::isBlank))
            throw refused("Nobody is in the directory yet, so nobody could sign in.");
        if (password.length() < SHORTEST_PASSWORD)
            throw refused("The first business manager's password has fewer than " + SHORTEST_PASSWORD + " characters.");
        try {
            return new NewPerson(id, name, email, null, null, hashing.apply(password));
        } catch (IllegalArgumentException nonsense) {
            throw refused("The first business manager cannot be added: " + nonsense.getMessage() + ".");
        }
    }

    private static StartUpRefused refused(String why) {
        return new StartUpRefused(
                List.of(why),
                List.of(
                        new Setting("followthrough.first-manager.name", "full name of the first business manager"),
                        new Setting("followthrough.first-manager.email", "their e-mail address, to sign in with"),
                        new Setting(
                                "followthrough.first-manager.password",
                                "a first password of at least " + SHORTEST_PASSWORD
                                        + " characters, read at the first start only")));
    }

    /** The password is not for logs. */
    @Override
    public String toString() {
        return "FirstManager[" + email + "]";
    }
}
