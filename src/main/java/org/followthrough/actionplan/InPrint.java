package org.followthrough.actionplan;

import org.jspecify.annotations.Nullable;

/**
 * Where an action stood in the printed plan, beside the finding and the recommendation that it hangs on. Each may be
 * missing.
 *
 * @param section the part of the document whose numbering holds; "4.1" of one section is not "4.1" of another
 * @param reference the action's own number
 * @param shade the colour of a rating's cell in which nothing is printed
 */
public record InPrint(
        @Nullable String section,
        @Nullable String theme,
        @Nullable String lesson,
        @Nullable String reference,
        @Nullable String shade) {

    /** Of an action that stands in the plan with nothing over it. */
    public static final InPrint ALONE = new InPrint(null, null, null, null, null);
}
