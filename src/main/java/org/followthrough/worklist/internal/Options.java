package org.followthrough.worklist.internal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What may be chosen, value to label in order: fixed in the form, or known to the feature under {@code valuesKey}. */
public record Options(Map<String, String> fixed, @Nullable String valuesKey) {

    public Options {
        fixed = Collections.unmodifiableMap(new LinkedHashMap<>(fixed));
        if (fixed.isEmpty() == (valuesKey == null)) throw new UnusableForm("choices are either fixed or of one key");
    }

    public Map<String, String> of(Surroundings around) {
        return valuesKey == null ? fixed : around.choices().of(valuesKey);
    }
}
