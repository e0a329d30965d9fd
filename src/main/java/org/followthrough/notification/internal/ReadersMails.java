package org.followthrough.notification.internal;

import java.time.Instant;
import java.util.List;
import org.followthrough.directory.Directory;
import org.followthrough.directory.Person;
import org.followthrough.directory.PersonId;
import org.springframework.stereotype.Component;

/** What leaves for one reader now, or goes on to others where the reader cannot be written to. */
@Component
class ReadersMails {

    private final Standing notices;
    private final Directory directory;
    private final Bundling bundling;
    private final MailMaker maker;
    private final CameToNobody nobody;
    private final HeldRungs held;

    ReadersMails(
            Standing notices,
            Directory directory,
            Bundling bundling,
            MailMaker maker,
            CameToNobody nobody,
            HeldRungs held) {
        this.held = held;
        this.notices = notices;
        this.directory = directory;
        this.bundling = bundling;
        this.maker = maker;
        this.nobody = nobody;
    }

    void compose(PersonId reader, Instant now) {
        List<Notice> waiting = held.leaving(notices.of(reader));
        if (waiting.isEmpty()) return;
        directory
                .person(reader)
                .filter(person -> person.active() && Addresses.isUsable(person.email()))
                .ifPresentOrElse(person -> makeEach(person, waiting, now), () -> nobody.handOn(waiting));
    }

    private void makeEach(Person reader, List<Notice> waiting, Instant now) {
        for (List<Notice> together : bundling.leavingNow(reader.id(), waiting, now)) maker.make(reader, together, now);
    }
}
