package org.followthrough.notification.internal;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.directory.PersonId;
import org.followthrough.notification.Capacity;
import org.followthrough.notification.MailFacts;
import org.followthrough.notification.MailKind;
import org.followthrough.notification.NewNotice;

/** Notices as the features write them. */
final class SampleNotices {

    static final LocalDate DUE = LocalDate.of(2026, 3, 31);

    private SampleNotices() {}

    static MailFacts training() {
        return MailFacts.about("GS-14", "evidence due", "/actions/0190f3a2-14")
                .labelled("information-sharing training")
                .due(DUE);
    }

    static NewNotice returned(UUID subject, PersonId reader) {
        MailFacts facts =
                MailFacts.about("GS-14", "more asked for by", "/actions/1").due(DUE);
        return of(MailKind.RETURNED, subject, reader, "returned-2", facts);
    }

    static NewNotice reminder(UUID subject, PersonId reader) {
        return new NewNotice(
                subject, "before-14", 1, reader, MailKind.REMINDER, training().readAs(Capacity.LEAD));
    }

    static NewNotice reminder(UUID subject, PersonId reader, String reference, LocalDate due) {
        MailFacts facts = MailFacts.about(reference, "evidence due", "/actions/" + subject)
                .due(due)
                .readAs(Capacity.LEAD);
        return new NewNotice(subject, "before-14", 1, reader, MailKind.REMINDER, facts);
    }

    static NewNotice overdue(UUID subject, PersonId reader) {
        MailFacts facts = MailFacts.about("GS-14", "evidence not yet received, due", "/actions/0190f3a2-14")
                .labelled("information-sharing training")
                .overdue(DUE, DUE.plusDays(1))
                .thenTold("your agency's executive on 30 April 2026")
                .readAs(Capacity.LEAD);
        return new NewNotice(subject, "after-1", 1, reader, MailKind.OVERDUE, facts);
    }

    static NewNotice escalation(UUID subject, PersonId reader, String reference, LocalDate due, int days) {
        return escalation(subject, reader, reference, due, days, MailKind.ESCALATION_CHAIR, Capacity.GROUP_CHAIR);
    }

    static NewNotice executive(UUID subject, PersonId reader, String reference, LocalDate due, int days) {
        return escalation(
                subject, reader, reference, due, days, MailKind.ESCALATION_EXECUTIVE, Capacity.AGENCY_EXECUTIVE);
    }

    private static NewNotice escalation(
            UUID subject, PersonId reader, String reference, LocalDate due, int days, MailKind kind, Capacity as) {
        MailFacts facts = MailFacts.about(reference, "evidence not yet received, due", "/actions/" + subject)
                .overdue(due, due.plusDays(days))
                .owedBy("Named nurse", "Northvale Health Trust")
                .lastWrittenTo(LocalDate.of(2026, 4, 1))
                .readAs(as);
        return new NewNotice(subject, "after-" + days, 1, reader, kind, facts);
    }

    static NewNotice of(MailKind kind, UUID subject, PersonId reader, String rung, MailFacts facts) {
        return new NewNotice(subject, rung, 1, reader, kind, facts);
    }
}
