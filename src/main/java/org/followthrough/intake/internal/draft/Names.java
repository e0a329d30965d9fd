package org.followthrough.intake.internal.draft;

import java.util.List;
import java.util.Set;
import org.followthrough.intake.internal.document.WordLists;
import org.jspecify.annotations.Nullable;

/** Finds who a printed name is: as somebody said, else whoever is called exactly so. Nobody is ever guessed. */
final class Names {

    private static final Set<String> EVERYBODY =
            WordLists.bundled("/intake/everybody-words.txt").under("everybody");

    private final LeadChoices choices;
    private final Mends mends;

    Names(LeadChoices choices, Mends mends) {
        this.choices = choices;
        this.mends = mends;
    }

    static boolean meansEverybody(String name) {
        String key = Mends.key(name).replaceAll("[.:*]+$", "").strip();
        return EVERYBODY.contains(key)
                || EVERYBODY.stream().anyMatch(word -> word.contains(" ") && key.startsWith(word + " "));
    }

    /** @param bodies as chosen for one action; null for those said once for the plan */
    NamedLead named(String name, @Nullable List<String> bodies) {
        Who who = mends.who(name);
        if (meansEverybody(name)) return everybody(name, who, bodies == null ? who.bodies() : bodies);
        return switch (who.code()) {
            case Who.NEW -> of(name, NamedLead.Kind.NEW, "", who.newcomer().name());
            case Who.NOBODY -> of(name, NamedLead.Kind.NOBODY, "", "");
            case "" -> known(name, choices.calledExactly(mends.sameAs(name)));
            default -> known(name, who.code());
        };
    }

    private NamedLead everybody(String name, Who who, List<String> bodies) {
        String whole = choices.isOffered(who.code()) ? who.code() : "";
        return new NamedLead(name, NamedLead.Kind.EVERYBODY, whole, choices.name(whole), bodies);
    }

    private NamedLead known(String name, String code) {
        return choices.isOffered(code)
                ? of(name, NamedLead.Kind.KNOWN, code, choices.name(code))
                : of(name, NamedLead.Kind.UNKNOWN, "", "");
    }

    private static NamedLead of(String name, NamedLead.Kind kind, String code, String called) {
        return new NamedLead(name, kind, code, called, List.of());
    }
}
