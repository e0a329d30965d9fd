package org.followthrough.intake.web;

import org.followthrough.directory.Directory;
import org.followthrough.directory.Person;
import org.followthrough.directory.PersonId;
import org.springframework.stereotype.Component;

/** People's names on the pages for loading. */
@Component("intakeWhoIs")
class WhoIs {

    private final Directory directory;

    WhoIs(Directory directory) {
        this.directory = directory;
    }

    String name(PersonId id) {
        return directory.person(id).map(Person::fullName).orElse("Somebody who has left");
    }
}
