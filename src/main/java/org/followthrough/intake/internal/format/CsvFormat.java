package org.followthrough.intake.internal.format;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import java.util.Optional;
import org.followthrough.intake.PlanReading.Reason;
import org.followthrough.intake.internal.document.Document;

/**
 * Reads tables saved as text, with commas, semicolons or tabs between cells. What reads like prose under such a name is left
 * to whoever reads text.
 */
final class CsvFormat {

    /** Follows the text, so that a quote that is never closed shows by having swallowed it. */
    static final String END = "\uE000";

    /** What spreadsheets may write in the first line for each other. */
    private static final String SEPARATOR_LINE = "(?s)sep=[,;\\t]\\R.*";

    private final TextFormat prose = new TextFormat();

    Document read(byte[] content) throws Unreadable {
        String text = DecodedText.of(content);
        if (text.length() > TextBudget.MOST_TEXT) throw Unreadable.tooMuch();
        try {
            Optional<Character> separator =
                    text.matches(SEPARATOR_LINE) ? Optional.of(text.charAt(4)) : CsvSeparator.of(text + "\n" + END);
            return separator.isPresent() ? table(text, separator.get()) : prose.read(content);
        } catch (CsvParseException damaged) {
            throw Unreadable.damaged(damaged);
        }
    }

    private static Document table(String text, char separator) throws Unreadable {
        CsvTable table = new CsvTable();
        int skipped = text.matches(SEPARATOR_LINE) ? 1 : 0;
        int number = 0;
        String last = "";
        long line = 0;
        for (CsvRecord record : reader(text + "\n" + END, separator)) {
            last = record.getField(record.getFieldCount() - 1);
            line = record.getStartingLineNumber();
            if (++number > skipped && !last.endsWith(END)) table.add(number, record.getFields());
        }
        if (!last.equals(END)) throw neverClosed(line);
        return new Document(List.of(table.table()), List.of(), List.of());
    }

    static Iterable<CsvRecord> reader(String text, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraCharsAfterClosingQuote(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .skipEmptyLines(false)
                .ofCsvRecord(text);
    }

    private static Unreadable neverClosed(long line) {
        return new Unreadable(
                Reason.UNREADABLE,
                "A quotation mark is opened in the record that begins in line " + line
                        + " and never closed, so nobody can tell"
                        + " where its cells end. Put that right, or save the plan as .xlsx, and try again.");
    }
}
