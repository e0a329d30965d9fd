package org.followthrough.shared;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a list of bank holidays: one a line, the ISO date before its name; empty lines and those after # are skipped. */
final class BankHolidays {

    private static final String BUNDLED = "/bank-holidays-england-and-wales.txt";

    private BankHolidays() {}

    static Set<LocalDate> bundled() {
        return parse(linesOf(Objects.requireNonNull(BankHolidays.class.getResourceAsStream(BUNDLED), BUNDLED)));
    }

    /** @throws UncheckedIOException where the file cannot be read */
    static Set<LocalDate> in(Path file) {
        try {
            return parse(Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException("followthrough.bank-holidays names a file that cannot be read: " + file, e);
        }
    }

    /** @throws IllegalArgumentException where a line does not begin with a date */
    static Set<LocalDate> parse(List<String> lines) {
        return lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(BankHolidays::dateOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static LocalDate dateOf(String line) {
        try {
            return LocalDate.parse(line.split("\\s", 2)[0]);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("not a bank holiday, which is a date and a name: \"" + line + "\"", e);
        }
    }

    private static List<String> linesOf(InputStream in) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
