package org.followthrough.challenge;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.followthrough.directory.PersonId;
import org.followthrough.directory.Seat;
import org.followthrough.shared.London;
import org.jspecify.annotations.Nullable;

/**
 * A challenge with everything that was asked and answered.
 *
 * @param by who put it
 * @param byName their name, for pages; a report names {@link #byRole} instead
 * @param as the seat in which it was put
 * @param rounds oldest first, never empty: the first is the challenge itself, each further one puts it again
 * @param endedAt when its answer was taken or it was withdrawn; null while it is open
 * @param withdrawnWhy null unless it was withdrawn
 */
public record ChallengeView(
        ChallengeId id,
        Challenged about,
        ChallengeState state,
        PersonId by,
        String byName,
        Seat as,
        List<Round> rounds,
        @Nullable Instant endedAt,
        @Nullable String withdrawnWhy) {

    public ChallengeView {
        if (rounds.isEmpty()) throw new IllegalArgumentException("a challenge asks something");
        rounds = List.copyOf(rounds);
    }

    /**
     * One question and, once there is one, its answer.
     *
     * @param number from 1
     * @param question in the first round the challenge, later why the answer before was not enough
     * @param answerBy the last whole day on which it can be answered in time, local to London
     */
    public record Round(
            int number,
            String question,
            Instant putAt,
            LocalDate answerBy,
            @Nullable Given given) {

        public LocalDate putOn() {
            return London.dateOf(putAt);
        }
    }

    /** @param change what will change; empty where nothing was said of it */
    public record Given(String answer, String change, Instant at, PersonId by, String byName) {

        public LocalDate on() {
            return London.dateOf(at);
        }
    }

    public Round last() {
        return rounds.get(rounds.size() - 1);
    }

    /** The challenge as it was first put. */
    public String question() {
        return rounds.get(0).question();
    }

    public LocalDate putOn() {
        return rounds.get(0).putOn();
    }

    public @Nullable LocalDate endedOn() {
        return endedAt == null ? null : London.dateOf(endedAt);
    }

    public LocalDate answerBy() {
        return last().answerBy();
    }

    public boolean isOpen() {
        return state.isOpen();
    }

    /** Overdue begins the day after the day by which it is to be answered, and ends with the answer. */
    public boolean isOverdue(LocalDate today) {
        return state == ChallengeState.PUT && today.isAfter(answerBy());
    }

    /** "In 5 days", "Today", "3 days overdue"; empty once it is answered or withdrawn. */
    public String dueInWords(LocalDate today) {
        if (state != ChallengeState.PUT) return "";
        long days = ChronoUnit.DAYS.between(today, answerBy());
        if (days == 0) return "Today";
        String count = Math.abs(days) + (Math.abs(days) == 1 ? " day" : " days");
        return days > 0 ? "In " + count : count + " overdue";
    }

    /** "Independent scrutineer": who put it, for papers that name no person. */
    public String byRole() {
        return switch (as) {
            case SCRUTINEER -> "Independent scrutineer";
            case PARTNERSHIP_EXECUTIVE -> "Partnership executive";
            case LEAD_SAFEGUARDING_PARTNER -> "Lead safeguarding partner";
            default -> throw new IllegalStateException(as + " puts no challenge");
        };
    }
}
