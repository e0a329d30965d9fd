package org.followthrough.actionplan.internal;

import static org.followthrough.actionplan.AnswerState.ACCEPTED;
import static org.followthrough.actionplan.AnswerState.DELIVERING;
import static org.followthrough.actionplan.AnswerState.ENDED;
import static org.followthrough.actionplan.AnswerState.IN_SIGN_OFF;
import static org.followthrough.actionplan.AnswerState.NAMING_LEAD;
import static org.followthrough.actionplan.AnswerState.OFFERED;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.followthrough.actionplan.AnswerState;

/** The one table of what may be done to an answer, and when. Each edge names the event that is put on record. */
final class Transitions {

    record Edge(AnswerState from, Verb verb, AnswerState to, String event) {}

    static final List<Edge> TABLE = List.of(
            new Edge(NAMING_LEAD, Verb.NAME_LEAD, OFFERED, "lead-named"),
            new Edge(NAMING_LEAD, Verb.NAME_AGREED_LEAD, DELIVERING, "lead-named"),
            new Edge(OFFERED, Verb.REASSIGN, OFFERED, "lead-changed"),
            new Edge(DELIVERING, Verb.REASSIGN, DELIVERING, "lead-changed"),
            new Edge(IN_SIGN_OFF, Verb.REASSIGN, IN_SIGN_OFF, "lead-changed"),
            new Edge(OFFERED, Verb.TAKE_ON, DELIVERING, "action-taken-on"),
            new Edge(OFFERED, Verb.DECLINE, NAMING_LEAD, "action-declined"),
            new Edge(DELIVERING, Verb.SUBMIT_EVIDENCE, IN_SIGN_OFF, "evidence-submitted"),
            new Edge(NAMING_LEAD, Verb.ASK_OUTSIDE, DELIVERING, "body-asked"),
            new Edge(NAMING_LEAD, Verb.RECEIVE, IN_SIGN_OFF, "evidence-submitted"),
            new Edge(OFFERED, Verb.RECEIVE, IN_SIGN_OFF, "evidence-submitted"),
            new Edge(DELIVERING, Verb.RECEIVE, IN_SIGN_OFF, "evidence-submitted"),
            new Edge(IN_SIGN_OFF, Verb.ACCEPT, ACCEPTED, "evidence-accepted"),
            new Edge(IN_SIGN_OFF, Verb.RETURN, DELIVERING, "evidence-returned"),
            new Edge(IN_SIGN_OFF, Verb.RETURN_TO_NOBODY, NAMING_LEAD, "evidence-returned"),
            new Edge(NAMING_LEAD, Verb.CHANGE_DATE, NAMING_LEAD, "date-changed"),
            new Edge(OFFERED, Verb.CHANGE_DATE, OFFERED, "date-changed"),
            new Edge(DELIVERING, Verb.CHANGE_DATE, DELIVERING, "date-changed"),
            new Edge(NAMING_LEAD, Verb.END, ENDED, "action-ended"),
            new Edge(OFFERED, Verb.END, ENDED, "action-ended"),
            new Edge(DELIVERING, Verb.END, ENDED, "action-ended"),
            new Edge(IN_SIGN_OFF, Verb.END, ENDED, "action-ended"),
            new Edge(NAMING_LEAD, Verb.SET_ASIDE, NAMING_LEAD, "action-set-aside"),
            new Edge(NAMING_LEAD, Verb.KEEP_ASIDE, NAMING_LEAD, "action-kept-aside"),
            new Edge(NAMING_LEAD, Verb.TAKE_UP, NAMING_LEAD, "action-taken-up"),
            new Edge(OFFERED, Verb.SET_ASIDE, OFFERED, "action-set-aside"),
            new Edge(OFFERED, Verb.KEEP_ASIDE, OFFERED, "action-kept-aside"),
            new Edge(OFFERED, Verb.TAKE_UP, OFFERED, "action-taken-up"),
            new Edge(DELIVERING, Verb.SET_ASIDE, DELIVERING, "action-set-aside"),
            new Edge(DELIVERING, Verb.KEEP_ASIDE, DELIVERING, "action-kept-aside"),
            new Edge(DELIVERING, Verb.TAKE_UP, DELIVERING, "action-taken-up"),
            new Edge(DELIVERING, Verb.ASK_DATE, DELIVERING, "date-asked"),
            new Edge(DELIVERING, Verb.GRANT_DATE, DELIVERING, "date-granted"),
            new Edge(DELIVERING, Verb.REFUSE_DATE, DELIVERING, "date-refused"),
            new Edge(DELIVERING, Verb.TAKE_BACK_DATE, DELIVERING, "date-request-taken-back"));

    private Transitions() {}

    static Optional<AnswerState> next(AnswerState from, Verb verb) {
        return TABLE.stream()
                .filter(edge -> edge.from() == from && edge.verb() == verb)
                .map(Edge::to)
                .findFirst();
    }

    /** What can be done to an answer that stands at {@code from}. */
    static List<Verb> open(AnswerState from) {
        return Arrays.stream(Verb.values())
                .filter(verb -> next(from, verb).isPresent())
                .toList();
    }
}
