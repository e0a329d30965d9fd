package org.followthrough.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.followthrough.review.ResponseKind;
import org.jspecify.annotations.Nullable;

/**
 * One year's record over all reviews. It names no person: what was typed is given without the names that the directory
 * knows. An action that asks several bodies counts once for each. Days are local to London.
 *
 * @param asAt the year's last day, or today while it runs
 * @param open how many are still open, by how they stand; on hold and overdue ones are among those not implemented
 * @param undated what came in as accepted on a day that its plan does not print: it belongs to no year
 */
public record YearRecord(
        FinancialYear year,
        LocalDate asAt,
        List<Implemented> implemented,
        List<Tested> tested,
        List<NotImplemented> notImplemented,
        Map<Open, Long> open,
        List<NoAction> noAction,
        List<Theme> themes,
        List<LikeFindings> likeFindings,
        long undated) {

    public YearRecord {
        implemented = List.copyOf(implemented);
        tested = List.copyOf(tested);
        notImplemented = List.copyOf(notImplemented);
        open = Map.copyOf(open);
        noAction = List.copyOf(noAction);
        themes = List.copyOf(themes);
        likeFindings = List.copyOf(likeFindings);
    }

    /** @param reference "GS-14", "GS-14 (Northvale Health Trust)" @param path of its page @param plan "GS: Child A" */
    public record Line(String reference, String path, String plan, String wording) {}

    /**
     * What was accepted in the year.
     *
     * @param why what the test said, when it is due, or why none is needed
     */
    public record Implemented(Line line, LocalDate acceptedOn, Impact impact, boolean selfAssessed, String why) {

        /** "Embedded", "Embedded, self-assessed". */
        public String impactWords() {
            return selfAssessed ? impact.words() + ", self-assessed" : impact.words();
        }
    }

    /** What tests have shown of it by today: most are made months after the acceptance, and many in the year after. */
    public enum Impact {
        EMBEDDED("Embedded"),
        PARTLY("Partly embedded"),
        NOT("Not embedded"),
        NOT_TESTED("Not yet tested"),
        NONE_NEEDED("No test needed");

        private final String words;

        Impact(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * A test recorded in the year, whenever what it tests was accepted.
     *
     * @param actions "GS-4 and 2 more"
     * @param testedOn null where no test was needed
     * @param followed what the board chose after it; empty where nothing had to follow, or nothing is chosen yet
     */
    public record Tested(
            String actions,
            String measure,
            String kind,
            @Nullable LocalDate testedOn,
            String result,
            String statement,
            String followed) {}

    /**
     * What was not implemented.
     *
     * @param since when it ended, when it was put on hold, or since when it is overdue
     * @param reason as recorded; a sentence that says so where none is
     * @param agreedBy as recorded; empty where nobody had to agree
     */
    public record NotImplemented(Line line, Why why, LocalDate since, String reason, String agreedBy) {}

    public enum Why {
        WITHDRAWN("Withdrawn"),
        SUPERSEDED("Superseded"),
        MERGED("Merged"),
        NOT_ACCEPTED("Not accepted"),
        REFUSED("Refused by a body outside"),
        ON_HOLD("On hold"),
        OVERDUE("Overdue");

        private final String words;

        Why(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** How what is open stands otherwise. */
    public enum Open {
        WAITING("Evidence is in and waits for sign-off"),
        STANDING_RULE("A standing rule, looked at again each year"),
        OUTSIDE("Asked of a body outside, which owes nothing"),
        NO_DATE("Without a day by which it is due"),
        IN_TIME("Not due yet");

        private final String words;

        Open(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * A finding answered with no further action.
     *
     * @param on the day on which it was answered here; of what its plan printed, the day on which that came in
     * @param rationale empty where none is recorded
     */
    public record NoAction(String plan, String finding, ResponseKind kind, LocalDate on, String rationale) {}

    /**
     * A theme that the plans of two reviews or more print over actions of this year.
     *
     * @param actions how many, of which {@code implemented} in the year
     */
    public record Theme(String theme, List<String> plans, long actions, long implemented) {
        public Theme {
            plans = List.copyOf(plans);
        }
    }

    /** Findings of two reviews or more that say something alike. @param findings "GS, Finding 1: nobody asked the child" */
    public record LikeFindings(List<String> findings) {
        public LikeFindings {
            findings = List.copyOf(findings);
        }
    }
}
