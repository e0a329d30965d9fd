package org.followthrough.intake.internal.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.followthrough.intake.internal.format.ExcelFiles.ofParts;
import static org.followthrough.intake.internal.format.ExcelFiles.shared;
import static org.followthrough.intake.internal.format.ExcelFiles.worksheet;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.followthrough.intake.PlanReading.Outcome;
import org.followthrough.intake.PlanReading.Reason;
import org.followthrough.intake.internal.PlanReader;
import org.followthrough.intake.internal.document.Cell;
import org.followthrough.intake.internal.document.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks and CSV that mean harm, or were made by something that meant well. */
@Timeout(60)
class HostileTablesTest {

    private static final String TOO_MUCH = "far more than a plan can";

    private final PlanReader reader = new PlanReader();

    @Test
    void a_grid_of_coloured_empty_cells_costs_nothing() throws Exception {
        StringBuilder styled =
                new StringBuilder("<row><c t=\"str\"><v>Action</v></c><c t=\"str\"><v>Rating</v></c></row>");
        String empty = "<c s=\"1\"/>".repeat(16_382);
        for (int row = 0; row < 50; row++)
            styled.append("<row><c t=\"str\"><v>Tell</v></c><c s=\"1\"/>")
                    .append(empty)
                    .append("</row>");
        String styles = "<styleSheet xmlns=\"" + ExcelFiles.NAMESPACE + "\"><fills><fill/><fill><patternFill"
                + " patternType=\"solid\"><fgColor rgb=\"FFFF0000\"/></patternFill></fill></fills><cellXfs><xf/>"
                + "<xf fillId=\"1\"/></cellXfs></styleSheet>";
        byte[] file = ofParts(sheet(styled.toString()), shared(""), "xl/styles.xml", styles);

        Table table = (Table) new Formats().read("plan.xlsx", file).blocks().get(0);

        assertThat(table.width()).isEqualTo(2);
        assertThat(table.rows()).hasSize(51);
        assertThat(table.rows().get(50).cells().get(1).shade()).isEqualTo("red");
    }

    @Test
    void hundreds_of_thousands_of_rows_are_more_than_a_plan() {
        String rows = "<row><c t=\"str\"><v>Tell</v></c></row>".repeat(200_000);
        assertRefused(ofParts(sheet(rows), shared("")), Reason.UNREADABLE, TOO_MUCH);
        assertRefused(ofParts(sheet("<row r=\"1048576\"/><row/>"), shared("")), Reason.UNREADABLE, "damaged");
    }

    @Test
    void rows_far_apart_are_no_rows_between() throws Exception {
        byte[] file = ofParts(
                sheet(
                        "<row r=\"1\"><c t=\"str\"><v>Tell</v></c></row><row r=\"1048576\"><c t=\"str\"><v>Ask</v></c></row>"),
                shared(""));

        Table table = (Table) new Formats().read("plan.xlsx", file).blocks().get(0);

        assertThat(table.rows()).extracting(row -> row.number()).containsExactly(1, 2, 1_048_576);
    }

    @Test
    void words_in_every_column_of_thousands_of_rows_are_more_than_a_plan() {
        StringBuilder rows = new StringBuilder();
        for (int row = 1; row <= 9_000; row++)
            rows.append("<row><c r=\"")
                    .append(Places.column(row))
                    .append(row)
                    .append("\" t=\"str\"><v>x</v></c></row>");
        assertRefused(ofParts(sheet(rows.toString()), shared("")), Reason.UNREADABLE, TOO_MUCH);
    }

    @Test
    void one_shared_text_does_not_become_a_thousand_times_its_size() {
        String text = "word ".repeat(19_000);
        String cells = "<row><c t=\"s\"><v>0</v></c></row>".repeat(1_000);
        assertRefused(ofParts(sheet(cells), shared("<si><t>" + text + "</t></si>")), Reason.UNREADABLE, TOO_MUCH);
    }

    @Test
    void shared_texts_without_end_are_more_than_a_plan() {
        assertRefused(ofParts(sheet(""), shared("<si/>".repeat(600_000))), Reason.UNREADABLE, TOO_MUCH);
        assertRefused(
                ofParts(sheet(""), shared("<si><t>word</t></si><si><t>" + "x".repeat(5_000_000) + "</t></si>")),
                Reason.UNREADABLE,
                TOO_MUCH);
    }

    @Test
    void an_archive_that_unpacks_to_gigabytes_is_not_opened() {
        String nothing = " ".repeat(70 * 1024 * 1024);
        assertRefused(ofParts(worksheet(nothing), shared("")), Reason.UNREADABLE, TOO_MUCH);
        assertRefused(ofParts(worksheet(""), shared(nothing)), Reason.UNREADABLE, TOO_MUCH);
    }

    @Test
    void attributes_without_end_are_not_held_in_memory() {
        String attribute = "<sheetData x=\"" + ">".repeat(20_000_000) + "\"/>";
        assertRefused(ofParts(worksheet(attribute), shared("")), Reason.UNREADABLE, TOO_MUCH);
    }

    @Test
    void merged_areas_without_end_or_over_each_other_are_refused() {
        String row = "<sheetData><row><c t=\"str\"><v>Tell</v></c></row></sheetData>";
        String area = "<mergeCell ref=\"A1:XFD1048576\"/>";
        assertRefused(
                ofParts(worksheet(row + "<mergeCells>" + area.repeat(30_000) + "</mergeCells>"), shared("")),
                Reason.UNREADABLE,
                TOO_MUCH);
        assertRefused(
                ofParts(worksheet(row + "<mergeCells>" + area + "<mergeCell ref=\"A1:B1\"/></mergeCells>"), shared("")),
                Reason.UNREADABLE,
                "damaged");
        assertRefused(
                ofParts(worksheet(row + "<mergeCells><mergeCell ref=\"A1:ZZZZ9\"/></mergeCells>"), shared("")),
                Reason.UNREADABLE,
                "damaged");
    }

    @Test
    void depth_without_end_is_refused() {
        assertRefused(ofParts(worksheet("<a>".repeat(3_000)), shared("")), Reason.UNREADABLE, TOO_MUCH);
    }

    @Test
    void a_workbook_that_reaches_for_another_file_gets_nothing(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the canary");
        String type = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";
        String cell = "<row><c t=\"str\"><v>&e;</v></c></row>";

        assertRefused(ofParts(type + sheet(cell), shared("")), Reason.UNREADABLE, "refers to things outside itself");
        assertRefused(ofParts(sheet(""), type + shared("")), Reason.UNREADABLE, "refers to things outside itself");
    }

    @Test
    void what_a_workbook_links_to_is_not_looked_for() {
        byte[] file = ofParts(
                sheet("<row><c t=\"str\"><f>[1]Sheet1!A1</f><v>Tell</v></c></row>"),
                shared(""),
                "xl/externalLinks/externalLink1.xml",
                "<externalLink/>",
                "xl/worksheets/_rels/sheet1.xml.rels",
                ExcelFiles.relations(
                        "<Relationship Id=\"r1\" Type=\"http://example.org/comments\" TargetMode=\"External\""
                                + " Target=\"file:///etc/hostname\"/>"));

        assertThat(words(file)).containsExactly("Tell");
    }

    @Test
    void formulas_that_would_start_programs_are_words_and_nothing_more() {
        byte[] file = ofParts(
                sheet("<row><c t=\"str\"><f>DDE(\"cmd\",\"/c calc\",\"!A1\")</f><v>Tell</v></c>"
                        + "<c t=\"str\"><v>=cmd|'/c calc'!A1</v></c></row>"),
                shared(""));

        assertThat(words(file)).containsExactly("Tell", "=cmd|'/c calc'!A1");
    }

    @Test
    void macros_and_binary_workbooks_are_refused() {
        assertRefused(
                ofParts(sheet(""), shared(""), "xl/vbaProject.bin", "x"), Reason.WRONG_KIND, "without macros (.xlsx)");
        assertRefused(
                ofParts(sheet(""), shared(""), "xl/macrosheets/sheet1.xml", "x"),
                Reason.WRONG_KIND,
                "without macros (.xlsx)");
        assertRefused(
                WordFiles.withKind("application/vnd.ms-excel.sheet.binary.macroEnabled.main", WordFiles.body("")),
                Reason.WRONG_KIND,
                "(.xlsb)");
    }

    @Test
    void nonsense_in_a_workbook_is_damage_and_nothing_worse() {
        for (String nonsense : new String[] {
            "<row r=\"x\"/>",
            "<row r=\"2\"/><row r=\"1\"/>",
            "<row r=\"99999999\"/>",
            "<row><c r=\"\" t=\"s\"/></row>",
            "<row><c t=\"s\"><v>7</v></c></row>",
            "<row><c><v>many</v></c></row>",
            "<row><c s=\"x\"><v>1</v></c></row>"
        }) assertRefused(ofParts(sheet(nonsense), shared("")), Reason.UNREADABLE, "damaged");
    }

    @Test
    void a_workbook_cut_short_or_with_a_flipped_byte_never_fails() {
        byte[] whole = ExcelFiles.sheet(sheet -> {
            ExcelFiles.row(sheet, 0, "Action", "Lead", "By when");
            ExcelFiles.row(sheet, 1, "Tell every nurse", "Health", "May 2026");
        });
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            byte[] flipped = whole.clone();
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 + random.nextInt(255));
            byte[] cut = Arrays.copyOf(whole, whole.length * round / 200);
            assertThatNoException().isThrownBy(() -> reader.read("plan.xlsx", flipped));
            assertThat(reader.read("plan.xlsx", cut)).isInstanceOf(Outcome.Refused.class);
        }
    }

    @Test
    void csv_of_any_size_is_answered() {
        assertRefused(csv("x,".repeat(4_100_000)), "plan.csv", Reason.UNREADABLE, "");
        assertRefused(csv((",".repeat(16_000) + "x\n").repeat(200)), "plan.csv", Reason.UNREADABLE, TOO_MUCH);
        assertRefused(
                csv("Action,Lead\n" + "x".repeat(8_000_001) + ",Police\n"), "plan.csv", Reason.UNREADABLE, TOO_MUCH);
        assertRefused(
                csv("Action,Lead\n" + "x".repeat(200_000) + ",Police\n"), "plan.csv", Reason.UNREADABLE, TOO_MUCH);
        assertThat(reader.read("plan.csv", csv(",\n".repeat(40_000)))).isInstanceOf(Outcome.Read.class);
    }

    @Test
    void a_quote_that_is_never_closed_does_not_swallow_the_plan_unsaid() {
        String rows = "Tell,Police\n".repeat(100_000);
        assertRefused(csv("Action,Lead\n\"" + rows), "plan.csv", Reason.UNREADABLE, "never closed");
    }

    private java.util.List<String> words(byte[] file) {
        try {
            return ((Table) new Formats().read("plan.xlsx", file).blocks().get(0))
                    .rows().get(0).cells().stream().map(Cell::text).toList();
        } catch (Unreadable unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private void assertRefused(byte[] file, Reason reason, String sentence) {
        assertRefused(file, "plan.xlsx", reason, sentence);
    }

    private void assertRefused(byte[] file, String name, Reason reason, String sentence) {
        assertThat(reader.read(name, file)).isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(reason);
            assertThat(refused.sentence()).contains(sentence).endsWith(".");
        });
    }

    private static String sheet(String rows) {
        return worksheet("<sheetData>" + rows + "</sheetData>");
    }

    private static byte[] csv(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
