package org.followthrough.notification.internal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.followthrough.directory.Deputies;
import org.followthrough.directory.Directory;
import org.followthrough.directory.Person;
import org.followthrough.notification.MailKind.Bundle;
import org.followthrough.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Turns notices into one mail: both or neither. */
@Component
class MailMaker {

    private final NoticeRows notices;
    private final Mails mails;
    private final LetterWriter writer;
    private final Printer printer;
    private final Deputies deputies;
    private final Directory directory;

    MailMaker(
            NoticeRows notices,
            Mails mails,
            LetterWriter writer,
            Printer printer,
            Deputies deputies,
            Directory directory) {
        this.notices = notices;
        this.mails = mails;
        this.writer = writer;
        this.printer = printer;
        this.deputies = deputies;
        this.directory = directory;
    }

    /** Where another node was quicker with one of the notices, its mail stands and this one is not made. */
    @Transactional
    public void make(Person reader, List<Notice> together, Instant now) {
        Letter letter = writer.write(reader, together);
        UUID id = Ids.next();
        Bundle bundle = together.get(0).kind().bundle();
        UUID thread = threadOf(together);
        mails.add(new NewMail(id, reader, bundle, letter, printer.print(letter), thread, null, now));
        inCopy(reader, letter, bundle, thread, now);
        List<UUID> ids = together.stream().map(Notice::id).toList();
        if (notices.mailed(ids, id) < ids.size())
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
    }

    private void inCopy(Person reader, Letter letter, Bundle bundle, @Nullable UUID thread, Instant now) {
        deputies.current(reader.id()).ifPresent(deputyship -> {
            Person deputy = directory
                    .person(deputyship.deputy())
                    .filter(person -> person.active() && Addresses.isUsable(person.email()))
                    .orElse(null);
            if (deputy == null) return;
            Letter copy = writer.copy(letter, reader, deputy, deputyship.until());
            mails.add(new NewMail(Ids.next(), deputy, bundle, copy, printer.print(copy), thread, reader.id(), now));
        });
    }

    private static @Nullable UUID threadOf(List<Notice> together) {
        List<UUID> subjects = together.stream().map(Notice::subject).distinct().toList();
        return subjects.size() == 1 ? subjects.get(0) : null;
    }
}
