package org.followthrough.intake.internal.format;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands between cells: whatever cuts the first records into the same number of cells most often. */
final class CsvSeparator {

    private static final int LOOKED_AT = 60;

    /** Of the records, how many must have one number of cells: commas in prose fall as they please. */
    private static final double AGREEING = 0.4;

    private static final double AGREEING_ON_TWO = 0.8;

    private CsvSeparator() {}

    /** @param text with the end's mark after it; a record that has swallowed it says nothing */
    static Optional<Character> of(String text) {
        Optional<Character> best = Optional.empty();
        double most = 0;
        for (char separator : new char[] {'\t', ';', ','}) {
            double score = score(counts(text, separator));
            if (score > most) best = Optional.of(separator);
            most = Math.max(most, score);
        }
        return best;
    }

    /** How many cells each record has. Nothing where this separator makes none of the text. */
    private static List<Integer> counts(String text, char separator) {
        List<Integer> counts = new ArrayList<>();
        try {
            for (CsvRecord record : CsvFormat.reader(text, separator)) {
                List<String> fields = record.getFields();
                boolean atEnd = fields.get(fields.size() - 1).endsWith(CsvFormat.END);
                int width = CsvTable.width(fields);
                if (!atEnd && width > 0) counts.add(width);
                if (counts.size() == LOOKED_AT) break;
            }
        } catch (CsvParseException notThis) {
            return List.of();
        }
        return counts;
    }

    private static double score(List<Integer> counts) {
        double best = 0;
        for (int cells : counts) {
            if (cells < 2) continue;
            double agreeing = counts.stream().filter(count -> count == cells).count() / (double) counts.size();
            if (agreeing >= (cells == 2 ? AGREEING_ON_TWO : AGREEING)) best = Math.max(best, agreeing + cells / 1e6);
        }
        return best;
    }
}
