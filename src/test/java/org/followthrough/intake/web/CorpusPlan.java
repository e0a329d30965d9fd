package org.followthrough.intake.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.followthrough.intake.PlanReading.Outcome;
import org.followthrough.intake.internal.PlanReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A made-up plan in the formats and shapes of boards, and what a person reads in it: the preview's own fields, those
 * that matter; {@code left_out}, the beginnings of rows that a problem must quote because they became no action; and
 * {@code canaries}, words of hidden, or deleted parts that may come out nowhere.
 */
record CorpusPlan(Path file) {

    private static final Path FOLDER = Path.of("src", "test", "resources", "plans", "corpus");
    private static final String EXPECTED = ".expected.json";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static List<CorpusPlan> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> !file.toString().endsWith(EXPECTED))
                    .sorted()
                    .map(CorpusPlan::new)
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    String name() {
        return file.getFileName().toString();
    }

    JsonNode expected() {
        return JSON.readTree(bytes(file.resolveSibling(name().substring(0, name().lastIndexOf('.')) + EXPECTED)));
    }

    /** What the preview answers; empty where the file was refused. */
    Optional<JsonNode> read() {
        return new PlanReader().read(name(), bytes(file)) instanceof Outcome.Read read
                ? Optional.of(JSON.valueToTree(PreviewJson.of(read.plan())))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return name();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
