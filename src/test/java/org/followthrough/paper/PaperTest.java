package org.followthrough.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.followthrough.paper.Paper.Amount;
import org.followthrough.paper.Paper.Cell;
import org.followthrough.paper.Paper.Column;
import org.followthrough.paper.Paper.Day;
import org.followthrough.paper.Paper.Heading;
import org.followthrough.paper.Paper.Paragraph;
import org.followthrough.paper.Paper.Row;
import org.followthrough.paper.Paper.Table;
import org.followthrough.paper.Paper.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PaperTest {

    private static final Instant MOMENT = Instant.parse("2026-10-01T08:00:00Z");

    @Test
    void a_cell_holds_a_value_and_not_its_print() {
        assertThat(Row.of("Leeds", 3, 4L, new BigDecimal("2.5"), LocalDate.of(2026, 3, 31), null)
                        .cells())
                .containsExactly(
                        new Words("Leeds"),
                        new Amount(BigDecimal.valueOf(3)),
                        new Amount(BigDecimal.valueOf(4)),
                        new Amount(new BigDecimal("2.5")),
                        new Day(LocalDate.of(2026, 3, 31)),
                        new Words(""));
        assertThatThrownBy(() -> Cell.of(2.5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_row_has_a_cell_for_each_column() {
        List<Column> columns = List.of(Column.text("Agency"), Column.number("Actions"));

        assertThatThrownBy(() -> new Table("By agency", columns, List.of(Row.of("Health"))))
                .hasMessageContaining("each of the columns");
        assertThatThrownBy(() -> new Table("By agency", List.of(), List.of())).hasMessageContaining("columns");
    }

    @Test
    void what_has_a_name_has_words_on_one_line() {
        assertThat(new Heading(1, " Over\ndue\t").text()).isEqualTo("Over due");
        assertThatThrownBy(() -> new Heading(1, "\u0000 ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Heading(5, "Overdue")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_paper_does_not_change_with_the_lists_it_was_made_of() {
        List<String> subtitles = new ArrayList<>(List.of("For the executive"));
        List<Paper.Block> blocks = new ArrayList<>(List.of(new Paragraph("Well.")));
        Paper paper = new Paper("Report", subtitles, MOMENT, blocks);
        subtitles.clear();
        blocks.clear();

        assertThat(paper)
                .isEqualTo(new Paper("Report", List.of("For the executive"), MOMENT, List.of(new Paragraph("Well."))));
        assertThat(paper.language()).hasToString("en_GB");
    }

    @ParameterizedTest
    @MethodSource
    void texts_hold_what_every_file_can_carry(String typed, String kept) {
        assertThat(new Words(typed).text()).isEqualTo(kept);
    }

    static Stream<Arguments> texts_hold_what_every_file_can_carry() {
        String smile = new String(Character.toChars(0x1f600));
        String half = smile.substring(0, 1);
        return Stream.of(
                Arguments.of("plain, \u0174yn, \u05e9\u05dc " + smile, "plain, \u0174yn, \u05e9\u05dc " + smile),
                Arguments.of("one\r\ntwo\rthree\u2028four", "one\ntwo\nthree\nfour"),
                Arguments.of("a\0\7\33[31mb", "a[31mb"),
                Arguments.of("a tab\tstays", "a tab\tstays"),
                Arguments.of("a " + half + " alone", "a \ufffd alone"),
                Arguments.of("no \ufffe and no \uffff", "no \ufffd and no \ufffd"),
                Arguments.of("\u202egnirts\u2066", "gnirts"));
    }
}
