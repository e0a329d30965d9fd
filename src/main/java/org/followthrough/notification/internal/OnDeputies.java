package org.followthrough.notification.internal;

import java.util.List;
import org.followthrough.directory.Deputyship;
import org.followthrough.directory.Directory;
import org.followthrough.directory.DirectoryChange.DeputyChanged;
import org.followthrough.directory.Person;
import org.followthrough.notification.MailFacts;
import org.followthrough.notification.MailKind;
import org.followthrough.notification.NewNotice;
import org.followthrough.notification.Notices;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells a deputy for whom they stand in, and from when. */
@Component
class OnDeputies {

    private final Notices notices;
    private final Directory directory;

    OnDeputies(Notices notices, Directory directory) {
        this.notices = notices;
        this.directory = directory;
    }

    @EventListener
    void on(DeputyChanged changed) {
        Deputyship deputyship = changed.deputyship();
        if (!changed.named() || deputyship.deputy().value().equals(changed.actor())) return;
        String absent =
                directory.person(deputyship.person()).map(Person::fullName).orElse("a colleague");
        MailFacts says = MailFacts.about(OneLine.of("Deputy for " + absent, 40), "from", "/deputy")
                .due(deputyship.from());
        notices.write(List.of(new NewNotice(
                deputyship.id().value(), "standing-in", 0, deputyship.deputy(), MailKind.STANDING_IN, says)));
    }
}
