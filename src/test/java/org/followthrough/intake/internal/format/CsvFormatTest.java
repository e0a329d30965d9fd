package org.followthrough.intake.internal.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.followthrough.intake.internal.document.Block;
import org.followthrough.intake.internal.document.Cell;
import org.followthrough.intake.internal.document.Paragraph;
import org.followthrough.intake.internal.document.Row;
import org.followthrough.intake.internal.document.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFormatTest {

    private static final String PLAN =
            "Action,Lead,By when\n\"Tell every nurse, and show them\",Health,May 2026\nAsk,Police,June 2026\n";

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void cells_are_set_apart_by_commas_semicolons_or_tabs(String separator) {
        String plan = "Action,Lead,By when\nTell and show; then ask,Health,May\nAsk,Police,June\n"
                .replace(';', separator.equals(";") ? ':' : ';')
                .replace(",", separator);

        assertThat(texts(plan).get(0)).isEqualTo("Action|Lead|By when");
        assertThat(texts(plan).get(2)).isEqualTo("Ask|Police|June");
    }

    @Test
    void separators_in_quotes_are_part_of_the_text() {
        assertThat(texts(PLAN))
                .containsExactly(
                        "Action|Lead|By when",
                        "Tell every nurse, and show them|Health|May 2026",
                        "Ask|Police|June 2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void text_is_read_in_the_code_it_was_saved_in(String code) {
        byte[] file = "Action,Lead\nTell – and show,Café “Ouvert”\n".getBytes(Charset.forName(code));

        assertThat(texts(file)).containsExactly("Action|Lead", "Tell – and show|Café “Ouvert”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void a_mark_of_the_code_is_no_part_of_the_first_heading(String code) {
        byte[] file = ("\uFEFF" + PLAN).getBytes(Charset.forName(code));

        assertThat(texts(file).get(0)).isEqualTo("Action|Lead|By when");
    }

    @Test
    void quoted_cells_may_hold_lines_and_quotes() {
        Table table = table("Action,Lead\r\n\"Tell\r\n1. all \"\"new\"\" staff\r\n\r\n2. others\",Health\r\n");

        assertThat(table.rows().get(1).cells())
                .containsExactly(Cell.of(0, "Tell\n1. all \"new\" staff\n2. others"), Cell.of(1, "Health"));
    }

    @Test
    void records_of_any_length_keep_their_own_number() {
        Table table = table("Our plan\n\n,,\nAction,Lead,By when\nTell,Health\nAsk,,June,,\n,,,\n");

        assertThat(table.name()).isEqualTo("table 1");
        assertThat(texts(table)).containsExactly("Our plan", "", "Action|Lead|By when", "Tell|Health", "Ask||June");
        assertThat(table.rows()).extracting(Row::number).containsExactly(1, 2, 4, 5, 6);
    }

    @Test
    void a_first_line_may_name_what_separates() {
        assertThat(texts("sep=;\nAction;Lead\nTell, show, ask;Health\n"))
                .containsExactly("Action|Lead", "Tell, show, ask|Health");
    }

    @Test
    void prose_under_such_a_name_is_read_as_text() {
        String prose =
                "Our response\n\nWe met in May, and agreed what follows.\nThe board, with partners, asks for assurance.\n";

        assertThat(read("plan.csv", prose.getBytes(StandardCharsets.UTF_8)))
                .extracting(block -> ((Paragraph) block).text())
                .containsExactly(
                        "Our response",
                        "We met in May, and agreed what follows.",
                        "The board, with partners, asks for assurance.");
    }

    @Test
    void commas_under_another_name_are_prose() {
        assertThat(read("plan.txt", PLAN.getBytes(StandardCharsets.UTF_8))).allMatch(Paragraph.class::isInstance);
    }

    @Test
    void a_plan_may_begin_with_letters_that_some_pictures_begin_with() {
        assertThat(texts("P1 Listening,Lead\nTell,Health\n")).containsExactly("P1 Listening|Lead", "Tell|Health");
        assertThat(read("plan.txt", "P1 Listening".getBytes(StandardCharsets.UTF_8)))
                .hasSize(1);
    }

    @Test
    void a_quote_that_is_never_closed_is_said_with_its_line() {
        String plan = "Action,Lead\nTell,Health\n\"Ask,Police\nShow,School\n";

        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> new Formats().read("plan.csv", plan.getBytes(StandardCharsets.UTF_8)))
                .withMessageContaining(
                        "A quotation mark is opened in the record that begins in line 3 and never closed");
    }

    @Test
    void a_quote_within_a_word_is_only_a_quote() {
        assertThat(texts("Action,Lead\nTell the 5\" group,Health\n\"Ask\" them,Police\n"))
                .containsExactly("Action|Lead", "Tell the 5\" group|Health", "Ask them|Police");
    }

    private static Table table(String plan) {
        return table(plan.getBytes(StandardCharsets.UTF_8));
    }

    private static Table table(byte[] plan) {
        return (Table) read("Plan.CSV", plan).get(0);
    }

    private static List<String> texts(String plan) {
        return texts(table(plan));
    }

    private static List<String> texts(byte[] plan) {
        return texts(table(plan));
    }

    private static List<String> texts(Table table) {
        return table.rows().stream()
                .map(row ->
                        String.join("|", row.cells().stream().map(Cell::text).toList()))
                .toList();
    }

    private static List<Block> read(String name, byte[] file) {
        try {
            return new Formats().read(name, file).blocks();
        } catch (Unreadable unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
