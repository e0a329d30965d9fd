package org.followthrough.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Triggers and revoked rights are not the same on both databases: that the record stays is held here. */
class AppendOnlyTest {

    private static final Pattern CHANGES =
            Pattern.compile("(update|delete\\s+from|merge\\s+into|truncate\\s+table)\\s+audit_entry");

    @Test
    void nothing_in_the_product_changes_or_deletes_what_is_on_record() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            assertThat(files.filter(each -> each.toString().matches(".*\\.(java|sql)")))
                    .isNotEmpty()
                    .allSatisfy(each -> assertThat(CHANGES.matcher(text(each)).find())
                            .as(each.toString())
                            .isFalse());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file).toLowerCase(Locale.ROOT);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
