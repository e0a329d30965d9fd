package org.followthrough.pages.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.followthrough.actionplan.ActionId;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.Priority;
import org.followthrough.pages.web.PlanScreen.Above;
import org.followthrough.review.Finding;
import org.followthrough.review.FindingId;
import org.followthrough.review.Recommendation;
import org.followthrough.review.ResponseKind;
import org.followthrough.shared.Shortened;
import org.jspecify.annotations.Nullable;

/** Makes what a plan's page shows of a finding, or of actions that answer none. */
final class StrandMaker {

    static final int LONGEST_TITLE = 160;
    private static final int LONGEST_WORDS = 300;

    /** A lesson that says so itself: "Lesson K1.1", and its words on the next line. */
    private static final Pattern NAMED_LESSON = Pattern.compile("(?i)(lesson\\b.{0,20})\n(.+)", Pattern.DOTALL);

    private record Over(
            @Nullable String lesson,
            @Nullable Recommendation recommendation,
            @Nullable String success) {}

    private final Function<ActionView, Hanging> hanging;
    private final Function<ActionView, String> leads;
    private final Map<ActionId, Priority> priorities;
    private final Map<FindingId, String> answers;
    private final LocalDate today;

    StrandMaker(
            Function<ActionView, Hanging> hanging,
            Function<ActionView, String> leads,
            Map<ActionId, Priority> priorities,
            Map<FindingId, String> answers,
            LocalDate today) {
        this.priorities = priorities;
        this.hanging = hanging;
        this.leads = leads;
        this.answers = answers;
        this.today = today;
    }

    /**
     * @param inChapters whether anything in the plan stands under a chapter's title, though this may not
     * @param otherwise what stands over actions that answer no finding and under no chapter's title
     */
    PlanScreen.Strand strand(ThreadOrder.Place place, boolean inChapters, String otherwise) {
        Finding finding = place.finding();
        boolean titled = Objects.requireNonNull(place.under()).isThere();
        String none = titled ? "" : otherwise;
        String title = finding == null ? none : finding.title().isBlank() ? finding.ref() : finding.title();
        return new PlanScreen.Strand(
                titled ? 3 : 2,
                !inChapters,
                finding == null || finding.title().isBlank() ? "" : finding.ref(),
                title.isEmpty() ? null : Shortened.of(title, LONGEST_TITLE),
                finding == null ? null : words(answers.get(finding.id())),
                finding == null ? null : words(finding.response()),
                measured(place.actions()),
                finding != null && finding.kind() == ResponseKind.NOT_STATED && finding.response() == null);
    }

    private static @Nullable Shortened words(@Nullable String text) {
        return text == null ? null : Shortened.of(text, LONGEST_WORDS);
    }

    private List<PlanScreen.Measured> measured(List<ActionView> actions) {
        Map<Over, List<PlanScreen.Line>> lines = new LinkedHashMap<>();
        for (ActionView action : actions)
            lines.computeIfAbsent(over(action), first -> new ArrayList<>()).add(line(action));
        List<PlanScreen.Measured> measured = new ArrayList<>();
        Over before = new Over(null, null, null);
        for (var each : lines.entrySet()) {
            Over over = each.getKey();
            measured.add(new PlanScreen.Measured(
                    Objects.equals(over.lesson(), before.lesson()) ? null : lesson(over.lesson()),
                    Objects.equals(over.recommendation(), before.recommendation())
                            ? null
                            : recommendation(over.recommendation()),
                    words(over.success()),
                    each.getValue()));
            before = over;
        }
        return measured;
    }

    private Over over(ActionView action) {
        Hanging its = hanging.apply(action);
        return new Over(
                its.print().lesson(), its.isRecommendation(action) ? null : its.recommendation(), action.success());
    }

    private PlanScreen.Line line(ActionView action) {
        String number = hanging.apply(action).number(action);
        return new PlanScreen.Line(
                action,
                number == null ? action.named() : action.named() + ", printed as " + number + ":",
                Shortened.of(action.wording(), LONGEST_WORDS).shown(),
                Standing.of(action, today),
                leads.apply(action),
                priority(action),
                Gaps.of(action));
    }

    private String priority(ActionView action) {
        Priority priority = priorities.get(action.id());
        return priority == null ? "" : priority.words();
    }

    private static @Nullable Above lesson(@Nullable String lesson) {
        if (lesson == null) return null;
        Matcher named = NAMED_LESSON.matcher(lesson);
        return named.matches()
                ? new Above(named.group(1), Shortened.of(named.group(2), LONGEST_WORDS))
                : new Above("Lesson", Shortened.of(lesson, LONGEST_WORDS));
    }

    private static @Nullable Above recommendation(@Nullable Recommendation recommendation) {
        return recommendation == null
                ? null
                : new Above(Hanging.title(recommendation), Shortened.of(recommendation.wording(), LONGEST_WORDS));
    }
}
