package org.followthrough.shared;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a person's command came to: done, or refused with sentences that the screen can show beside the fields. */
public sealed interface Outcome {

    static Outcome done() {
        return new Done();
    }

    /** Refused as a whole, not because of one field. */
    static Outcome refused(String sentence) {
        return new Refused(Map.of("", sentence));
    }

    static Outcome refused(String field, String sentence) {
        return new Refused(Map.of(field, sentence));
    }

    record Done() implements Outcome {}

    /** Sentences by field name; the empty name stands for the form as a whole. */
    record Refused(Map<String, String> sentences) implements Outcome {
        public Refused {
            if (sentences.isEmpty()) throw new IllegalArgumentException("a refusal says why");
            sentences = new LinkedHashMap<>(sentences);
        }
    }
}
