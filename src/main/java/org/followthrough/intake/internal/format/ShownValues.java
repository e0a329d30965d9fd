package org.followthrough.intake.internal.format;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.followthrough.intake.internal.document.Printed;

/** What a cell shows a person in Britain, given what the file keeps for it. */
final class ShownValues {

    private static final String DAY = "dd/mm/yyyy";

    /** Some formats say only that the reader's own machine decides. */
    private static final int SHORT_DATE = 14;

    private static final int SHORT_DATE_AND_TIME = 22;
    private static final int SOME_CUSTOM_FORMAT = 200;
    private static final ExcelStyles.Style DAY_STYLE = new ExcelStyles.Style(SHORT_DATE, DAY, false, null);
    private static final Pattern LONG_DATE = Pattern.compile("(?i)\\[\\$-[^]]*F800].*");

    /** Month first, in figures: a reader here would take 3/4 for April. */
    private static final Pattern AMERICAN =
            Pattern.compile("(?i)(?:\\[[^]]*])?m{1,2}\\\\?[/.-]d{1,2}\\\\?[/.-]yy(?:yy)?(?:[;@ ].*)?");

    /** English, and not British, because Java's British September is "Sept" and Excel's is "Sep". */
    private final DataFormatter formatter = new DataFormatter(Locale.ENGLISH);

    private final ExcelStyles styles;
    private final SharedTexts texts;
    private final boolean from1904;

    ShownValues(ExcelStyles styles, SharedTexts texts, boolean from1904) {
        this.styles = styles;
        this.texts = texts;
        this.from1904 = from1904;
    }

    ExcelStyles.Style style(int index) {
        return styles.at(index);
    }

    /** @param type of the cell in the file */
    SharedText.Read shown(String type, String value, ExcelStyles.Style style) {
        return switch (type) {
            case "s" -> texts.at(Integer.parseInt(value.strip()));
            case "str" -> text(value);
            case "b" -> text(value.strip().equals("1") ? "TRUE" : "FALSE");
            case "d" -> text(day(value.strip(), style));
            default -> value.isBlank() ? text("") : text(number(Double.parseDouble(value.strip()), style));
        };
    }

    private static SharedText.Read text(String value) {
        SharedText text = new SharedText();
        text.text(value);
        return text.read();
    }

    private String day(String value, ExcelStyles.Style style) {
        try {
            LocalDateTime moment = LocalDateTime.parse(value.length() == 10 ? value + "T00:00" : value);
            return number(DateUtil.getExcelDate(moment, from1904), style.formatId() == 0 ? DAY_STYLE : style);
        } catch (DateTimeParseException asItStands) {
            return Printed.text(value);
        }
    }

    private String number(double value, ExcelStyles.Style style) {
        String format = format(style);
        int id = format.equals(style.format()) ? style.formatId() : SOME_CUSTOM_FORMAT;
        return formatter.formatRawCellContents(value, id, format, from1904);
    }

    private static String format(ExcelStyles.Style style) {
        String format = style.format();
        if (style.formatId() == SHORT_DATE) return DAY;
        if (style.formatId() == SHORT_DATE_AND_TIME) return DAY + " hh:mm";
        if (LONG_DATE.matcher(format).matches()) return "d mmmm yyyy";
        return AMERICAN.matcher(format).matches() ? DAY : format;
    }
}
