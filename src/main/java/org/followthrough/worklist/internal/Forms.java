package org.followthrough.worklist.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.followthrough.worklist.WorkItem;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** All task forms, read and checked once at start: an unusable one keeps the product from starting. */
@Component
public class Forms {

    private static final String ENDING = ".form";

    private final Map<String, Form> byId = new TreeMap<>();

    Forms() {
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:forms/*" + ENDING))
                add(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void add(Resource file) throws IOException {
        String name = String.valueOf(file.getFilename());
        String id = name.substring(0, name.length() - ENDING.length());
        byId.put(id, FormReader.read(id, file.getContentAsString(StandardCharsets.UTF_8)));
    }

    public Optional<Form> form(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The form of a piece of work; there always is one, because opening it without one fails. */
    public Form of(WorkItem item) {
        return form(String.valueOf(item.form()))
                .orElseThrow(() -> new IllegalStateException(item.form() + " is no form of ours"));
    }

    public Set<String> ids() {
        return byId.keySet();
    }
}
