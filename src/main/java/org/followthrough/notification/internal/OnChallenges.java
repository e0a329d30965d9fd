package org.followthrough.notification.internal;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.followthrough.challenge.ChallengeChased;
import org.followthrough.directory.GroupId;
import org.followthrough.directory.PersonId;
import org.followthrough.notification.Capacity;
import org.followthrough.notification.MailFacts;
import org.followthrough.notification.MailKind;
import org.followthrough.notification.NewNotice;
import org.followthrough.notification.Notices;
import org.followthrough.shared.London;
import org.followthrough.worklist.Ask;
import org.followthrough.worklist.WorkAsked;
import org.followthrough.worklist.WorkItem;
import org.followthrough.worklist.Worklist;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells who answers a challenge, on its day again, and who reads the answer; of silence it tells the business manager. */
@Component
class OnChallenges {

    /** How the rungs of its notices of work begin. */
    static final String ASKED = "challenge-";

    private static final String KIND = "challenge";
    private static final String ANSWERS = "UserTask_AnswerChallenge";

    private final Notices notices;
    private final Worklist worklist;
    private final ActsFor actsFor;
    private final Clock clock;

    OnChallenges(Notices notices, Worklist worklist, ActsFor actsFor, Clock clock) {
        this.notices = notices;
        this.worklist = worklist;
        this.actsFor = actsFor;
        this.clock = clock;
    }

    @EventListener
    void on(WorkAsked asked) {
        WorkItem item = asked.item();
        if (!item.ask().subjectKind().equals(KIND)) return;
        boolean answers = item.element().equals(ANSWERS);
        MailFacts says = MailFacts.about(
                        reference(item.ask().reference()),
                        answers ? "a challenge to answer by" : "an answer to your challenge",
                        "/tasks/" + item.id())
                .due(item.ask().dueOn());
        readers(item.ask())
                .forEach((reader, capacity) -> write(
                        item.ask().subject(), ASKED + item.id(), reader, MailKind.WORK_ASKED, says.readAs(capacity)));
    }

    @EventListener
    void on(ChallengeChased chased) {
        UUID challenge = chased.challenge().value();
        MailFacts says = MailFacts.about(
                reference(chased.about().reference()), "answer to a challenge by", "/challenges/" + challenge);
        if (chased.toUnit()) {
            MailFacts late = says.overdue(chased.answerBy(), London.today(clock));
            actsFor.businessManagers()
                    .forEach((manager, capacity) -> write(
                            challenge,
                            "unit-" + chased.round(),
                            manager,
                            MailKind.CHALLENGE_CHASED,
                            late.readAs(capacity)));
            return;
        }
        worklist.open(KIND, challenge).stream()
                .findFirst()
                .ifPresent(item -> readers(item.ask())
                        .keySet()
                        .forEach(reader -> write(
                                challenge,
                                "remind-" + chased.round(),
                                reader,
                                MailKind.CHALLENGE_CHASED,
                                says.due(chased.answerBy()).at("/tasks/" + item.id()))));
    }

    private void write(UUID challenge, String rung, PersonId reader, MailKind kind, MailFacts says) {
        notices.write(List.of(new NewNotice(challenge, rung, 0, reader, kind, says)));
    }

    private static String reference(String of) {
        return OneLine.of(of, 40);
    }

    /** A person is asked in no capacity of which a mail needs to remind them. */
    private Map<PersonId, @Nullable Capacity> readers(Ask ask) {
        Map<PersonId, @Nullable Capacity> readers = new LinkedHashMap<>();
        PersonId person = ask.person();
        GroupId group = ask.group();
        if (person != null) readers.put(person, null);
        if (group != null) readers.putAll(actsFor.group(group));
        if (readers.isEmpty()) readers.putAll(actsFor.businessManagers());
        return readers;
    }

    /** Whether what a notice asked for is still asked. */
    static boolean isAsked(Notice notice, Worklist worklist) {
        return worklist.open(KIND, notice.subject()).stream()
                .anyMatch(item -> notice.rung().equals(ASKED + item.id()));
    }

    /** Whether the round of which a notice tells still waits for its answer. */
    static boolean isUnanswered(Notice notice, Worklist worklist) {
        return worklist.open(KIND, notice.subject()).stream()
                .anyMatch(item -> item.element().equals(ANSWERS)
                        && item.ask().dueOn() != null
                        && item.ask().dueOn().equals(notice.facts().dueOn()));
    }
}
