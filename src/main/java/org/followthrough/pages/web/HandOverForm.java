package org.followthrough.pages.web;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.followthrough.directory.PersonId;
import org.followthrough.handover.NewHandOver;
import org.jspecify.annotations.Nullable;

/**
 * Who is to have what, as it was typed.
 *
 * @param all every parameter of the request; those of single holdings begin with {@code to-}
 */
record HandOverForm(Map<String, String> all) {

    static final String NOBODY = "nobody";
    private static final String TO = "to-";

    public String text(String name) {
        return all.getOrDefault(name, "");
    }

    public boolean closes() {
        return "true".equals(all.get("closes"));
    }

    /** @param person finds the person that a choice means, null for none */
    NewHandOver given(PersonId leaver, Function<String, @Nullable PersonId> person) {
        Map<String, PersonId> others = new HashMap<>();
        Set<String> emptied = new HashSet<>();
        all.forEach((name, choice) -> {
            if (!name.startsWith(TO) || choice.isEmpty()) return;
            PersonId other = person.apply(choice);
            if (other != null) others.put(name.substring(TO.length()), other);
            if (choice.equals(NOBODY) && name.startsWith(TO + "seat-")) emptied.add(name.substring(TO.length()));
        });
        return new NewHandOver(
                leaver, person.apply(text("successor")), others, emptied, text("reason"), closes(), text("print"));
    }
}
