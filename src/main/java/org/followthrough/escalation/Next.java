package org.followthrough.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.followthrough.shared.London;
import org.jspecify.annotations.Nullable;

/** Who is told next about an answer, and when; or nobody, and why. */
public sealed interface Next {

    /** Part of a sentence: "Priya Nair (agency executive) on 30 April 2026", "nobody, because no date is set". */
    String words();

    /**
     * @param rung null for the monthly digest, which begins when the ladder is used up
     * @param day in Europe/London, a working day
     * @param at the moment on {@code day} at which it happens
     * @param who as the seats are held now; empty only where not even a business manager is there
     */
    record Telling(@Nullable Rung rung, LocalDate day, Instant at, List<Told> who) implements Next {

        private static final int ONE_LINE = 280;

        public Telling {
            who = List.copyOf(who);
        }

        public boolean isDigest() {
            return rung == null;
        }

        /** At most 300 characters: names where they fit, else places alone. */
        @Override
        public String words() {
            String when = (isDigest() ? " in the monthly digest" : "") + " on " + London.inWords(day);
            String names = inARow(who.stream().map(Told::words).distinct().toList()) + when;
            return names.length() <= ONE_LINE
                    ? names
                    : inARow(who.stream()
                                    .map(told -> told.as().words())
                                    .distinct()
                                    .toList())
                            + when;
        }

        private static String inARow(List<String> each) {
            if (each.isEmpty()) return "nobody, as every seat is empty,";
            String last = each.get(each.size() - 1);
            String others = each.stream().limit(each.size() - 1L).collect(Collectors.joining(", "));
            return others.isEmpty() ? last : others + " and " + last;
        }
    }

    record Nobody(Why why) implements Next {
        @Override
        public String words() {
            return "nobody, because " + why.words;
        }
    }

    enum Why {
        DRAFT("the executive has still to agree its plan"),
        NO_DATE("no date is set"),
        BEING_JUDGED("the evidence is being judged"),
        DATE_ASKED("a new date is being decided"),
        SET_ASIDE("it is set aside"),
        ACCEPTED("it is accepted"),
        ENDED("it has ended");

        private final String words;

        Why(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
