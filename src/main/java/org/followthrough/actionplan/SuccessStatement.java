package org.followthrough.actionplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.followthrough.shared.London;

/**
 * "How will we know": what is tested once, over one action or several.
 *
 * @param covers every answer to the actions that print it, in the plan's order
 */
public record SuccessStatement(SuccessId id, PlanId plan, String wording, List<ActionView> covers) {

    public SuccessStatement {
        covers = List.copyOf(covers);
    }

    /** Whether nothing more is awaited of what it covers, and something of it was accepted. */
    public boolean isReached() {
        return covers.stream().noneMatch(each -> each.state().isOpen())
                && !accepted().isEmpty();
    }

    /** What of it was accepted; what has ended otherwise is not tested. */
    public List<ActionView> accepted() {
        return covers.stream()
                .filter(each -> each.state() == AnswerState.ACCEPTED)
                .toList();
    }

    /** Whether something of it was accepted at that moment or later, here or with a newer version that came in then. */
    public boolean hasAcceptedSince(Instant moment) {
        return accepted().stream()
                .flatMap(each -> Stream.concat(Stream.of(each.startedAt()), Stream.ofNullable(each.closedAt())))
                .anyMatch(at -> !at.isBefore(moment));
    }

    /** Whether something of it has ended otherwise at that moment or later. */
    public boolean hasEndedSince(Instant moment) {
        return covers.stream()
                .flatMap(each -> Stream.ofNullable(each.ending()))
                .anyMatch(ending -> !ending.at().isBefore(moment));
    }

    /** The day of the last acceptance, local to London; empty where no plan prints one. */
    public Optional<LocalDate> lastAcceptedOn() {
        return accepted().stream()
                .flatMap(each -> Stream.ofNullable(each.closedAt()))
                .map(London::dateOf)
                .max(LocalDate::compareTo);
    }

    /** Whether all of it came in with a test done before its plan was loaded. */
    public boolean wasTestedBefore() {
        return accepted().stream().allMatch(each -> each.cameIn().result() != null);
    }

    /** "GS-4", "GS-4 and 2 more". */
    public String named() {
        String first = covers.get(0).reference();
        return covers.size() == 1 ? first : first + " and " + (covers.size() - 1) + " more";
    }
}
