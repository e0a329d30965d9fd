package org.followthrough.pages.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.actionplan.ActionId;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.actionplan.AnswerState;
import org.followthrough.actionplan.AsItStands;
import org.followthrough.actionplan.Circumstances;
import org.followthrough.actionplan.Deadline;
import org.followthrough.actionplan.DeadlineKind;
import org.followthrough.actionplan.InPrint;
import org.followthrough.actionplan.PlanId;
import org.followthrough.directory.GroupId;
import org.followthrough.review.Finding;
import org.followthrough.review.FindingId;
import org.followthrough.review.ResponseKind;
import org.followthrough.review.ReviewId;
import org.followthrough.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ThreadOrderTest {

    private static final ReviewId REVIEW = ReviewId.next();

    private final List<Finding> findings = new ArrayList<>();
    private final List<ActionView> actions = new ArrayList<>();
    private final Map<ActionId, InPrint> prints = new HashMap<>();

    @Test
    void actions_under_no_finding_stand_where_they_are_printed() {
        Finding one = finding("One");
        action(one, "A");
        action(null, "A");

        assertThat(places(true)).containsExactly("A: One 1", "A: - 1");
    }

    @Test
    void an_action_that_was_added_later_stands_with_its_finding() {
        Finding one = finding("One");
        Finding two = finding("Two");
        action(one, "A");
        action(two, "A");
        action(one, "A");

        assertThat(places(true)).containsExactly("A: One 2", "A: Two 1");
    }

    @Test
    void a_finding_without_actions_between_two_of_a_theme_stands_under_it() {
        Finding one = finding("One");
        finding("Two");
        Finding three = finding("Three");
        action(one, "A");
        action(three, "A");

        assertThat(places(true)).containsExactly("A: One 1", "A: Two 0", "A: Three 1");
    }

    @Test
    void a_finding_without_actions_between_two_themes_is_said_to_stand_under_neither() {
        Finding one = finding("One");
        finding("Two");
        Finding three = finding("Three");
        action(one, "A");
        action(three, "B");
        finding("Four");

        assertThat(places(true)).containsExactly("A: One 1", "-: Two 0", "B: Three 1", "-: Four 0");
    }

    @Test
    void where_only_some_actions_are_shown_no_finding_stands_without_any() {
        finding("One");
        action(finding("Two"), "A");

        assertThat(places(false)).containsExactly("A: Two 1");
    }

    private List<String> places(boolean actionless) {
        return new ThreadOrder(findings, action -> prints.getOrDefault(action.id(), InPrint.ALONE))
                .of(actions, actionless).stream()
                        .map(place -> (place.under() == null || place.under().theme() == null
                                        ? "-"
                                        : place.under().theme())
                                + ": "
                                + (place.finding() == null
                                        ? "-"
                                        : place.finding().title())
                                + " "
                                + place.actions().size())
                        .toList();
    }

    private Finding finding(String title) {
        Finding finding =
                new Finding(FindingId.next(), REVIEW, findings.size() + 1, "", title, ResponseKind.ACTIONS, null);
        findings.add(finding);
        return finding;
    }

    private void action(@Nullable Finding finding, String theme) {
        ActionView action = new ActionView(
                ActionId.next(),
                AnswerId.next(),
                PlanId.next(),
                finding == null ? null : finding.id(),
                actions.size() + 1,
                "GS-" + (actions.size() + 1),
                "Ask the child",
                null,
                null,
                "",
                null,
                AnswerState.DELIVERING,
                null,
                null,
                null,
                new GroupId(Ids.next()),
                AsItStands.toDo(),
                false,
                null,
                new Deadline(null, DeadlineKind.NONE, null, null),
                null,
                1,
                0,
                Instant.EPOCH,
                null,
                null,
                Circumstances.plain());
        actions.add(action);
        prints.put(action.id(), new InPrint(null, theme, null, null, null));
    }
}
