package org.followthrough.worklist.internal;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a part of a form is hidden. Understands the two comparisons that our forms use and no other FEEL: a form that
 * says more would be shown by its designer's tool in one way and by us in another.
 */
public sealed interface Condition {

    Pattern COMPARISON =
            Pattern.compile("=\\s*([A-Za-z][A-Za-z0-9]*)\\s*(!?=)\\s*(?:\"([^\"\\\\]*)\"|(true|false))\\s*");

    static Condition never() {
        return new Fixed(false);
    }

    static Condition always() {
        return new Fixed(true);
    }

    /** @throws UnusableForm where {@code feel} is none of {@code =key = "text"}, {@code =key != "text"}, true, false */
    static Condition parse(String feel) {
        String said = feel.strip();
        if (said.matches("=?\\s*(true|false)")) return new Fixed(said.endsWith("true"));
        Matcher comparison = COMPARISON.matcher(said);
        if (!comparison.matches()) throw new UnusableForm("the condition " + feel + " is not understood");
        String text = comparison.group(3);
        Object operand = text != null ? text : (Object) Boolean.valueOf(comparison.group(4));
        return new Compares(comparison.group(1), comparison.group(2).equals("="), operand);
    }

    boolean holds(Map<String, Object> answers);

    /** The comparison, where the condition looks at another answer. */
    default Optional<Compares> comparison() {
        return this instanceof Compares compares ? Optional.of(compares) : Optional.empty();
    }

    record Fixed(boolean value) implements Condition {
        @Override
        public boolean holds(Map<String, Object> answers) {
            return value;
        }
    }

    /** As in FEEL, nothing equals only nothing: an answer not given differs from every text. */
    record Compares(String key, boolean equal, Object operand) implements Condition {
        @Override
        public boolean holds(Map<String, Object> answers) {
            return operand.equals(answers.get(key)) == equal;
        }
    }
}
