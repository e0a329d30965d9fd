package org.followthrough.intake.internal.mending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.followthrough.intake.internal.document.Cell;
import org.followthrough.intake.internal.document.Document;
import org.followthrough.intake.internal.document.Row;
import org.followthrough.intake.internal.document.Table;
import org.junit.jupiter.api.Test;

class CorrectionsTest {

    private static final Document PLAN = document(
            row(1, "Action", "Lead", "By when"),
            row(2, "Train everyone", "Ola", "May 2026"),
            row(3, "who is new", "", ""),
            row(4, "", "Ask\nTell", "Ola\nSol"));

    @Test
    void a_row_joined_with_the_one_above_stands_no_more_by_itself() {
        List<Row> rows = rows(Corrections.NONE.join("table 1, row 3"));

        assertThat(rows).extracting(Row::number).containsExactly(1, 2, 4);
        assertThat(texts(rows.get(1))).containsExactly("Train everyone\nwho is new", "Ola", "May 2026");
    }

    @Test
    void cells_are_shifted_as_far_as_no_word_falls_out_of_the_table() {
        assertThat(texts(rows(Corrections.NONE.shift("table 1, row 4", -1)).get(3)))
                .containsExactly("Ask\nTell", "Ola\nSol");
        assertThat(texts(rows(Corrections.NONE.shift("table 1, row 2", -1)).get(1)))
                .containsExactly("Train everyone", "Ola", "May 2026");
        assertThat(rows(Corrections.NONE.shift("table 1, row 2", 1)).get(1).filled())
                .extracting(Cell::column)
                .containsExactly(1, 2, 3);
    }

    @Test
    void a_row_split_in_two_has_its_ticked_lines_in_a_second_one_of_another_name() {
        List<Row> rows = rows(Corrections.NONE.split("table 1, row 4", Map.of(1, Set.of(1), 2, Set.of(1))));

        assertThat(rows).extracting(Row::where).endsWith("table 1, row 4", "table 1, row 4 (second part)");
        assertThat(texts(rows.get(3))).containsExactly("", "Ask", "Ola");
        assertThat(texts(rows.get(4))).containsExactly("", "Tell", "Sol");
    }

    @Test
    void a_row_is_shifted_before_it_is_split_and_joined_last() {
        Corrections corrections = Corrections.NONE
                .shift("table 1, row 4", -1)
                .split("table 1, row 4", Map.of(0, Set.of(1), 1, Set.of(1)))
                .join("table 1, row 4");
        List<Row> rows = rows(corrections);

        assertThat(rows).extracting(Row::where).endsWith("table 1, row 3", "table 1, row 4 (second part)");
        assertThat(texts(rows.get(2))).containsExactly("who is new\nAsk", "Ola", "");
    }

    @Test
    void what_was_done_to_a_row_is_undone_with_all_its_parts() {
        Corrections corrections = Corrections.NONE
                .join("table 1, row 3")
                .split("table 1, row 4", Map.of(1, Set.of(1)))
                .join("table 1, row 4 (second part)");

        assertThat(corrections.touch("table 1, row 4")).isTrue();
        Corrections undone = corrections.undo("table 1, row 4 (second part)");
        assertThat(undone).isEqualTo(Corrections.NONE.join("table 1, row 3"));
        assertThat(undone.touch("table 1, row 4")).isFalse();
    }

    private static List<Row> rows(Corrections corrections) {
        return ((Table) corrections.applyTo(PLAN).blocks().get(0)).rows();
    }

    private static List<String> texts(Row row) {
        return row.cells().stream().map(Cell::text).toList();
    }

    private static Row row(int number, String... texts) {
        List<Cell> cells = new ArrayList<>();
        for (String text : texts) cells.add(Cell.of(cells.size(), text));
        return new Row("table 1", number, cells);
    }

    private static Document document(Row... rows) {
        return new Document(List.of(new Table("table 1", List.of(rows))), List.of(), List.of());
    }
}
