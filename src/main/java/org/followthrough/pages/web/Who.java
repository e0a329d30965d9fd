package org.followthrough.pages.web;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.followthrough.actionplan.ActionView;
import org.followthrough.directory.Agency;
import org.followthrough.directory.AgencyId;
import org.followthrough.directory.Directory;
import org.followthrough.directory.Group;
import org.followthrough.directory.GroupId;
import org.followthrough.directory.Person;
import org.followthrough.directory.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names for ids, as screens show them. */
@Component
class Who {

    private final Directory directory;

    Who(Directory directory) {
        this.directory = directory;
    }

    String person(@Nullable PersonId id) {
        return id == null ? "" : directory.person(id).map(Person::fullName).orElse("somebody who has left");
    }

    /** "Sol Worker for Ola Officer" where a deputy did it. */
    String person(@Nullable PersonId id, @Nullable PersonId deputy) {
        return deputy == null ? person(id) : person(deputy) + " for " + person(id);
    }

    String group(@Nullable GroupId id) {
        return id == null ? "" : directory.group(id).map(Group::name).orElse("");
    }

    String agency(@Nullable AgencyId id) {
        return id == null ? "" : directory.agency(id).map(Agency::name).orElse("");
    }

    /** "Priya Nair, Northvale Health Trust", "Policy Sub-Group (lead to be named)", "Nobody yet". */
    String leads(ActionView action) {
        if (action.circumstances().external()) return outside(action);
        String body = action.group() != null ? group(action.group()) : agency(action.agency());
        return words(person(action.person()), body);
    }

    /** The same for many actions, for which everybody is looked up at once. */
    Function<ActionView, String> leads() {
        Map<Object, String> names = new HashMap<>();
        directory.people().forEach(person -> names.put(person.id(), person.fullName()));
        directory.groups().forEach(group -> names.put(group.id(), group.name()));
        directory.agencies().forEach(agency -> names.put(agency.id(), agency.name()));
        return action -> {
            if (action.circumstances().external()) return outside(action);
            PersonId person = action.person();
            Object body = action.group() != null ? action.group() : action.agency();
            return words(
                    person == null ? "" : names.computeIfAbsent(person, left -> person(person)),
                    body == null ? "" : names.getOrDefault(body, ""));
        };
    }

    private static String outside(ActionView action) {
        return action.circumstances().body() + " (outside the partnership)";
    }

    private static String words(String person, String body) {
        if (person.isEmpty()) return body.isEmpty() ? "Nobody yet" : body + " (one person still to be named)";
        return body.isEmpty() ? person : person + ", " + body;
    }
}
