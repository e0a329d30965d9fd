package org.followthrough.notification.internal;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.followthrough.directory.Deputies;
import org.followthrough.directory.Directory;
import org.followthrough.directory.Person;
import org.followthrough.directory.PersonId;
import org.followthrough.notification.ChasesByHand.Mail;
import org.followthrough.notification.NewNotice;
import org.followthrough.shared.Ids;
import org.springframework.stereotype.Component;

/** Writes chases as they will be sent, by the same hands that write them when they are. */
@Component
class ChaseLetters {

    private final Directory directory;
    private final Deputies deputies;
    private final LetterWriter writer;
    private final Printer printer;

    ChaseLetters(Directory directory, Deputies deputies, LetterWriter writer, Printer printer) {
        this.directory = directory;
        this.deputies = deputies;
        this.writer = writer;
        this.printer = printer;
    }

    /** One mail for each reader. */
    List<Mail> of(List<ChaseDrafts.Draft> drafts, Instant now) {
        Map<PersonId, List<NewNotice>> byReader = drafts.stream()
                .flatMap(draft -> draft.notices().stream())
                .collect(Collectors.groupingBy(NewNotice::reader, LinkedHashMap::new, Collectors.toList()));
        return byReader.entrySet().stream()
                .map(each -> mail(person(each.getKey()), each.getValue(), drafts, now))
                .toList();
    }

    private Mail mail(Person reader, List<NewNotice> notices, List<ChaseDrafts.Draft> drafts, Instant now) {
        Letter letter = writer.write(
                reader, notices.stream().map(each -> notice(each, now)).toList());
        return new Mail(
                reader.id(),
                reader.fullName(),
                reader.email(),
                copy(reader),
                drafts.stream()
                        .filter(draft -> draft.notices().stream()
                                .anyMatch(each -> each.reader().equals(reader.id())))
                        .map(draft -> draft.action().named())
                        .toList(),
                letter.subjectLine(),
                printer.print(letter).plainText());
    }

    private static Notice notice(NewNotice each, Instant now) {
        return new Notice(
                Ids.next(),
                each.subject(),
                each.rung(),
                each.dateVersion(),
                each.reader(),
                each.kind(),
                each.facts(),
                now);
    }

    private String copy(Person reader) {
        return deputies.current(reader.id())
                .flatMap(deputyship -> directory.person(deputyship.deputy()))
                .filter(person -> person.active() && Addresses.isUsable(person.email()))
                .map(Person::fullName)
                .orElse("");
    }

    /** "Ola Officer and Sol Worker". */
    String names(ChaseDrafts.Draft draft) {
        return draft.notices().stream()
                .map(notice -> person(notice.reader()).fullName())
                .collect(Collectors.joining(" and "));
    }

    private Person person(PersonId id) {
        return directory.person(id).orElseThrow(() -> new IllegalStateException("a reader is somebody: " + id));
    }
}
