package org.followthrough.paper.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a file holds of itself, from {@code paper/} on the class path, with places to be filled. */
final class Part {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");

    private Part() {}

    /** @param values by the name of their place, fit for XML; what they hold is never taken for a place */
    static String filled(String name, Map<String, String> values) throws IOException {
        try (InputStream in = Part.class.getResourceAsStream("/paper/" + name)) {
            String part = new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
            return PLACE.matcher(part)
                    .replaceAll(place -> Matcher.quoteReplacement(Objects.requireNonNull(values.get(place.group(1)))));
        }
    }
}
