package org.followthrough.worklist.web;

import org.followthrough.directory.Directory;
import org.followthrough.directory.Group;
import org.followthrough.directory.GroupId;
import org.followthrough.directory.Person;
import org.followthrough.directory.PersonId;
import org.followthrough.worklist.Ask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names of those who are asked, and of those who answered. */
@Component
class Asked {

    private final Directory directory;

    Asked(Directory directory) {
        this.directory = directory;
    }

    String whom(Ask ask) {
        return ask.person() != null ? name(ask.person()) : name(ask.group());
    }

    String name(@Nullable PersonId person) {
        if (person == null) return "nobody";
        return directory.person(person).map(Person::fullName).orElse("a person who has left");
    }

    private String name(@Nullable GroupId group) {
        if (group == null) return "nobody";
        return directory.group(group).map(Group::name).orElse("a group");
    }
}
