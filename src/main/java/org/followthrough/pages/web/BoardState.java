package org.followthrough.pages.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerState;

/** Where an answer stands on the dashboard: each in exactly one, so that a row of counts adds up. */
enum BoardState {
    OVERDUE("overdue", "Overdue"),
    OPEN("open", "Open, not overdue"),
    SIGN_OFF("sign-off", "Waiting for sign-off"),
    ASIDE("aside", "Set aside"),
    DRAFT("draft", "Draft"),
    ACCEPTED("accepted", "Accepted"),
    EMBEDDED("embedded", "Impact shown"),
    ENDED("ended", "Ended otherwise");

    private final String key;
    private final String words;

    BoardState(String key, String words) {
        this.key = key;
        this.words = words;
    }

    static BoardState of(ActionView action, LocalDate today) {
        if (action.state() == AnswerState.ENDED) return ENDED;
        if (action.circumstances().draft()) return DRAFT;
        if (action.state() == AnswerState.ACCEPTED) return action.isEmbedded() ? EMBEDDED : ACCEPTED;
        if (action.aside() != null) return ASIDE;
        if (action.state() == AnswerState.IN_SIGN_OFF) return SIGN_OFF;
        return action.isOverdue(today) ? OVERDUE : OPEN;
    }

    /** Words by key, in their order. */
    static Map<String, String> choices() {
        Map<String, String> choices = new LinkedHashMap<>();
        Arrays.stream(values()).forEach(state -> choices.put(state.key, state.words));
        return choices;
    }

    public String key() {
        return key;
    }

    public String words() {
        return words;
    }
}
