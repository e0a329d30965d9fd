package org.followthrough.challenge.process;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.followthrough.actionplan.ActionView;
import org.followthrough.challenge.ChallengeId;
import org.followthrough.challenge.ChallengeState;
import org.followthrough.challenge.ChallengeView;
import org.followthrough.challenge.internal.Challenging;
import org.followthrough.challenge.process.WhoAnswers.Asked;
import org.followthrough.directory.Viewer;
import org.followthrough.shared.London;
import org.followthrough.shared.Outcome;
import org.followthrough.workflow.TaskOpened;
import org.followthrough.workflow.Workflow;
import org.followthrough.worklist.Ask;
import org.followthrough.worklist.Desk;
import org.followthrough.worklist.WorkItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answering a challenge, and the challenger's reading of the answer. */
@Component
class ChallengeDesk implements Desk {

    static final String ANSWER = "UserTask_AnswerChallenge";
    static final String KIND = "challenge";
    private static final String READ = "UserTask_ReadAnswer";

    private final Challenging challenging;
    private final WhoAnswers who;
    private final Workflow workflow;

    ChallengeDesk(Challenging challenging, WhoAnswers who, Workflow workflow) {
        this.challenging = challenging;
        this.who = who;
        this.workflow = workflow;
    }

    @Override
    public Set<String> serves() {
        return Set.of(ANSWER, READ);
    }

    @Override
    public Ask ask(TaskOpened task) {
        ChallengeView challenge = challenging.find(new ChallengeId(task.subject()));
        if (!task.element().equals(ANSWER)) return ask("Read the answer", challenge, who.reads(challenge), null, null);
        String again =
                challenge.last().number() > 1 ? "Put again: " + challenge.last().question() : null;
        return ask("Answer the challenge", challenge, who.of(challenge), challenge.answerBy(), again);
    }

    private static Ask ask(
            String verb, ChallengeView challenge, Asked asked, @Nullable LocalDate due, @Nullable String note) {
        return new Ask(
                verb,
                challenge.about().reference(),
                ActionView.titled(challenge.question()),
                KIND,
                challenge.id().value(),
                asked.person(),
                asked.group(),
                due,
                note);
    }

    @Override
    public Context context(WorkItem item, Viewer viewer) {
        ChallengeView challenge = challenging.find(challengeOf(item));
        boolean answers = item.element().equals(ANSWER);
        return new Context(
                "challenge/beside :: challenge",
                Map.of("challenge", challenge),
                "/challenges/" + challenge.id().value(),
                answers
                        ? "This was put to " + challenge.about().words() + ". It is to be answered by "
                                + London.inWords(challenge.answerBy()) + "."
                        : "You put this to " + challenge.about().words() + ". Read what is answered.",
                answers && challenge.last().number() > 1
                        ? "Put again: " + challenge.last().question()
                        : null,
                answers);
    }

    @Override
    public Outcome submit(WorkItem item, Map<String, Object> answers, Viewer viewer) {
        ChallengeId id = challengeOf(item);
        if (item.element().equals(ANSWER)) {
            challenging.answer(id, text(answers, "answer"), text(answers, "change"), viewer);
            workflow.complete(item.taskId(), Map.of());
            return Outcome.done();
        }
        if ("accept".equals(answers.get("decision"))) {
            challenging.accept(id, viewer);
            workflow.complete(item.taskId(), Map.of("settled", true));
            return Outcome.done();
        }
        return again(item, id, answers, viewer);
    }

    private Outcome again(WorkItem item, ChallengeId id, Map<String, Object> answers, Viewer viewer) {
        LocalDate answerBy = answers.get("answerBy") instanceof LocalDate day ? day : null;
        Outcome outcome = challenging.putAgain(id, text(answers, "reason"), answerBy, viewer);
        if (outcome instanceof Outcome.Refused) return outcome;
        Map<String, Object> routing = new java.util.HashMap<>(challenging.moments(id));
        routing.put("settled", false);
        workflow.complete(item.taskId(), routing);
        return outcome;
    }

    private static String text(Map<String, Object> answers, String key) {
        return answers.get(key) instanceof String text ? text : "";
    }

    private static ChallengeId challengeOf(WorkItem item) {
        return new ChallengeId(item.ask().subject());
    }

    @Override
    public Confirmation confirmation(WorkItem item) {
        ChallengeView challenge = challenging.find(challengeOf(item));
        if (item.element().equals(ANSWER))
            return new Confirmation(
                    "Your answer is sent", challenge.byName() + " reads it, and takes it or puts the challenge again.");
        return challenge.state() == ChallengeState.ANSWERED
                ? new Confirmation("Answered", "The challenge is kept with its answer, and stands in the record.")
                : new Confirmation(
                        "Put again",
                        "It is to be answered by " + London.inWords(challenge.answerBy())
                                + ". You read the answer then.");
    }
}
