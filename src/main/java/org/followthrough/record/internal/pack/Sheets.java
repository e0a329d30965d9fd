package org.followthrough.record.internal.pack;

import java.util.Arrays;
import java.util.List;
import org.followthrough.paper.Paper.Column;
import org.followthrough.paper.Paper.Row;
import org.followthrough.paper.Paper.Table;

/** Tables of a pack. A column's name begins with "=" where it holds days, and with "#" where it holds numbers. */
final class Sheets {

    private Sheets() {}

    static Table table(String caption, List<Row> rows, String... names) {
        return new Table(caption, Arrays.stream(names).map(Sheets::column).toList(), rows);
    }

    private static Column column(String name) {
        return switch (name.charAt(0)) {
            case '=' -> Column.date(name.substring(1));
            case '#' -> Column.number(name.substring(1));
            default -> Column.text(name);
        };
    }
}
