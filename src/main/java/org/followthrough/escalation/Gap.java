package org.followthrough.escalation;

/**
 * A place on the ladder in which nobody sits, so that the business manager is told instead.
 *
 * @param of the agency's or group's name; empty where the seat is the partnership's, or no agency answers for the lead
 */
public record Gap(ToldAs seat, String of) {

    /** As part of a sentence: "no agency executive for Northvale Health Trust". */
    public String words() {
        if (seat == ToldAs.LEAD) return "no lead named";
        if (!of.isEmpty()) return "no " + seat.words() + " for " + of;
        return switch (seat) {
            case AGENCY_REPRESENTATIVE, AGENCY_EXECUTIVE ->
                "no " + seat.words() + ", as no agency answers for the lead";
            default -> "no " + seat.words();
        };
    }
}
