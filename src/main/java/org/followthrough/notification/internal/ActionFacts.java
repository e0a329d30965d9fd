package org.followthrough.notification.internal;

import java.util.Optional;
import org.followthrough.actionplan.ActionView;
import org.followthrough.directory.Agency;
import org.followthrough.directory.Directory;
import org.followthrough.directory.Group;
import org.followthrough.directory.Person;
import org.followthrough.notification.MailFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What mails may say about an action. Its wording, its finding and its review stay behind. */
@Component
class ActionFacts {

    private final Directory directory;

    ActionFacts(Directory directory) {
        this.directory = directory;
    }

    MailFacts of(ActionView action, String actionWord) {
        return MailFacts.about(OneLine.of(action.reference(), 40), actionWord, action.path())
                .labelled(label(action));
    }

    /** With the group that leads, else the person, and their agency. */
    MailFacts withOwner(MailFacts facts, ActionView action) {
        String nobody = action.circumstances().external() ? "a body outside the partnership" : "nobody named yet";
        String owner = group(action).or(() -> person(action)).orElse(nobody);
        String agency = agency(action).map(name -> OneLine.of(name, 200)).orElse(null);
        return facts.owedBy(OneLine.of(owner, 300), agency);
    }

    private Optional<String> group(ActionView action) {
        return Optional.ofNullable(action.group()).flatMap(directory::group).map(Group::name);
    }

    private Optional<String> person(ActionView action) {
        return Optional.ofNullable(action.person()).flatMap(directory::person).map(Person::fullName);
    }

    private Optional<String> agency(ActionView action) {
        return Optional.ofNullable(action.agency()).flatMap(directory::agency).map(Agency::name);
    }

    private static @Nullable String label(ActionView action) {
        String label = action.mailLabel();
        return label == null || OneLine.of(label).isEmpty() ? null : OneLine.of(label, 60);
    }
}
