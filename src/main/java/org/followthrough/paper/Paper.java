package org.followthrough.paper;

import static org.followthrough.paper.Printable.lines;
import static org.followthrough.paper.Printable.named;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is printed, before it is Word or PDF. Nothing in it changes, and its texts hold only what every kind of file can carry
 * ({@link Printable}). The same paper always comes to the same bytes.
 *
 * @param subtitles lines under the title: whose paper, for which meeting
 * @param asAt the moment whose numbers it shows; the files are dated with it
 */
public record Paper(String title, List<String> subtitles, Locale language, Instant asAt, List<Block> blocks) {

    public Paper {
        title = named(title, "a paper");
        subtitles = subtitles.stream().map(Printable::line).toList();
        blocks = List.copyOf(blocks);
    }

    /** In English. */
    public Paper(String title, List<String> subtitles, Instant asAt, List<Block> blocks) {
        this(title, subtitles, Locale.UK, asAt, blocks);
    }

    public sealed interface Block {}

    /** @param level 1 for a part of the paper, down to 4; the paper's title stands above them all */
    public record Heading(int level, String text) implements Block {
        public Heading {
            if (level < 1 || level > 4) throw new IllegalArgumentException("no heading of level " + level);
            text = named(text, "a heading");
        }
    }

    /** @param text line ends in it are kept */
    public record Paragraph(String text) implements Block {
        public Paragraph {
            text = lines(text);
        }
    }

    public record Bullets(List<String> items) implements Block {
        public Bullets {
            items = items.stream().map(Printable::lines).toList();
        }
    }

    /** Terms with their values, one beneath another. */
    public record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    public record Fact(String term, Cell value) {
        public Fact {
            term = named(term, "a fact");
        }

        /** @param value as {@link Row#of} takes it */
        public static Fact of(String term, @Nullable Object value) {
            return new Fact(term, Cell.of(value));
        }
    }

    /** A chart, followed by the table that it draws. */
    public record Figure(Chart chart) implements Block {}

    /** A table without rows is printed as its caption and a sentence that there are none. */
    public record Table(String caption, List<Column> columns, List<Row> rows) implements Block {
        public Table {
            caption = named(caption, "a table");
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            if (columns.isEmpty()) throw new IllegalArgumentException("a table has columns");
            int wide = columns.size();
            if (rows.stream().anyMatch(row -> row.cells().size() != wide))
                throw new IllegalArgumentException("every row has a cell for each of the columns");
        }
    }

    /** What a column's cells are, when they are not words such as "ongoing" or "no data". */
    public enum Kind {
        TEXT,
        NUMBER,
        DATE
    }

    public record Column(String name, Kind kind) {
        public Column {
            name = named(name, "a column");
        }

        public static Column text(String name) {
            return new Column(name, Kind.TEXT);
        }

        public static Column number(String name) {
            return new Column(name, Kind.NUMBER);
        }

        public static Column date(String name) {
            return new Column(name, Kind.DATE);
        }
    }

    public record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** @param values a String, Integer, Long, BigDecimal, LocalDate or Cell each; null leaves the cell empty */
        public static Row of(@Nullable Object... values) {
            return new Row(Arrays.stream(values).map(Cell::of).toList());
        }
    }

    /** A value, never its print: a date is a date in Excel and "31 March 2026" in Word. */
    public sealed interface Cell {

        static Cell of(@Nullable Object value) {
            if (value == null) return new Words("");
            if (value instanceof Cell cell) return cell;
            if (value instanceof String text) return new Words(text);
            if (value instanceof Integer whole) return new Amount(BigDecimal.valueOf(whole));
            if (value instanceof Long whole) return new Amount(BigDecimal.valueOf(whole));
            if (value instanceof BigDecimal number) return new Amount(number);
            if (value instanceof LocalDate date) return new Day(date);
            throw new IllegalArgumentException("no cell holds a " + value.getClass());
        }
    }

    public record Words(String text) implements Cell {
        public Words {
            text = lines(text);
        }
    }

    public record Amount(BigDecimal number) implements Cell {}

    public record Day(LocalDate date) implements Cell {}
}
