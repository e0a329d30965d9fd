package org.followthrough.intake.internal.format;

import org.jspecify.annotations.Nullable;

/** Hears the elements of a part in the document's order, by their local names. */
interface XmlElements {

    void start(String element, Attributes attributes) throws Unreadable;

    /** @param element that it stands in */
    default void text(String element, String characters) throws Unreadable {}

    default void end(String element) throws Unreadable {}

    /** Attributes by their local names. */
    interface Attributes {

        @Nullable
        String get(String name);

        default String get(String name, String otherwise) {
            String value = get(name);
            return value == null ? otherwise : value;
        }

        /** What Office calls on: an element that is there without a value, or one that says so. */
        default boolean on(String name) {
            return isYes(get(name, "1"));
        }

        /** Whether an attribute is there and says yes. */
        default boolean yes(String name) {
            return isYes(get(name, "0"));
        }

        private static boolean isYes(String value) {
            return value.equals("1") || value.equals("true") || value.equals("on");
        }
    }
}
