package org.followthrough.notification.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a mail says, once, for its plain and its HTML form alike.
 *
 * @param sections one for each kind of notice in it
 * @param link whole address of the one page to go to
 * @param why one sentence for each capacity in which the reader is written to
 */
record Letter(
        String subjectLine,
        String greeting,
        List<Section> sections,
        String linkIntro,
        String link,
        List<String> why,
        String reply,
        String signature) {

    /**
     * @param heading null in a letter of one section
     * @param figures sentences of numbers, before the items
     * @param more says how many items are left out, or null
     * @param ask the one thing that is asked of the reader
     */
    record Section(
            @Nullable String heading,
            String intro,
            List<String> figures,
            List<Item> items,
            @Nullable String more,
            String ask) {}

    record Item(String title, List<String> lines) {}
}
