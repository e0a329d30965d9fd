package org.followthrough.pages.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.followthrough.actionplan.NewLead;
import org.followthrough.directory.Agency;
import org.followthrough.directory.Directory;
import org.followthrough.directory.Group;
import org.followthrough.directory.Person;
import org.followthrough.directory.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Everybody of the directory who may lead, as a form offers them. */
@Component
class LeadOptions {

    private final Directory directory;

    LeadOptions(Directory directory) {
        this.directory = directory;
    }

    /** Codes to names: people with where they work, then groups, then agencies. */
    Map<String, String> all() {
        Map<String, String> options = new LinkedHashMap<>();
        Map<Object, String> agencies = new LinkedHashMap<>();
        for (Agency agency : directory.agencies()) agencies.put(agency.id(), agency.name());
        for (Person person : directory.people())
            options.put(
                    "person:" + person.id().value(),
                    person.agency() == null
                            ? person.fullName()
                            : person.fullName() + ", " + agencies.get(person.agency()));
        for (Group group : directory.groups()) options.put("group:" + group.id().value(), group.name() + " (group)");
        for (Agency agency : directory.agencies())
            options.put("agency:" + agency.id().value(), agency.name() + " (agency)");
        return options;
    }

    /** Ids to names: people alone, with where they work. */
    Map<String, String> people() {
        Map<String, String> people = new LinkedHashMap<>();
        all().forEach((code, name) -> {
            if (code.startsWith("person:")) people.put(code.substring("person:".length()), name);
        });
        return people;
    }

    /** Null for nobody, and for an id that is none. */
    @Nullable
    PersonId person(@Nullable String id) {
        NewLead lead = lead("person:" + id);
        return lead == null ? null : lead.person();
    }

    /** Null for nobody, and for a code that is none. */
    @Nullable
    NewLead lead(@Nullable String code) {
        for (Person person : directory.people())
            if (("person:" + person.id().value()).equals(code))
                return new NewLead(person.fullName(), person.id(), null, null);
        for (Group group : directory.groups())
            if (("group:" + group.id().value()).equals(code)) return new NewLead(group.name(), null, group.id(), null);
        for (Agency agency : directory.agencies())
            if (("agency:" + agency.id().value()).equals(code))
                return new NewLead(agency.name(), null, null, agency.id());
        return null;
    }
}
