package org.followthrough.intake.internal.draft;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.followthrough.intake.internal.document.Printed;
import org.followthrough.intake.internal.document.WordLists;

/**
 * Proposes what a mail may say about an action. Only words of a list of kinds of work come into it, in the action's order:
 * no finding, name or story can, whatever the plan says.
 */
final class LabelProposal {

    private static final int MOST = 2;

    private final Map<String, Pattern> labels;

    LabelProposal() {
        this(WordLists.bundled("/intake/label-words.txt"));
    }

    LabelProposal(WordLists words) {
        labels = words.all().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> anyOf(entry.getValue())));
    }

    /** @return at most two kinds of work: "information sharing, training"; empty where the action names none */
    String of(String wording) {
        String text = Printed.plain(wording).toLowerCase(Locale.UK);
        return labels.entrySet().stream()
                .flatMap(label -> found(label.getKey(), label.getValue(), text).stream())
                .sorted(Comparator.comparingInt(Found::at))
                .limit(MOST)
                .map(Found::label)
                .collect(Collectors.joining(", "));
    }

    private static Optional<Found> found(String label, Pattern words, String text) {
        Matcher match = words.matcher(text);
        return match.find() ? Optional.of(new Found(label, match.start())) : Optional.empty();
    }

    private static Pattern anyOf(Set<String> phrases) {
        return Pattern.compile(phrases.stream().map(Pattern::quote).collect(Collectors.joining("|", "\\b(?:", ")\\b")));
    }

    private record Found(String label, int at) {}
}
