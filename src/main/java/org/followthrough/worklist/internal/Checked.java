package org.followthrough.worklist.internal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the check of a form came to. */
public sealed interface Checked {

    /** Typed values by key, in form order; what was left empty or was not shown is absent. */
    record Good(Map<String, Object> answers) implements Checked {
        public Good {
            answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        }
    }

    /** Sentences by key, in form order; the empty key, if any, comes first and stands for the form. */
    record Faulty(Map<String, String> sentences) implements Checked {
        public Faulty {
            sentences = Collections.unmodifiableMap(new LinkedHashMap<>(sentences));
        }
    }
}
