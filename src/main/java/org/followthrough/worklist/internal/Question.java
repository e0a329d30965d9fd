package org.followthrough.worklist.internal;

import org.jspecify.annotations.Nullable;

/**
 * What every question has.
 *
 * @param message the sentence shown where a required answer is missing, or null for the common one
 * @param autocomplete an HTML autofill token such as {@code email}, or null
 */
public record Question(
        String key,
        String label,
        @Nullable String hint,
        boolean required,
        @Nullable String message,
        @Nullable String autocomplete,
        Condition hidden) {

    public Question {
        if (!key.matches("[A-Za-z][A-Za-z0-9]*")) throw new UnusableForm("the key " + key + " is not a plain name");
        if (label.isBlank()) throw new UnusableForm("the question " + key + " has no label");
    }

    /** What reading a missing answer comes to. */
    Reading missing(String sentence) {
        if (!required) return Reading.empty();
        return Reading.wrong(message != null ? message : Sentences.say(sentence, label));
    }

    Reading wrong(String sentence, Object... facts) {
        Object[] all = new Object[facts.length + 1];
        all[0] = label;
        System.arraycopy(facts, 0, all, 1, facts.length);
        return Reading.wrong(Sentences.say(sentence, all));
    }
}
