package org.followthrough.publication.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.followthrough.actionplan.ActionView;
import org.followthrough.actionplan.PlanResponses.Answered;
import org.followthrough.publication.NewWording;
import org.followthrough.publication.PublicPage;
import org.followthrough.publication.PublicPage.Did;
import org.followthrough.publication.PublicPage.Found;
import org.followthrough.publication.Publication;
import org.followthrough.review.ResponseKind;
import org.jspecify.annotations.Nullable;

/** Makes the page that the public reads, of public wording and of how things stand on the day of its release. */
final class Snapshot {

    private final Map<UUID, NewWording.Item> items;
    private final PublicWords words;
    private final LocalDate today;

    Snapshot(Map<UUID, NewWording.Item> items, PublicWords words, LocalDate today) {
        this.items = items;
        this.words = words;
        this.today = today;
    }

    PublicPage of(
            Publication publication, List<Answered> findings, List<ActionView> actions, Optional<PublicPage> before) {
        PublicPage page = new PublicPage(
                publication.title(),
                publication.introduction(),
                publication.version(),
                today,
                publication.doneBefore(),
                findings.stream().map(this::found).toList(),
                actions.stream().map(this::did).toList(),
                List.of());
        return before.map(earlier -> new PublicPage(
                        page.title(),
                        page.introduction(),
                        page.version(),
                        page.lastUpdated(),
                        page.doneBefore(),
                        page.found(),
                        page.did(),
                        changes(earlier, page)))
                .orElse(page);
    }

    private @Nullable String wording(UUID item) {
        NewWording.Item each = items.get(item);
        return each == null || each.withheld() ? null : each.wording();
    }

    private Found found(Answered finding) {
        ResponseKind kind = finding.answer()
                .map(answer -> answer.kind())
                .orElse(
                        finding.acted()
                                ? ResponseKind.ACTIONS
                                : finding.finding().kind());
        return new Found(finding.finding().ref(), wording(finding.finding().id().value()), kind.words());
    }

    private Did did(ActionView action) {
        return new Did(
                action.named(),
                wording(action.id().value()),
                words.lead(action),
                PublicWords.status(action, today),
                PublicWords.isDone(action),
                PublicWords.isEmbedded(action));
    }

    /** What a reader of the version before would see to be different, in public words. */
    private static List<String> changes(PublicPage before, PublicPage now) {
        List<String> changes = new ArrayList<>();
        if (!before.introduction().equals(now.introduction())) changes.add("The introduction has changed.");
        if (!before.doneBefore().equals(now.doneBefore()))
            changes.add("What had been done before the plan has changed.");
        Map<String, Found> found = before.found().stream().collect(byNumber(Found::number));
        for (Found each : now.found()) {
            Found earlier = found.get(each.number());
            if (earlier == null) changes.add("Finding " + each.number() + " is new.");
            else if (!earlier.equals(each)) changes.add("Finding " + each.number() + " has changed.");
        }
        Map<String, Did> did = before.did().stream().collect(byNumber(Did::number));
        for (Did each : now.did()) {
            Did earlier = did.remove(each.number());
            if (earlier == null) changes.add("Action " + each.number() + " is new.");
            else if (!earlier.status().equals(each.status()))
                changes.add("Action %s: %s. Before: %s.".formatted(each.number(), each.status(), earlier.status()));
            else if (!earlier.equals(each)) changes.add("Action " + each.number() + " has other words.");
        }
        did.keySet().forEach(gone -> changes.add("Action " + gone + " is not in the plan any more."));
        return changes;
    }

    private static <T> java.util.stream.Collector<T, ?, Map<String, T>> byNumber(Function<T, String> number) {
        return Collectors.toMap(number, Function.identity(), (first, again) -> first, LinkedHashMap::new);
    }
}
