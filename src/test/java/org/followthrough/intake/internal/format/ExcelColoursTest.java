package org.followthrough.intake.internal.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.intake.internal.format.ExcelFiles.filled;
import static org.followthrough.intake.internal.format.ExcelFiles.read;
import static org.followthrough.intake.internal.format.ExcelFiles.row;
import static org.followthrough.intake.internal.format.ExcelFiles.shared;
import static org.followthrough.intake.internal.format.ExcelFiles.sheet;
import static org.followthrough.intake.internal.format.ExcelFiles.table;
import static org.followthrough.intake.internal.format.ExcelFiles.worksheet;

import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.followthrough.intake.internal.document.Cell;
import org.followthrough.intake.internal.document.Document;
import org.followthrough.intake.internal.document.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A cell's colour as a hint of its rating. */
class ExcelColoursTest {

    @ParameterizedTest
    @CsvSource({
        "FF0000, red",
        "FFC7CE, red",
        "FFC000, amber",
        "FFFF00, amber",
        "FFA500, amber",
        "00B050, green",
        "92D050, green",
        "C6EFCE, green",
        "0070C0, blue",
        "00B0F0, blue",
        "7F7F7F,",
        "DEEAF6,",
        "E2EFDA,",
        "FFF2CC,",
        "7030A0,"
    })
    void a_cells_colour_is_one_of_a_ratings_or_none(String colour, String shade) {
        Table table = table(sheet -> row(sheet, 0, "x")
                .getCell(0)
                .setCellStyle(
                        filled(sheet, new XSSFColor(java.util.HexFormat.of().parseHex(colour), null))));

        assertThat(table.rows().get(0).cells().get(0).shade()).isEqualTo(shade);
    }

    @Test
    void colours_of_the_theme_and_of_the_old_palette_are_colours_too() {
        String fill = "<fill><patternFill patternType=\"solid\"><fgColor %s/></patternFill></fill>";
        String styles = "<styleSheet xmlns=\"" + ExcelFiles.NAMESPACE + "\"><fills>" + fill.formatted("theme=\"9\"")
                + fill.formatted("theme=\"9\" tint=\"0.9\"") + fill.formatted("indexed=\"10\"")
                + "</fills><cellXfs><xf/><xf fillId=\"1\"/><xf fillId=\"2\"/></cellXfs></styleSheet>";
        String[] colours = {
            "000000", "FFFFFF", "44546A", "E7E6E6", "4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47"
        };
        String theme = "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:clrScheme><a:dk1>"
                + String.join(
                        "",
                        Stream.of(colours)
                                .map(colour -> "<a:srgbClr val=\"" + colour + "\"/>")
                                .toList())
                + "</a:dk1></a:clrScheme></a:theme>";
        String cells =
                "<c s=\"0\" t=\"str\"><v>x</v></c><c s=\"1\" t=\"str\"><v>x</v></c><c s=\"2\" t=\"str\"><v>x</v></c>";
        Document document = read(ExcelFiles.ofParts(
                worksheet("<sheetData><row>" + cells + "</row></sheetData>"),
                shared(""),
                "xl/styles.xml",
                styles,
                "xl/theme/theme1.xml",
                theme));

        assertThat(((Table) document.blocks().get(0)).rows().get(0).cells())
                .extracting(Cell::shade)
                .containsExactly("green", null, "red");
    }
}
