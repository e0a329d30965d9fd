package org.followthrough.notification.internal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
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

    MailMaker(NoticeRows notices, Mails mails, LetterWriter writer, Printer printer) {
        this.notices = notices;
        this.mails = mails;
        this.writer = writer;
        this.printer = printer;
    }

    /** Where another node was quicker with one of the notices, its mail stands and this one is not made. */
    @Transactional
    public void make(Person reader, List<Notice> together, Instant now) {
        Letter letter = writer.write(reader, together);
        UUID id = Ids.next();
        Bundle bundle = together.get(0).kind().bundle();
        mails.add(new NewMail(id, reader, bundle, letter, printer.print(letter), threadOf(together), now));
        List<UUID> ids = together.stream().map(Notice::id).toList();
        if (notices.mailed(ids, id) < ids.size())
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
    }

    private static @Nullable UUID threadOf(List<Notice> together) {
        List<UUID> subjects = together.stream().map(Notice::subject).distinct().toList();
        return subjects.size() == 1 ? subjects.get(0) : null;
    }
}
