package org.followthrough.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/** The same ids in every demo, so that links into it can be written down. */
final class DemoIds {

    private DemoIds() {}

    static UUID of(Enum<?> what) {
        String name = what.getDeclaringClass().getSimpleName() + "." + what.name();
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
    }
}
