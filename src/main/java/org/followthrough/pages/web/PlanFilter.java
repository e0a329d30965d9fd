package org.followthrough.pages.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.BiPredicate;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerState;
import org.jspecify.annotations.Nullable;

/** What of a plan is shown; kept in the page's address. */
enum PlanFilter {
    ALL("all", "actions", (action, today) -> true),
    OVERDUE("overdue", "overdue", ActionView::isOverdue),
    OPEN("open", "still open", (action, today) -> action.state().isOpen()),
    SIGN_OFF("sign-off", "waiting for sign-off", (action, today) -> action.state() == AnswerState.IN_SIGN_OFF),
    ACCEPTED("accepted", "accepted", (action, today) -> action.state() == AnswerState.ACCEPTED),
    ASIDE("aside", "set aside", (action, today) -> action.aside() != null),
    ENDED("ended", "ended otherwise", (action, today) -> action.state() == AnswerState.ENDED),
    GAPS("gaps", "with a gap", (action, today) -> !Gaps.of(action).isEmpty());

    private final String key;
    private final String words;
    private final BiPredicate<ActionView, LocalDate> shows;

    PlanFilter(String key, String words, BiPredicate<ActionView, LocalDate> shows) {
        this.key = key;
        this.words = words;
        this.shows = shows;
    }

    /** Anything that is no filter shows all. */
    static PlanFilter named(@Nullable String key) {
        return Arrays.stream(values())
                .filter(filter -> filter.key.equals(key))
                .findFirst()
                .orElse(ALL);
    }

    public String key() {
        return key;
    }

    public String words() {
        return words;
    }

    boolean shows(ActionView action, LocalDate today) {
        return shows.test(action, today);
    }
}
