package org.followthrough.reporting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.followthrough.actionplan.AnswerState;
import org.followthrough.actionplan.ImpactResult;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a quarter's report, as they are frozen. Names roles, groups and agencies, never people: it is filed. A
 * field may be added with the next {@link #SCHEMA}; none is ever renamed or removed, because old reports are read again.
 *
 * @param schema the version of this record under which it was written
 * @param quarter {@link Quarter#name}
 * @param countedOn the day on which it was counted, local to London
 * @param comparedWith the quarter of the report it is compared with, null in the first one
 * @param since the day after which completions are counted: that of the other report's numbers, or the one before the
 *     quarter began
 * @param plans one per plan, by its prefix
 * @param agencies one per agency or group that leads
 * @param changes since the other report, empty in the first one
 * @param lines of progress on what is not overdue
 * @param standings every action, for the next report to compare with
 * @param unanswered the plans with findings whose answer is not stated; null before schema 2
 * @param otherwise what has ended otherwise or is set aside, with why; null before schema 2
 * @param strands multi-agency and single-agency plans apart; null before schema 3
 * @param statements one per agency that was asked, the silent ones named; null before schema 3
 * @param impact what tests have shown since the other report; null before schema 3
 * @param reopened what was accepted in the other report and is not any more; null before schema 3
 * @param datesAsked for which a new date is asked and not decided; null before schema 3
 * @param findings one per finding that an action answers, by the plan's prefix and its number; null before schema 4
 * @param challenges put since the other report, or open; null before schema 4
 */
public record ReportSnapshot(
        int schema,
        String quarter,
        LocalDate countedOn,
        @Nullable String comparedWith,
        LocalDate since,
        Totals totals,
        List<Tally> plans,
        List<Tally> agencies,
        List<Overdue> overdue,
        List<Awaiting> awaiting,
        List<Completed> completed,
        List<DateMoved> datesMoved,
        List<Gap> gaps,
        List<Change> changes,
        List<Line> lines,
        List<Standing> standings,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Unanswered> unanswered,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Otherwise> otherwise,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Tally> strands,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Stated> statements,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Impact> impact,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Reopened> reopened,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<DateAsked> datesAsked,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Tally> findings,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Challenge> challenges) {

    /**
     * The second added {@code unanswered} and {@code otherwise}; the third {@code strands}, {@code statements},
     * {@code impact}, {@code reopened}, {@code datesAsked}, {@link DateMoved#late} and
     * {@link Rating#EMBEDDED_SELF_ASSESSED}; the fourth {@code findings} and
     * {@code challenges}.
     */
    public static final int SCHEMA = 4;

    public List<Tally> byFinding() {
        return findings == null ? List.of() : findings;
    }

    /** What has ended otherwise than by acceptance, or is set aside; a report of the first schema does not say. */
    public List<Otherwise> endedOrAside() {
        return otherwise == null ? List.of() : otherwise;
    }

    /** Counts of actions. {@code live} are those not accepted; {@code ratings} has all, each rating that occurs. */
    public record Totals(
            int actions,
            int live,
            int completed,
            int overdue,
            int awaitingSignOff,
            int datesMoved,
            int withoutLead,
            int withoutDate,
            Map<Rating, Integer> ratings) {}

    /** The actions of one plan, agency or group by rating; a rating without any is absent. */
    public record Tally(String name, Map<Rating, Integer> ratings) {
        public int count(Rating rating) {
            return ratings.getOrDefault(rating, 0);
        }

        public int total() {
            return ratings.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /**
     * @param lead the group or agency that leads
     * @param days since the due day, at least 1
     * @param line the lead's explanation, null where none was given
     */
    public record Overdue(
            String reference,
            String wording,
            String lead,
            LocalDate due,
            long days,
            @Nullable String line) {}

    /** @param group the group that is to judge */
    public record Awaiting(
            String reference,
            String wording,
            String group,
            @Nullable LocalDate sentOn) {}

    public record Completed(String reference, String wording, LocalDate on) {}

    /**
     * @param times how often the day was changed in all
     * @param late the most days that a date of it had passed when it was changed, 0 where none had; null before schema 3
     */
    public record DateMoved(
            String reference,
            String wording,
            @Nullable LocalDate first,
            @Nullable LocalDate due,
            int times,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Long late) {

        /** "20 days late before it was changed"; empty where it was not, or the report does not say. */
        public String wasLate() {
            if (late == null || late == 0) return "";
            return late + (late == 1 ? " day" : " days") + " late before it was changed";
        }
    }

    /** @param lacks what the board still owes the action */
    public record Gap(String reference, String wording, String lead, Lack lacks) {}

    /** What a live action may lack. */
    public enum Lack {
        LEAD("A lead"),
        DATE("A date"),
        NEW_DATE("A new date: it was overdue when it was loaded");

        private final String words;

        Lack(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** @param findings how many of the plan's, at least 1 */
    public record Unanswered(String plan, int findings) {}

    /** @param before null where the action is new */
    public record Change(
            String reference, String wording, @Nullable Stand before, Stand now) {}

    /** How one action stood at one time. */
    public record Stand(
            AnswerState state, Rating rating, @Nullable LocalDate due) {}

    /**
     * What an agency says.
     *
     * @param text null where nothing that holds was received
     * @param standing how its work stands, in words; empty without a text
     * @param answers the numbers of what it answers; empty where it is about all of the agency's
     */
    public record Stated(String agency, @Nullable String text, String standing, String answers) {}

    /** @param result "Embedded", or "Embedded, self-assessed", as the test showed it */
    public record Impact(String reference, String wording, String result) {}

    /**
     * @param about "Plan GS", "Action GS-14"
     * @param role in which it was put
     * @param challenge as it was asked last
     * @param answerBy the last whole day on which it is answered in time, local to London
     * @param reply empty while there is none
     */
    public record Challenge(
            String about, String role, String challenge, LocalDate answerBy, String reply, String standing) {}

    public record Reopened(String reference, String wording, String now) {}

    /** @param due the day that holds until it is decided */
    public record DateAsked(
            String reference, String wording, @Nullable LocalDate due) {}

    public record Line(String reference, String wording, String lead, String line) {}

    /** @param how "Withdrawn", "On hold until 3 March 2026" @param agreed by whom, as the board says it */
    public record Otherwise(String reference, String wording, String how, String reason, String agreed) {}

    /**
     * @param answer the answer's id
     * @param impact what its newest test had shown; null where there was none, and before schema 3
     */
    public record Standing(
            String answer,
            String reference,
            Stand stand,
            int timesChanged,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            ImpactResult impact) {}
}
