package org.followthrough.actionplan.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.actionplan.AnswerState.ACCEPTED;
import static org.followthrough.actionplan.AnswerState.DELIVERING;
import static org.followthrough.actionplan.AnswerState.ENDED;
import static org.followthrough.actionplan.AnswerState.IN_SIGN_OFF;
import static org.followthrough.actionplan.AnswerState.NAMING_LEAD;
import static org.followthrough.actionplan.AnswerState.OFFERED;
import static org.followthrough.actionplan.internal.Verb.ACCEPT;
import static org.followthrough.actionplan.internal.Verb.ASK_DATE;
import static org.followthrough.actionplan.internal.Verb.ASK_OUTSIDE;
import static org.followthrough.actionplan.internal.Verb.CHANGE_DATE;
import static org.followthrough.actionplan.internal.Verb.DECLINE;
import static org.followthrough.actionplan.internal.Verb.END;
import static org.followthrough.actionplan.internal.Verb.GRANT_DATE;
import static org.followthrough.actionplan.internal.Verb.KEEP_ASIDE;
import static org.followthrough.actionplan.internal.Verb.NAME_AGREED_LEAD;
import static org.followthrough.actionplan.internal.Verb.NAME_LEAD;
import static org.followthrough.actionplan.internal.Verb.REASSIGN;
import static org.followthrough.actionplan.internal.Verb.RECEIVE;
import static org.followthrough.actionplan.internal.Verb.REFUSE_DATE;
import static org.followthrough.actionplan.internal.Verb.RETURN;
import static org.followthrough.actionplan.internal.Verb.RETURN_TO_NOBODY;
import static org.followthrough.actionplan.internal.Verb.SET_ASIDE;
import static org.followthrough.actionplan.internal.Verb.SUBMIT_EVIDENCE;
import static org.followthrough.actionplan.internal.Verb.TAKE_BACK_DATE;
import static org.followthrough.actionplan.internal.Verb.TAKE_ON;
import static org.followthrough.actionplan.internal.Verb.TAKE_UP;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.followthrough.actionplan.AnswerState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TransitionsTest {

    /** Written a second time, by hand: what a board allows, state by state. */
    private static final Map<AnswerState, Map<Verb, AnswerState>> ALLOWED = Map.of(
            NAMING_LEAD,
                    working(
                            NAMING_LEAD,
                            Map.of(NAME_LEAD, OFFERED, NAME_AGREED_LEAD, DELIVERING, ASK_OUTSIDE, DELIVERING)),
            OFFERED, working(OFFERED, Map.of(TAKE_ON, DELIVERING, DECLINE, NAMING_LEAD, REASSIGN, OFFERED)),
            DELIVERING,
                    working(
                            DELIVERING,
                            Map.of(
                                    SUBMIT_EVIDENCE, IN_SIGN_OFF,
                                    ASK_DATE, DELIVERING,
                                    GRANT_DATE, DELIVERING,
                                    REFUSE_DATE, DELIVERING,
                                    TAKE_BACK_DATE, DELIVERING,
                                    REASSIGN, DELIVERING)),
            IN_SIGN_OFF,
                    Map.of(
                            ACCEPT, ACCEPTED,
                            RETURN, DELIVERING,
                            RETURN_TO_NOBODY, NAMING_LEAD,
                            REASSIGN, IN_SIGN_OFF,
                            END, ENDED),
            ACCEPTED, Map.of(),
            ENDED, Map.of());

    /** What may be done wherever somebody is working on it, beside what is peculiar to the state. */
    private static Map<Verb, AnswerState> working(AnswerState here, Map<Verb, AnswerState> peculiar) {
        Map<Verb, AnswerState> allowed = new EnumMap<>(peculiar);
        allowed.put(END, ENDED);
        allowed.put(RECEIVE, IN_SIGN_OFF);
        for (Verb stays : List.of(CHANGE_DATE, SET_ASIDE, KEEP_ASIDE, TAKE_UP)) allowed.put(stays, here);
        return allowed;
    }

    static Stream<Arguments> every_state_and_verb() {
        return Arrays.stream(AnswerState.values())
                .flatMap(state -> Arrays.stream(Verb.values()).map(verb -> Arguments.of(state, verb)));
    }

    @ParameterizedTest
    @MethodSource("every_state_and_verb")
    void a_verb_moves_an_answer_only_where_the_board_allows_it(AnswerState state, Verb verb) {
        AnswerState expected = ALLOWED.getOrDefault(state, Map.of()).get(verb);

        if (expected == null) assertThat(Transitions.next(state, verb)).isEmpty();
        else assertThat(Transitions.next(state, verb)).contains(expected);
    }

    @Test
    void no_edge_is_drawn_twice() {
        assertThat(Transitions.TABLE.stream().map(edge -> edge.from() + " " + edge.verb()))
                .doesNotHaveDuplicates();
    }
}
