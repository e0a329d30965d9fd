package org.followthrough.assurance.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerState;
import org.followthrough.assurance.Meetings;
import org.followthrough.assurance.NewMeeting;
import org.followthrough.assurance.NewMeeting.Verdict;
import org.followthrough.directory.GroupId;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.Ids;
import org.followthrough.shared.London;
import org.followthrough.shared.Outcome;
import org.followthrough.workflow.Commands;
import org.followthrough.worklist.Answering;
import org.followthrough.worklist.WorkItem;
import org.followthrough.worklist.Worklist;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

@Component
class SignOffMeetings implements Meetings {

    private final ActionPlans plans;
    private final Worklist worklist;
    private final Answering answering;
    private final Commands commands;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    SignOffMeetings(
            ActionPlans plans,
            Worklist worklist,
            Answering answering,
            Commands commands,
            JdbcTemplate jdbc,
            Clock clock) {
        this.plans = plans;
        this.worklist = worklist;
        this.answering = answering;
        this.commands = commands;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<Submission> agenda(GroupId group, Viewer viewer) {
        if (!viewer.chaired().contains(group)) return List.of();
        return plans.actions(viewer).stream()
                .filter(action -> action.state() == AnswerState.IN_SIGN_OFF
                        && action.assuringGroup().equals(group))
                .sorted(Comparator.comparing(
                        ActionView::deliveredAt, Comparator.nullsFirst(Comparator.<Instant>naturalOrder())))
                .flatMap(action -> submission(action).stream())
                .toList();
    }

    private Optional<Submission> submission(ActionView action) {
        Instant sent = action.deliveredAt();
        long days = sent == null ? 0 : ChronoUnit.DAYS.between(London.dateOf(sent), London.today(clock));
        return worklist.open("answer", action.answer().value()).stream()
                .filter(SignOffMeetings::asksForJudgement)
                .findFirst()
                .map(item -> new Submission(action, item.id(), days));
    }

    private static boolean asksForJudgement(WorkItem item) {
        return item.element().equals("UserTask_SignOff");
    }

    @Override
    public Recorded record(GroupId group, NewMeeting meeting, Viewer viewer) {
        if (!viewer.chaired().contains(group)) throw new NotVisible();
        Map<Verdict, Judged> judged = new LinkedHashMap<>();
        meeting.verdicts().forEach(verdict -> judged.put(verdict, judged(group, verdict, viewer)));
        Map<String, String> wrong = meeting.sentences(
                London.today(clock),
                verdict -> Objects.requireNonNull(judged.get(verdict)).waits());
        if (!wrong.isEmpty()) return new Recorded(wrong, List.of());
        commands.run(() -> keep(group, meeting, viewer));
        List<String> decided = new ArrayList<>();
        judged.forEach((verdict, each) -> decided.add(decide(each.action(), verdict, meeting, viewer)));
        return new Recorded(Map.of(), decided);
    }

    /** @param waits that it was not decided when the meeting was recorded */
    private record Judged(ActionView action, boolean waits) {}

    /** All are looked up before any is decided, so that nothing is half recorded where one was never this group's. */
    private Judged judged(GroupId group, Verdict verdict, Viewer viewer) {
        ActionView action = plans.answer(verdict.answer(), viewer).orElseThrow(NotVisible::new);
        if (leads(action, viewer)) return new Judged(action, true);
        WorkItem item = worklist.toAnswer(verdict.task(), viewer);
        if (!asksForJudgement(item)
                || !item.ask().subject().equals(action.answer().value())
                || !action.assuringGroup().equals(group)) throw new NotVisible();
        return new Judged(action, item.isOpen());
    }

    private static boolean leads(ActionView action, Viewer viewer) {
        return viewer.id().equals(action.person());
    }

    private int keep(GroupId group, NewMeeting meeting, Viewer viewer) {
        return jdbc.update(
                """
                insert into sign_off_meeting (id, group_id, held_on, minuted_as, present, recorded_by, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                Ids.next(),
                group.value(),
                meeting.heldOn(),
                meeting.minute(),
                meeting.present(),
                viewer.id().value(),
                clock.instant().atOffset(ZoneOffset.UTC));
    }

    /** Nobody decides on an action of their own, at a meeting either. */
    private String decide(ActionView action, Verdict verdict, NewMeeting meeting, Viewer viewer) {
        if (leads(action, viewer)) return action.named() + ": you lead it yourself, so the executive judges it.";
        Outcome outcome = answering
                .answer(verdict.task(), answers(verdict, meeting), viewer)
                .outcome();
        if (outcome instanceof Outcome.Refused refused)
            return action.named() + ": " + String.join(" ", refused.sentences().values());
        return action.named() + (verdict.accepted() ? " is accepted." : " is returned.");
    }

    private static Map<String, Object> answers(Verdict verdict, NewMeeting meeting) {
        Map<String, Object> answers = new HashMap<>();
        answers.put("meeting", meeting);
        answers.put("verdict", verdict.accepted() ? "accepted" : "returned");
        if (verdict.accepted()) return answers;
        answers.put("reason", verdict.reason());
        answers.put("answerBy", Objects.requireNonNull(verdict.answerBy(), "checked before"));
        return answers;
    }
}
