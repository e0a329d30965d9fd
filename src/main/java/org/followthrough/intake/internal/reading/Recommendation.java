package org.followthrough.intake.internal.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation with its number, where it has one in a column of its own, before its words or in a heading over the row.
 *
 * @param actionRef the number of the action beside it
 */
record Recommendation(
        @Nullable String ref,
        @Nullable String text,
        @Nullable String actionRef) {

    private static final Pattern NUMBERED = Pattern.compile(
            "((?:recommendation )?[A-Z]{0,3}\\d{1,3}(?:\\.\\d{1,3})*[a-z]?)(?:[.):]\\s*|\\s+[-–]\\s+|(?<=\\d\\.\\d{1,3})\\s+)(\\S.*)",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    static Recommendation of(PlanRow row, Place here) {
        String reference = RowCells.orNull(row.text(Column.REFERENCE));
        String recommended = RowCells.orNull(row.text(Column.RECOMMENDATION_REFERENCE));
        if (recommended != null) return numbered(row, here, recommended, reference);
        String own = RowCells.orNull(row.text(Column.ACTION_REFERENCE));
        Band over = here.recommendation();
        if (row.has(Column.RECOMMENDATION) && over != null && over.title() == null)
            return inRow(row, over.ref(), own == null ? reference : own);
        if (row.has(Column.RECOMMENDATION)) return inRow(row, reference, own);
        String action = own == null ? reference : own;
        return over == null
                ? new Recommendation(null, null, action)
                : new Recommendation(over.ref(), over.title(), action);
    }

    /** The recommendation's number stands in a column of its own; whatever other number there is, is the action's. */
    private static Recommendation numbered(PlanRow row, Place here, String ref, @Nullable String reference) {
        String own = RowCells.orNull(row.text(Column.ACTION_REFERENCE));
        String action = own == null ? reference : own;
        if (row.has(Column.RECOMMENDATION)) return inRow(row, ref, action);
        Band over = here.recommendation();
        return new Recommendation(ref, over == null ? null : over.title(), action);
    }

    private static Recommendation inRow(PlanRow row, @Nullable String reference, @Nullable String own) {
        String text = row.text(Column.RECOMMENDATION);
        Matcher numbered = NUMBERED.matcher(text);
        if (!numbered.matches()) return new Recommendation(reference, text, own);
        if (reference == null) return new Recommendation(numbered.group(1), numbered.group(2), own);
        boolean same = reference.equalsIgnoreCase(numbered.group(1));
        return new Recommendation(reference, same ? numbered.group(2) : text, own);
    }
}
