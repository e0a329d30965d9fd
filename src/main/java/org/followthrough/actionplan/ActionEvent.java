package org.followthrough.actionplan;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.followthrough.directory.Person;
import org.followthrough.directory.PersonId;
import org.followthrough.shared.AuditedEvent;
import org.jspecify.annotations.Nullable;

/** What happens to an answer, published in the transaction in which it happens. */
public sealed interface ActionEvent extends AuditedEvent {

    ActionView action();

    @Nullable
    PersonId by();

    @Override
    default String subjectKind() {
        return "answer";
    }

    @Override
    default UUID subjectId() {
        return action().answer().value();
    }

    @Override
    default @Nullable UUID actor() {
        PersonId by = by();
        return by == null ? null : by.value();
    }

    /** The answer's life began. {@code action} stands as it was loaded. */
    record Started(ActionView action, PersonId by) implements ActionEvent {
        @Override
        public String what() {
            return "action-started";
        }

        @Override
        public Map<String, String> facts() {
            AsItStands cameIn = action.cameIn();
            if (cameIn.isToDo()) return Map.of();
            ImpactResult result = cameIn.result();
            return Map.of(
                    "came-in-as",
                    cameIn.stage().words(),
                    "came-in-on",
                    cameIn.on() == null ? "" : cameIn.on().toString(),
                    "impact",
                    result == null ? "" : result.words());
        }
    }

    /** A further body is asked, with an answer of its own. */
    record BodyAsked(ActionView action, PersonId by) implements ActionEvent {
        @Override
        public String what() {
            return "body-asked";
        }

        @Override
        public Map<String, String> facts() {
            LocalDate due = action.deadline().due();
            return Map.of(
                    "body",
                    Objects.requireNonNull(action.circumstances().body(), "a further answer says whose it is"),
                    "due",
                    due == null ? "" : due.toString());
        }
    }

    /** A person is asked to take the action on, or, where a meeting agreed it, simply has it now. */
    record LeadNamed(ActionView action, PersonId lead, PersonId by) implements ActionEvent {
        @Override
        public String what() {
            return "lead-named";
        }
    }

    /** Another person leads from now on. @param before null where one group or agency led it, and no one person yet */
    record Reassigned(ActionView action, @Nullable Person before, Person now, String reason, PersonId by)
            implements ActionEvent {
        @Override
        public String what() {
            return "lead-changed";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of(
                    "lead-before",
                    before == null ? "" : before.fullName(),
                    "lead-now",
                    now.fullName(),
                    "reason",
                    reason);
        }
    }

    /** Somebody contributes beside the lead from now on, or does no more. */
    record ContributorChanged(ActionView action, Person person, boolean named, PersonId by) implements ActionEvent {
        @Override
        public String what() {
            return named ? "contributor-named" : "contributor-released";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("contributor", person.fullName());
        }
    }

    record TakenOn(ActionView action, PersonId by) implements ActionEvent {
        @Override
        public String what() {
            return "action-taken-on";
        }
    }

    record Declined(ActionView action, String reason, PersonId by) implements ActionEvent {
        @Override
        public String what() {
            return "action-declined";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("reason", reason);
        }
    }

    record EvidenceDelivered(ActionView action, PersonId by) implements ActionEvent {
        @Override
        public String what() {
            return "evidence-submitted";
        }
    }

    record Accepted(ActionView action, PersonId by) implements ActionEvent {
        @Override
        public String what() {
            return "evidence-accepted";
        }
    }

    record Returned(ActionView action, String reason, LocalDate answerBy, PersonId by) implements ActionEvent {
        @Override
        public String what() {
            return "evidence-returned";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("reason", reason, "answer-by", answerBy.toString());
        }
    }

    /** It ended otherwise than by acceptance. @param successor "GS-15", or null where none takes its place */
    record Ended(ActionView action, @Nullable String successor, PersonId by) implements ActionEvent {
        @Override
        public String what() {
            return "action-ended";
        }

        @Override
        public Map<String, String> facts() {
            Ending ending = Objects.requireNonNull(action.ending(), "an end says how");
            return Map.of(
                    "ended-as",
                    ending.kind().words(),
                    "reason",
                    ending.reason(),
                    ending.kind() == Ending.Kind.REFUSED ? "received" : "approved-by",
                    ending.approvedBy(),
                    "successor",
                    successor == null ? "" : successor);
        }
    }

    /** Its lead has asked for a new date. @param due the day asked for */
    record DateAsked(ActionView action, LocalDate due, String reason, String effect, PersonId by)
            implements ActionEvent {
        @Override
        public String what() {
            return "date-asked";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("asked-for", due.toString(), "reason", reason, "effect", effect);
        }
    }

    /** The new day holds. @param askedBy who is told of it */
    record DateGranted(ActionView action, @Nullable LocalDate before, String why, PersonId askedBy, PersonId by)
            implements ActionEvent {
        @Override
        public String what() {
            return "date-granted";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of(
                    "before",
                    before == null ? "" : before.toString(),
                    "now",
                    String.valueOf(action.deadline().due()),
                    "reason",
                    why);
        }
    }

    /** The day that held goes on holding. */
    record DateRefused(ActionView action, String why, PersonId askedBy, PersonId by) implements ActionEvent {
        @Override
        public String what() {
            return "date-refused";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("reason", why);
        }
    }

    record DateRequestTakenBack(ActionView action, PersonId by) implements ActionEvent {
        @Override
        public String what() {
            return "date-request-taken-back";
        }
    }

    /** A newer version of the plan has set another date before it was decided. @param askedBy who is told of it */
    record DateRequestOvertaken(ActionView action, PersonId askedBy, PersonId by) implements ActionEvent {
        @Override
        public String what() {
            return "date-request-overtaken";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("reason", "A newer version of the plan prints another date, which holds now.");
        }
    }

    /** A test of what it was to change was recorded. @param how "Dip sample of case files" */
    record ImpactTested(ActionView action, String how, ImpactResult result, PersonId by) implements ActionEvent {
        @Override
        public String what() {
            return "impact-tested";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("tested-by", how, "impact", result.words());
        }
    }

    /** It waits for a review: its task rests, and its date is not watched. */
    record SetAside(ActionView action, PersonId by) implements ActionEvent {
        @Override
        public String what() {
            return "action-set-aside";
        }

        @Override
        public Map<String, String> facts() {
            return asideFacts(action);
        }
    }

    /** It was looked at, and waits for another review. */
    record KeptAside(ActionView action, PersonId by) implements ActionEvent {
        @Override
        public String what() {
            return "action-kept-aside";
        }

        @Override
        public Map<String, String> facts() {
            return asideFacts(action);
        }
    }

    /** Work on it goes on. @param before the day that held, null where there was none */
    record TakenUp(ActionView action, @Nullable LocalDate before, PersonId by) implements ActionEvent {
        @Override
        public String what() {
            return "action-taken-up";
        }

        @Override
        public Map<String, String> facts() {
            LocalDate due = action.deadline().due();
            if (due == null || due.equals(before)) return Map.of();
            return Map.of("before", before == null ? "" : before.toString(), "now", due.toString());
        }
    }

    private static Map<String, String> asideFacts(ActionView action) {
        Aside aside = Objects.requireNonNull(action.aside(), "what is set aside says how");
        return Map.of(
                "aside-as", aside.kind().words(),
                "review-on", aside.reviewOn().toString(),
                "reason", aside.reason(),
                "approved-by", aside.approvedBy());
    }

    /**
     * The business unit, or of its milestones the lead, has changed it by hand.
     *
     * @param what "action-edited", "milestone-added"
     */
    record ChangedByHand(ActionView action, String what, Map<String, String> facts, PersonId by)
            implements ActionEvent {
        public ChangedByHand {
            facts = Map.copyOf(facts);
        }
    }

    /** A newer version of the plan prints it otherwise. @param differs "wording, deadline" */
    record Reprinted(ActionView action, String source, String differs, PersonId by) implements ActionEvent {
        @Override
        public String what() {
            return "action-reprinted";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("source", source, "differs", differs);
        }
    }

    /** A newer version of the plan does not print it any more. Its life goes on. */
    record GoneFromPlan(ActionView action, String source, PersonId by) implements ActionEvent {
        @Override
        public String what() {
            return "action-gone-from-plan";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("source", source);
        }
    }

    record DateChanged(ActionView action, @Nullable LocalDate before, String reason, PersonId by)
            implements ActionEvent {
        @Override
        public String what() {
            return "date-changed";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of(
                    "before",
                    before == null ? "" : before.toString(),
                    "now",
                    String.valueOf(action.deadline().due()),
                    "reason",
                    reason);
        }
    }
}
