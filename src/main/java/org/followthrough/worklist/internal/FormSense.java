package org.followthrough.worklist.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether the parts of one form make sense together; walks them once, in order. */
final class FormSense {

    /** Names that the page around the form uses itself. */
    private static final Set<String> TAKEN = Set.of("save", "continue", "main", "_csrf", Form.EVIDENCE);

    private final String form;
    private final Map<String, Part.Field> earlier = new LinkedHashMap<>();

    FormSense(String form) {
        this.form = form;
    }

    void check(List<Part> parts) {
        for (Part part : parts) {
            part.hidden().comparison().ifPresent(this::checkComparison);
            if (part instanceof Part.Section section) checkSection(section);
            if (part instanceof Part.Field field) checkField(field);
        }
    }

    private void checkSection(Part.Section section) {
        boolean plain = section.parts().stream()
                .noneMatch(part -> part instanceof Part.Button || part instanceof Part.Words words && words.evidence());
        if (!plain) throw unusable("has a button or the evidence place inside a group");
        check(section.parts());
    }

    private void checkField(Part.Field field) {
        if (TAKEN.contains(field.key())) throw unusable("uses the reserved name " + field.key());
        if (earlier.put(field.key(), field) != null) throw unusable("asks " + field.key() + " twice");
    }

    private void checkComparison(Condition.Compares condition) {
        Part.Field other = earlier.get(condition.key());
        if (other == null) throw unusable("looks at " + condition.key() + " before it is asked");
        if (!possible(other, condition.operand()))
            throw unusable("waits for an answer to " + condition.key() + " that cannot be given");
    }

    private static boolean possible(Part.Field field, Object operand) {
        if (field instanceof TickField) return operand instanceof Boolean;
        if (field instanceof ChoiceField choice)
            return operand instanceof String
                    && (choice.options().valuesKey() != null
                            || choice.options().fixed().containsKey(operand));
        return field instanceof TextField && operand instanceof String;
    }

    private UnusableForm unusable(String why) {
        return new UnusableForm(form + " " + why);
    }
}
