package org.followthrough.reporting.web;

import java.time.Instant;
import java.util.List;
import org.followthrough.actionplan.ActionView;
import org.followthrough.directory.Directory;
import org.followthrough.directory.Person;
import org.followthrough.directory.PersonId;
import org.followthrough.reporting.Report;
import org.followthrough.reporting.internal.Reader;
import org.followthrough.shared.London;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names of people beside a report that is still being worked on. What is filed names seats only. */
@Component
class PeopleNamed {

    private final Directory directory;

    PeopleNamed(Directory directory) {
        this.directory = directory;
    }

    List<Silent> silent(List<ActionView> missing) {
        return missing.stream()
                .map(action -> new Silent(action.reference(), action.wording(), name(action.person())))
                .toList();
    }

    List<Receipt> readers(List<Reader> readers, Report report) {
        return readers.stream()
                .map(reader -> new Receipt(
                        report.isFiled() ? reader.seatWords() : name(reader.person()) + " (" + reader.seatWords() + ")",
                        received(reader),
                        reader.listed(),
                        reader.receivedAt() == null))
                .toList();
    }

    private static String received(Reader reader) {
        if (reader.atMeeting() != null) return "Received at the meeting on " + London.inWords(reader.atMeeting());
        Instant at = reader.receivedAt();
        return at == null ? "Not yet" : "Received on " + London.inWords(London.dateOf(at));
    }

    private String name(@Nullable PersonId person) {
        if (person == null) return "No lead yet";
        return directory.person(person).map(Person::fullName).orElse("Somebody who has left");
    }

    record Silent(String reference, String wording, String lead) {}

    /** @param waits whether the reader has still to receive it */
    record Receipt(String reader, String words, int listed, boolean waits) {}
}
