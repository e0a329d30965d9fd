package org.followthrough.notification;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a mail may say about its subject. There is no field for a pseudonym, a finding, an action's wording or
 * a reason, so that none can leave by mail: those stand behind sign-in. Every text is one short line.
 *
 * @param reference plan and action number as people say it ("GS-14"), or a report's ("Report Q1 2026-27")
 * @param actionWord in lower case, what is the matter with it ("evidence due"), followed in mails by {@code dueOn}
 * @param path the page behind the one link ("/actions/…"), without host
 * @param label the mail-safe label that the business manager approved, or null
 * @param dueOn the day meant by {@code actionWord}, local to London
 * @param owner who leads it or, for what came to nobody, whom it was meant for: a role, a group or a name of one at work
 * @param agency the owner's agency
 * @param daysOverdue whole days since {@code dueOn}, at least 1
 * @param lastContact when the owner was last written to
 * @param nextTold who is told next and when: "your agency's executive on 30 April 2026"
 * @param capacity in which capacity the reader is written to
 * @param figures an agency's or a report's numbers
 */
public record MailFacts(
        String reference,
        String actionWord,
        String path,
        @Nullable String label,
        @Nullable LocalDate dueOn,
        @Nullable String owner,
        @Nullable String agency,
        @Nullable Integer daysOverdue,
        @Nullable LocalDate lastContact,
        @Nullable String nextTold,
        @Nullable Capacity capacity,
        @Nullable Figures figures) {

    public MailFacts {
        MailSafe.requireText("reference", reference, 40);
        MailSafe.requireText("action word", actionWord, 60);
        MailSafe.requirePath(path);
        requireIfGiven("label", label, 60);
        requireIfGiven("owner", owner, 300);
        requireIfGiven("agency", agency, 200);
        requireIfGiven("next told", nextTold, 300);
        if (daysOverdue != null && daysOverdue < 1) throw new IllegalArgumentException("overdue begins the day after");
    }

    private static void requireIfGiven(String what, @Nullable String text, int longest) {
        if (text != null) MailSafe.requireText(what, text, longest);
    }

    /** The least that a mail says; the rest is added by the verbs below, each of which gives a new record. */
    public static MailFacts about(String reference, String actionWord, String path) {
        return new MailFacts(reference, actionWord, path, null, null, null, null, null, null, null, null, null);
    }

    /** Behind another page of ours. */
    public MailFacts at(String otherPath) {
        return but(draft -> draft.path = otherPath);
    }

    public MailFacts labelled(@Nullable String approved) {
        return but(draft -> draft.label = approved);
    }

    public MailFacts due(@Nullable LocalDate day) {
        return but(draft -> draft.dueOn = day);
    }

    /** Due on {@code due} and not received by {@code today}; without a count of days where that is not past. */
    public MailFacts overdue(LocalDate due, LocalDate today) {
        int days = (int) (today.toEpochDay() - due.toEpochDay());
        return but(draft -> {
            draft.dueOn = due;
            draft.daysOverdue = days < 1 ? null : Integer.valueOf(days);
        });
    }

    public MailFacts owedBy(@Nullable String owed, @Nullable String itsAgency) {
        return but(draft -> {
            draft.owner = owed;
            draft.agency = itsAgency;
        });
    }

    public MailFacts lastWrittenTo(@Nullable LocalDate last) {
        return but(draft -> draft.lastContact = last);
    }

    public MailFacts thenTold(@Nullable String whoAndWhen) {
        return but(draft -> draft.nextTold = whoAndWhen);
    }

    public MailFacts readAs(@Nullable Capacity as) {
        return but(draft -> draft.capacity = as);
    }

    public MailFacts counting(@Nullable Figures counts) {
        return but(draft -> draft.figures = counts);
    }

    private MailFacts but(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return new MailFacts(
                reference,
                actionWord,
                draft.path,
                draft.label,
                draft.dueOn,
                draft.owner,
                draft.agency,
                draft.daysOverdue,
                draft.lastContact,
                draft.nextTold,
                draft.capacity,
                draft.figures);
    }

    private static final class Draft {
        private String path;
        private @Nullable String label;
        private @Nullable LocalDate dueOn;
        private @Nullable String owner;
        private @Nullable String agency;
        private @Nullable Integer daysOverdue;
        private @Nullable LocalDate lastContact;
        private @Nullable String nextTold;
        private @Nullable Capacity capacity;
        private @Nullable Figures figures;

        private Draft(MailFacts facts) {
            path = facts.path;
            label = facts.label;
            dueOn = facts.dueOn;
            owner = facts.owner;
            agency = facts.agency;
            daysOverdue = facts.daysOverdue;
            lastContact = facts.lastContact;
            nextTold = facts.nextTold;
            capacity = facts.capacity;
            figures = facts.figures;
        }
    }
}
