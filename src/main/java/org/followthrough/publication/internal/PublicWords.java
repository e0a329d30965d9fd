package org.followthrough.publication.internal;

import java.time.LocalDate;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerState;
import org.followthrough.actionplan.ImpactResult;
import org.followthrough.directory.Agency;
import org.followthrough.directory.Directory;
import org.followthrough.directory.Group;
import org.springframework.stereotype.Component;

/** What the public is told of an action: who leads it as a body, and how it stands in everyday words. */
@Component
class PublicWords {

    private final Directory directory;

    PublicWords(Directory directory) {
        this.directory = directory;
    }

    /** A group or an agency; where a person outside every agency leads, the partnership does. */
    String lead(ActionView action) {
        if (action.circumstances().body() != null) return action.circumstances().body();
        if (action.group() != null)
            return directory.group(action.group()).map(Group::name).orElse("The partnership");
        if (action.agency() == null) return "The partnership";
        return directory.agency(action.agency()).map(Agency::name).orElse("The partnership");
    }

    static String status(ActionView action, LocalDate today) {
        if (isEmbedded(action)) return "Done, and shown to make a difference";
        if (action.state() == AnswerState.ACCEPTED) return "Done";
        if (action.ending() != null)
            return "Not taken further: " + lower(action.ending().kind().words());
        if (action.aside() != null) return "Set aside for now";
        if (action.state() == AnswerState.IN_SIGN_OFF) return "Done, being checked";
        if (action.isOverdue(today)) return "Under way, later than planned";
        return action.state() == AnswerState.DELIVERING ? "Under way" : "Not started yet";
    }

    private static String lower(String words) {
        return words.substring(0, 1).toLowerCase(java.util.Locale.UK) + words.substring(1);
    }

    static boolean isEmbedded(ActionView action) {
        return action.state() == AnswerState.ACCEPTED && action.impact() == ImpactResult.EMBEDDED;
    }

    static boolean isDone(ActionView action) {
        return action.state() == AnswerState.ACCEPTED || action.state() == AnswerState.ENDED;
    }
}
