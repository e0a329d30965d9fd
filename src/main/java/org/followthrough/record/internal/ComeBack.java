package org.followthrough.record.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.followthrough.actionplan.ActionId;
import org.followthrough.actionplan.ActionInPrint;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.AnswerId;
import org.followthrough.actionplan.PlanId;
import org.followthrough.actionplan.PlanView;
import org.followthrough.actionplan.PlansInPrint;
import org.followthrough.intake.AlikeWordings;
import org.followthrough.record.YearRecord.LikeFindings;
import org.followthrough.record.YearRecord.Theme;
import org.followthrough.review.Finding;
import org.followthrough.review.ReviewId;
import org.followthrough.review.Reviews;
import org.springframework.stereotype.Component;

/**
 * What came back in another review: a theme that two plans print in the same words, and findings whose own words are alike.
 * A board's domain knows more than either; both are a place to look.
 */
@Component
public class ComeBack {

    private final PlansInPrint prints;
    private final Reviews reviews;
    private final AlikeWordings alike;

    ComeBack(PlansInPrint prints, Reviews reviews, AlikeWordings alike) {
        this.prints = prints;
        this.reviews = reviews;
        this.alike = alike;
    }

    /** The theme printed over an action; an action under none is absent. */
    public Map<ActionId, String> printed(Collection<PlanId> plans) {
        Map<ActionId, String> themes = new HashMap<>();
        for (PlanId plan : plans)
            for (ActionInPrint action : prints.actions(plan).values())
                if (action.print().theme() != null
                        && !key(action.print().theme()).isEmpty())
                    themes.put(action.action(), action.print().theme().strip());
        return themes;
    }

    /** The same theme, however its capitals, spaces and stops are printed. */
    public static String key(String theme) {
        return theme.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** @param ofYear answers of the year @param implemented those of them that were implemented in it */
    List<Theme> themes(List<ActionView> ofYear, Set<AnswerId> implemented, Books books) {
        Map<ActionId, String> printed =
                printed(ofYear.stream().map(ActionView::plan).collect(Collectors.toSet()));
        Map<String, List<ActionView>> under = new TreeMap<>();
        for (ActionView answer : ofYear)
            if (printed.containsKey(answer.id()))
                under.computeIfAbsent(key(printed.get(answer.id())), first -> new ArrayList<>())
                        .add(answer);
        return under.values().stream()
                .filter(answers -> reviewsOf(answers, books) > 1)
                .map(answers -> theme(printed.getOrDefault(answers.get(0).id(), ""), answers, implemented, books))
                .toList();
    }

    private static long reviewsOf(List<ActionView> answers, Books books) {
        return answers.stream()
                .map(answer -> books.plan(answer.plan()).review())
                .distinct()
                .count();
    }

    private static Theme theme(String theme, List<ActionView> answers, Set<AnswerId> implemented, Books books) {
        return new Theme(
                books.nameless().in(theme),
                answers.stream()
                        .map(answer -> books.planName(answer.plan()))
                        .distinct()
                        .sorted()
                        .toList(),
                answers.size(),
                answers.stream()
                        .filter(answer -> implemented.contains(answer.answer()))
                        .count());
    }

    private record Found(Finding finding, PlanView plan) {}

    /**
     * Groups of alike findings of different reviews.
     *
     * @param of the plans of the year: at least one finding of each group is of one of them
     * @param known plans that had come in by the year's end
     */
    List<LikeFindings> likeFindings(Set<PlanId> of, List<PlanView> known, Books books) {
        List<Found> all = new ArrayList<>();
        Map<ReviewId, List<Finding>> read = new HashMap<>();
        for (PlanView plan : known)
            if (read.putIfAbsent(plan.review(), reviews.findings(plan.review())) == null)
                read.get(plan.review()).stream()
                        .filter(finding -> !finding.title().isBlank())
                        .forEach(finding -> all.add(new Found(finding, plan)));
        return groups(all).stream()
                .filter(group ->
                        group.stream().anyMatch(each -> of.contains(each.plan().id())))
                .map(group -> new LikeFindings(
                        group.stream().map(each -> named(each, books)).toList()))
                .toList();
    }

    private List<List<Found>> groups(List<Found> all) {
        int[] group = new int[all.size()];
        for (int at = 0; at < group.length; at++) group[at] = at;
        alike.pairs(all.stream().map(each -> each.finding().title()).toList()).stream()
                .filter(pair -> !all.get(pair.one())
                        .plan()
                        .review()
                        .equals(all.get(pair.other()).plan().review()))
                .forEach(pair -> join(group, pair));
        Map<Integer, List<Found>> groups = new LinkedHashMap<>();
        for (int at = 0; at < group.length; at++)
            groups.computeIfAbsent(group[at], first -> new ArrayList<>()).add(all.get(at));
        return groups.values().stream().filter(each -> each.size() > 1).toList();
    }

    private static void join(int[] group, AlikeWordings.Pair pair) {
        int into = Math.min(group[pair.one()], group[pair.other()]);
        int from = Math.max(group[pair.one()], group[pair.other()]);
        for (int at = 0; at < group.length; at++) if (group[at] == from) group[at] = into;
    }

    private static String named(Found found, Books books) {
        String number =
                found.finding().ref().isBlank() ? "" : ", " + found.finding().ref();
        return found.plan().prefix() + number + ": "
                + books.nameless().in(found.finding().title());
    }

    /** Plans in the order in which they came in. */
    public static List<PlanView> inOrder(Collection<PlanView> plans) {
        return plans.stream()
                .sorted(Comparator.comparing(PlanView::loadedAt).thenComparing(PlanView::prefix))
                .toList();
    }
}
