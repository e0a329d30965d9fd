package org.followthrough.assurance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was measured: a series of readings, the earliest first, and which way it should go.
 *
 * @param direction null where nobody said
 */
public record Measure(List<Reading> readings, @Nullable Direction direction) {

    public static final Measure NOTHING = new Measure(List.of(), null);

    public Measure {
        readings = List.copyOf(readings);
    }

    /** @param when "March 2026" @param figure "14", "62%" */
    public record Reading(String when, String figure) {

        private Optional<BigDecimal> number() {
            try {
                return Optional.of(new BigDecimal(figure.replaceAll("[,%£ ]", "")));
            } catch (NumberFormatException words) {
                return Optional.empty();
            }
        }
    }

    public enum Direction {
        UP("Up"),
        DOWN("Down"),
        SAME("As it is");

        private final String words;

        Direction(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * Reads one reading a line: "March 2026: 14".
     *
     * @return empty where a line is none
     */
    public static Optional<List<Reading>> read(String lines) {
        List<Reading> readings = new ArrayList<>();
        for (String line : Arrays.stream(lines.split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList()) {
            int colon = line.lastIndexOf(':');
            if (colon < 1 || line.substring(colon + 1).isBlank()) return Optional.empty();
            readings.add(new Reading(
                    line.substring(0, colon).strip(), line.substring(colon + 1).strip()));
        }
        return Optional.of(readings);
    }

    /** "From 14 (March 2026) to 9 (June 2026), which is the way it should go."; empty for fewer than two readings. */
    public String words() {
        if (readings.size() < 2) return "";
        Reading first = readings.get(0);
        Reading last = readings.get(readings.size() - 1);
        String moved =
                "From " + first.figure() + " (" + first.when() + ") to " + last.figure() + " (" + last.when() + ")";
        return moved + asHoped(first, last) + ".";
    }

    private String asHoped(Reading first, Reading last) {
        if (direction == null) return "";
        Optional<Integer> moved = first.number().flatMap(before -> last.number().map(after -> after.compareTo(before)));
        return moved.map(by -> by == wanted(direction)
                        ? ", which is the way it should go"
                        : ", which is not the way it should go")
                .orElse("");
    }

    private static int wanted(Direction direction) {
        return switch (direction) {
            case UP -> 1;
            case DOWN -> -1;
            case SAME -> 0;
        };
    }
}
