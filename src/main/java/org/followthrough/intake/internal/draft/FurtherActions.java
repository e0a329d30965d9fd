package org.followthrough.intake.internal.draft;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.intake.PrintedAction;
import org.followthrough.intake.internal.mending.Sentences;

/** What else a row says that may be an action of its own: its progress, and cells in which several things stand mixed. */
public final class FurtherActions {

    private static final int MOST = 40;

    private FurtherActions() {}

    /** Sentences and list lines in the row's order, those that were read as something else left out. */
    public static List<String> in(PrintedAction action) {
        Set<String> read = read(action);
        Stream<String> mixed =
                action.printed().stream().map(PrintedAction.Cell::text).filter(text -> !read.contains(Mends.key(text)));
        return mixed.flatMap(text -> Sentences.of(text).stream())
                .filter(sentence -> !read.contains(Mends.key(sentence)))
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static Set<String> read(PrintedAction action) {
        PrintedAction.Thread thread = action.thread();
        return Stream.of(
                        action.action(),
                        action.reference(),
                        action.leads().printed(),
                        action.deadline().printed(),
                        action.success(),
                        action.standing().rating(),
                        thread.recommendation(),
                        thread.recommendationRef(),
                        thread.theme(),
                        thread.lesson())
                .filter(Objects::nonNull)
                .map(Mends::key)
                .collect(Collectors.toSet());
    }
}
