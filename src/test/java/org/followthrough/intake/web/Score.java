package org.followthrough.intake.web;

import tools.jackson.databind.JsonNode;

/**
 * How a reading did, in the numbers that the bars are set in.
 *
 * @param inventedDates dates that were read and are not printed so
 * @param leaks words of hidden parts that came out
 */
record Score(int printed, int found, int invented, int datesRight, int leadsRight, int inventedDates, int leaks) {

    static final Score NONE = new Score(0, 0, 0, 0, 0, 0, 0);

    static Score missing(JsonNode printed) {
        return new Score(1, 0, 0, 0, 0, 0, 0);
    }

    static Score invented(JsonNode read) {
        return new Score(0, 0, 1, 0, 0, read.path("deadline_iso").isNull() ? 0 : 1, 0);
    }

    static Score found(JsonNode printed, JsonNode read) {
        boolean date = same("deadline_iso", printed, read);
        boolean kind = same("deadline_kind", printed, read);
        boolean leads = same("leads", printed, read);
        boolean invented = !date && !read.path("deadline_iso").isNull();
        return new Score(1, 1, 0, date && kind ? 1 : 0, leads ? 1 : 0, invented ? 1 : 0, 0);
    }

    static Score leak() {
        return new Score(0, 0, 0, 0, 0, 0, 1);
    }

    Score plus(Score other) {
        return new Score(
                printed + other.printed,
                found + other.found,
                invented + other.invented,
                datesRight + other.datesRight,
                leadsRight + other.leadsRight,
                inventedDates + other.inventedDates,
                leaks + other.leaks);
    }

    private static boolean same(String field, JsonNode printed, JsonNode read) {
        return !printed.has(field) || PlanComparison.same(field, printed.path(field), read.path(field));
    }
}
