package org.followthrough.worklist.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.worklist.internal.ChoiceField;
import org.followthrough.worklist.internal.Condition;
import org.followthrough.worklist.internal.Form;
import org.followthrough.worklist.internal.Part;
import org.followthrough.worklist.internal.Sentences;
import org.followthrough.worklist.internal.Surroundings;
import org.followthrough.worklist.internal.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Draws a form with what was typed into it. A question that hangs on a radio stands below that radio; any other that is
 * asked only at times says when, so that nothing depends on a script.
 */
final class FormDrawing {

    private final Form form;
    private final FieldDrawing fields;
    private final Surroundings around;

    FormDrawing(Form form, Typed typed, Surroundings around) {
        this.form = form;
        this.fields = new FieldDrawing(typed, around);
        this.around = around;
    }

    List<PartView> parts() {
        return draw(form.parts());
    }

    private List<PartView> draw(List<Part> parts) {
        List<PartView> drawn = new ArrayList<>();
        for (Part part : parts)
            if (!part.hidden().equals(Condition.always()) && radioAbove(part, parts) == null)
                drawn.addAll(draw(part, parts));
        return drawn;
    }

    private List<PartView> draw(Part part, List<Part> siblings) {
        if (part instanceof Part.Words words) return List.of(words(words));
        if (part instanceof Part.Section section)
            return List.of(new PartView.Section("section", section.label(), when(part), draw(section.parts())));
        if (part instanceof ChoiceField radios && !radios.list())
            return List.of(fields.radios(radios, hint(radios, when(part)), reveals(radios, siblings)));
        if (part instanceof Part.Field field) return List.of(fields.draw(field, hint(field, when(part))));
        return List.of();
    }

    private static PartView words(Part.Words words) {
        if (words.evidence()) return new PartView.Evidence("evidence");
        return new PartView.Words("words", Arrays.asList(words.text().split("\n\\s*\n")));
    }

    private Map<String, List<PartView>> reveals(ChoiceField radios, List<Part> siblings) {
        Map<String, List<PartView>> reveals = new LinkedHashMap<>();
        for (Part part : siblings) {
            Condition.Compares only = shownOnly(part);
            if (only == null || !(part instanceof Part.Field field) || !radios.equals(radioAbove(part, siblings)))
                continue;
            String value = String.valueOf(only.operand());
            String when = Sentences.say("when.chosen", labelOf(radios, value));
            reveals.computeIfAbsent(value, any -> new ArrayList<>()).add(fields.draw(field, hint(field, when)));
        }
        return reveals;
    }

    /** The radios beside a question that is asked only where one of their options is chosen. */
    private @Nullable ChoiceField radioAbove(Part part, List<Part> siblings) {
        Condition.Compares only = shownOnly(part);
        if (only == null || !(part instanceof Part.Field) || part instanceof ChoiceField) return null;
        for (Part other : siblings)
            if (other instanceof ChoiceField radios
                    && !radios.list()
                    && radios.key().equals(only.key())) return radios;
        return null;
    }

    private static Condition.@Nullable Compares shownOnly(Part part) {
        return part.hidden().comparison().filter(compares -> !compares.equal()).orElse(null);
    }

    private @Nullable String when(Part part) {
        Condition.Compares compares = part.hidden().comparison().orElse(null);
        if (compares == null) return null;
        Part.Field other = form.fields().stream()
                .filter(field -> field.key().equals(compares.key()))
                .findFirst()
                .orElseThrow();
        String sentence = compares.equal() ? "when.notAnswered" : "when.answered";
        return Sentences.say(
                sentence, labelOf(other, compares.operand()), other.question().label());
    }

    private String labelOf(Part.Field field, Object answer) {
        if (answer instanceof Boolean yes) return Sentences.say(yes ? "yes" : "no");
        String value = String.valueOf(answer);
        return field instanceof ChoiceField choice ? choice.options().of(around).getOrDefault(value, value) : value;
    }

    private static @Nullable String hint(Part.Field field, @Nullable String when) {
        String hint = field.question().hint();
        if (when == null || hint == null) return when == null ? hint : when;
        return when + " " + hint;
    }
}
