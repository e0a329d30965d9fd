package org.followthrough.intake.internal.draft;

import java.util.Optional;
import org.followthrough.directory.NewPerson;
import org.followthrough.directory.PersonId;
import org.followthrough.intake.internal.draft.Who.Newcomer;

/** Says what is missing before somebody can be added to the directory. */
public final class NewcomerCheck {

    private static final int LONGEST_NAME = 200;

    private NewcomerCheck() {}

    /** @return a sentence, and empty where the newcomer may be added as far as can be told */
    public static Optional<String> missing(Newcomer newcomer, LeadChoices choices) {
        if (newcomer.name().isEmpty()) return Optional.of("Enter the name of whoever is to be created.");
        if (newcomer.name().length() > LONGEST_NAME) return Optional.of("A name can have 200 characters at most.");
        return switch (newcomer.kind()) {
            case "person" -> person(newcomer, choices);
            case "group" -> taken(newcomer, choices.groups().values(), "a group");
            case "agency" -> taken(newcomer, choices.agencies().values(), "an agency");
            default -> Optional.of("Choose whether it is a person, a group or an agency.");
        };
    }

    private static Optional<String> person(Newcomer newcomer, LeadChoices choices) {
        if (!newcomer.agency().isEmpty() && !choices.isOffered(newcomer.agency()))
            return Optional.of("Choose the agency again: the one chosen has gone.");
        try {
            new NewPerson(PersonId.next(), newcomer.name(), newcomer.email(), null, null, null);
            return Optional.empty();
        } catch (IllegalArgumentException noAddress) {
            return Optional.of("Enter an e-mail address, such as name@agency.example.");
        }
    }

    private static Optional<String> taken(Newcomer newcomer, java.util.Collection<String> names, String what) {
        return names.stream().anyMatch(name -> Mends.key(name).equals(Mends.key(newcomer.name())))
                ? Optional.of("There is " + what + " of this name already: choose it above.")
                : Optional.empty();
    }
}
