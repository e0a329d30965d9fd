package org.followthrough.paper.internal;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.followthrough.paper.Paper.Column;
import org.followthrough.paper.Paper.Row;
import org.followthrough.paper.Paper.Table;
import org.followthrough.paper.Paper.Words;
import org.junit.jupiter.api.Test;

class CsvFileTest {

    @Test
    void values_are_plain_and_the_file_says_that_it_is_utf_8() throws IOException {
        Table table = new Table(
                "Odd",
                List.of(Column.text("Who, what"), Column.number("How many"), Column.date("When")),
                List.of(
                        Row.of("Ŵyn \"the\" lead\nof two", new BigDecimal("-1234.50"), LocalDate.of(2026, 3, 31)),
                        Row.of("", null, "ongoing")));

        assertThat(csv(table))
                .isEqualTo("\ufeff\"Who, what\",How many,When\r\n"
                        + "\"Ŵyn \"\"the\"\" lead\nof two\",-1234.50,2026-03-31\r\n"
                        + ",,ongoing\r\n");
    }

    @Test
    void text_that_a_spreadsheet_might_reckon_begins_with_an_apostrophe() throws IOException {
        Table table = new Table(
                "Hostile",
                List.of(Column.text("=1+1")),
                SamplePapers.HOSTILE.stream().map(Row::of).toList());
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().ofCsvRecord(csv(table).substring(1))) {
            List<String> read =
                    reader.stream().map(record -> record.getField(0)).toList();

            assertThat(read.get(0)).isEqualTo("'=1+1");
            assertThat(read.subList(1, read.size()))
                    .hasSameSizeAs(SamplePapers.HOSTILE)
                    .allMatch(cell -> !cell.stripLeading().matches("(?s)[=+\\-@].*"));
            for (int at = 0; at < SamplePapers.HOSTILE.size(); at++) {
                String kept = ((Words) table.rows().get(at).cells().get(0)).text();
                assertThat(read.get(at + 1)).isIn(kept, "'" + kept);
            }
        }
    }

    private static String csv(Table table) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PaperFiles().csv(table, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
