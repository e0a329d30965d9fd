package org.followthrough.assurance.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.followthrough.actionplan.ActionPlans;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerState;
import org.followthrough.assurance.DecidedAtMeeting;
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
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

@Component
class SignOffMeetings implements Meetings {

    private final ActionPlans plans;
    private final Worklist worklist;
    private final Answering answering;
    private final Commands commands;
    private final JdbcTemplate jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignOffMeetings(
            ActionPlans plans,
            Worklist worklist,
            Answering answering,
            Commands commands,
            JdbcTemplate jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.plans = plans;
        this.worklist = worklist;
        this.answering = answering;
        this.commands = commands;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public List<ActionView> agenda(GroupId group, Viewer viewer) {
        if (!viewer.chaired().contains(group)) return List.of();
        return plans.actions(viewer).stream()
                .filter(action -> action.state() == AnswerState.IN_SIGN_OFF
                        && action.assuringGroup().equals(group))
                .sorted(Comparator.comparing(
                        ActionView::deliveredAt, Comparator.nullsFirst(Comparator.<Instant>naturalOrder())))
                .toList();
    }

    @Override
    public Recorded record(GroupId group, NewMeeting meeting, Viewer viewer) {
        if (!viewer.chaired().contains(group)) throw new NotVisible();
        Map<String, String> wrong = meeting.sentences(London.today(clock));
        if (!wrong.isEmpty()) return new Recorded(wrong, List.of());
        commands.run(() -> keep(group, meeting, viewer));
        List<String> decided = new ArrayList<>();
        for (Verdict verdict : meeting.verdicts())
            plans.answer(verdict.answer(), viewer)
                    .ifPresent(action -> decided.add(decide(action, verdict, meeting, viewer)));
        return new Recorded(Map.of(), decided);
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
        if (viewer.id().equals(action.person()))
            return action.named() + ": you lead it yourself, so the executive judges it.";
        Optional<WorkItem> item = worklist.open("answer", action.answer().value()).stream()
                .filter(each -> each.element().equals("UserTask_SignOff"))
                .findFirst();
        if (item.isEmpty()) return action.named() + ": It had been decided already.";
        Outcome outcome =
                answering.answer(item.get().id(), answers(verdict), viewer).outcome();
        if (outcome instanceof Outcome.Refused refused)
            return action.named() + ": " + String.join(" ", refused.sentences().values());
        commands.run(() -> publish(new DecidedAtMeeting(action.answer(), meeting, viewer.id())));
        return action.named() + (verdict.accepted() ? " is accepted." : " is returned.");
    }

    private boolean publish(DecidedAtMeeting decided) {
        events.publishEvent(decided);
        return true;
    }

    private static Map<String, Object> answers(Verdict verdict) {
        Map<String, Object> answers = new HashMap<>();
        answers.put("verdict", verdict.accepted() ? "accepted" : "returned");
        if (verdict.accepted()) return answers;
        answers.put("reason", verdict.reason());
        answers.put("answerBy", Objects.requireNonNull(verdict.answerBy(), "checked before"));
        return answers;
    }
}
