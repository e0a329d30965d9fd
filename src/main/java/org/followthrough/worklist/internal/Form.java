package org.followthrough.worklist.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One task form, as its file in {@code forms/} declares it. Every question has a name of its own, and whether a part is
 * shown depends on earlier answers alone, so that one walk from the top decides it.
 */
public record Form(String id, List<Part> parts) {

    /** The input in which a file is chosen at the evidence place. */
    public static final String EVIDENCE = "evidence";

    /** A question with the conditions under which it, or a section around it, is hidden. */
    public record Asked(Part.Field field, List<Condition> hidden) {}

    public Form {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) throw new UnusableForm(id + " asks nothing");
        new FormSense(id).check(parts);
    }

    public List<Asked> asked() {
        List<Asked> asked = new ArrayList<>();
        collect(parts, List.of(), asked);
        return asked;
    }

    private static void collect(List<Part> parts, List<Condition> around, List<Asked> into) {
        for (Part part : parts) {
            List<Condition> hidden = new ArrayList<>(around);
            hidden.add(part.hidden());
            if (part instanceof Part.Section section) collect(section.parts(), hidden, into);
            if (part instanceof Part.Field field) into.add(new Asked(field, hidden));
        }
    }

    public List<Part.Field> fields() {
        return asked().stream().map(Asked::field).toList();
    }

    /** Names of all request parameters that carry answers. */
    public Set<String> inputs() {
        Set<String> names = new HashSet<>();
        fields().forEach(field -> names.addAll(field.inputs()));
        return names;
    }

    public boolean takesEvidence() {
        return parts.stream().anyMatch(part -> part instanceof Part.Words words && words.evidence());
    }

    /** Whether an input stands inside the evidence place: it is not the form's and is never bound. */
    boolean isOfEvidence(String input) {
        return takesEvidence() && (input.equals(EVIDENCE) || input.startsWith(EVIDENCE + "-"));
    }

    /** What the button that sends the form says, where the form names it. */
    public Optional<String> buttonLabel() {
        return parts.stream()
                .filter(Part.Button.class::isInstance)
                .map(part -> ((Part.Button) part).label())
                .findFirst();
    }
}
