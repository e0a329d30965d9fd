package org.followthrough.notification.internal;

import java.util.List;
import java.util.Optional;
import org.followthrough.directory.Directory;
import org.followthrough.directory.Person;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Seat;
import org.followthrough.notification.Capacity;
import org.followthrough.notification.MailFacts;
import org.followthrough.notification.MailKind;
import org.followthrough.notification.NewNotice;
import org.followthrough.notification.Notices;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands what cannot be mailed to its reader on to the business managers, who see it as a gap. */
@Component
class CameToNobody {

    private final NoticeRows rows;
    private final Notices notices;
    private final Directory directory;

    CameToNobody(NoticeRows rows, Notices notices, Directory directory) {
        this.rows = rows;
        this.notices = notices;
        this.directory = directory;
    }

    /** Where there is no business manager who can be written to either, everything waits until there is one. */
    @Transactional
    public void handOn(List<Notice> unmailable) {
        PersonId reader = unmailable.get(0).reader();
        List<Person> managers = directory.holders(Seat.BUSINESS_MANAGER).stream()
                .filter(manager -> !manager.id().equals(reader) && Addresses.isUsable(manager.email()))
                .toList();
        if (managers.isEmpty()) return;
        Optional<String> name = directory.person(reader).map(Person::fullName).map(OneLine::of);
        notices.write(managers.stream()
                .flatMap(manager -> unmailable.stream()
                        .filter(notice -> notice.kind() != MailKind.CAME_TO_NOBODY)
                        .map(notice -> gap(notice, name, manager)))
                .toList());
        rows.cameToNobody(unmailable.stream().map(Notice::id).toList());
    }

    private static NewNotice gap(Notice notice, Optional<String> name, Person manager) {
        MailFacts facts = notice.facts();
        return new NewNotice(
                notice.subject(),
                "nobody-" + notice.id(),
                notice.dateVersion(),
                manager.id(),
                MailKind.CAME_TO_NOBODY,
                facts.owedBy(name.orElse(facts.owner()), facts.agency())
                        .thenTold(null)
                        .readAs(Capacity.BUSINESS_MANAGER));
    }
}
