package org.followthrough.intake.internal.draft;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.intake.PrintedAction;
import org.followthrough.intake.internal.document.Printed;
import org.followthrough.intake.internal.draft.Standing.Stage;
import org.jspecify.annotations.Nullable;

/**
 * How far an action seems to be by the plan's own words. Colours alone say nothing but blue: green is "on track" at one board
 * and "complete" at the next.
 *
 * @param because the words it was taken from: "Complete, Blue"
 */
public record StandingProposal(Standing standing, String because) {

    private static final Pattern DONE =
            Pattern.compile("\\b(?:completed?|closed|achieved|signed off|discharged|implemented|done)\\b");
    private static final Pattern NOT_DONE = Pattern.compile(
            "\\b(?:not|in|partly|partially|nearly|almost|to be|yet|will be|until|once|when|due|incomplete)\\b");
    private static final Pattern EMBEDDED = Pattern.compile("^(?:embedded|fully embedded)\\b");
    private static final Pattern BLUE = Pattern.compile("^blue\\b|\\bblue$");
    private static final Pattern ON = Pattern.compile(
            "\\b(?:completed?|closed|achieved|signed off|implemented|done)[:,]?(?: on| in| by|:| -)? ([^.;(\\n]{4,30})");

    static Optional<StandingProposal> of(PrintedAction action) {
        String rating = lower(action.standing().rating());
        String progress = opening(lower(action.standing().progress()));
        String deadline = lower(action.deadline().printed());
        if (EMBEDDED.matcher(rating).find())
            return proposal(
                    Stage.TESTED,
                    action,
                    Standing.Result.EMBEDDED.name(),
                    action.standing().rating());
        if (says(rating)
                || BLUE.matcher(rating).find()
                || "blue".equals(action.standing().shade()))
            return proposal(Stage.ACCEPTED, action, "", action.standing().rating());
        if (says(progress))
            return proposal(Stage.DELIVERED, action, "", action.standing().progress());
        if (says(deadline))
            return proposal(Stage.DELIVERED, action, "", action.deadline().printed());
        return Optional.empty();
    }

    private static Optional<StandingProposal> proposal(
            Stage stage, PrintedAction action, String result, @Nullable String because) {
        Standing standing = new Standing(stage.name(), day(action), result);
        String shade = action.standing().shade();
        String words = Stream.of(
                        because == null ? "" : Printed.opening(because), shade == null ? "" : "filled " + shade)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
        return Optional.of(new StandingProposal(standing, words));
    }

    private static boolean says(String words) {
        return DONE.matcher(words).find() && !NOT_DONE.matcher(words).find();
    }

    /** A day that the plan prints right behind "completed", and never another. */
    private static String day(PrintedAction action) {
        return Stream.of(
                        action.standing().rating(),
                        action.standing().progress(),
                        action.deadline().printed())
                .map(StandingProposal::lower)
                .map(ON::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1).strip())
                .filter(words -> MendedDate.day(words) != null)
                .findFirst()
                .orElse("");
    }

    private static String opening(String words) {
        int end = words.indexOf('.');
        String first = end < 0 ? words : words.substring(0, end);
        return first.length() <= 60 ? first : first.substring(0, 60);
    }

    private static String lower(@Nullable String words) {
        return words == null ? "" : Printed.plain(words).toLowerCase(Locale.UK);
    }
}
