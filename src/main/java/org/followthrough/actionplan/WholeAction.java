package org.followthrough.actionplan;

import java.util.Comparator;
import java.util.List;

/**
 * An action over all its answers. It stands where its least advanced answer stands, because it is done when all are; an
 * answer that ended otherwise holds nothing up.
 *
 * @param answers never empty
 */
public record WholeAction(List<ActionView> answers) {

    public WholeAction {
        if (answers.isEmpty()) throw new IllegalArgumentException("an action has an answer");
        answers = List.copyOf(answers);
    }

    public AnswerState state() {
        return answers.stream()
                .map(ActionView::state)
                .filter(state -> state != AnswerState.ENDED)
                .min(Comparator.naturalOrder())
                .orElse(AnswerState.ENDED);
    }

    /** "Accepted: 2 of 2 answers", "1 of 3 answers accepted, 1 ended otherwise". */
    public String words() {
        long ended = count(AnswerState.ENDED);
        String of = " of " + answers.size() + (answers.size() == 1 ? " answer" : " answers");
        if (state() == AnswerState.ENDED) return "Ended: " + ended + of;
        String otherwise = ended == 0 ? "" : ", " + ended + " ended otherwise";
        return state() == AnswerState.ACCEPTED
                ? "Accepted: " + count(AnswerState.ACCEPTED) + of + otherwise
                : count(AnswerState.ACCEPTED) + of + " accepted" + otherwise;
    }

    private long count(AnswerState state) {
        return answers.stream().filter(answer -> answer.state() == state).count();
    }
}
