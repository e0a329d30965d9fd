package org.followthrough.intake.internal.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.followthrough.intake.HarbourChild;
import org.followthrough.intake.PlanReading.Outcome;
import org.followthrough.intake.PlanReading.Reason;
import org.followthrough.intake.internal.PlanReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HostileFilesTest {

    private final PlanReader reader = new PlanReader();

    @Test
    void an_empty_file_is_empty() {
        assertRefused(new byte[0], Reason.EMPTY, "The file is empty");
    }

    @Test
    void a_file_beyond_20_megabytes_is_too_large() {
        assertRefused(new byte[Formats.LARGEST + 1], Reason.TOO_LARGE, "larger than 20 MB");
    }

    @Test
    void a_file_of_20_megabytes_of_text_is_answered() {
        byte[] text = new byte[Formats.LARGEST];
        Arrays.fill(text, (byte) 'x');
        assertRefused(text, Reason.UNREADABLE, "far more than a plan can");
    }

    static Stream<Arguments> otherKinds() {
        return Stream.of(
                Arguments.of("%PDF-1.7\n1 0 obj", "a PDF"),
                Arguments.of("\u0089PNG\r\n\u001A\n", "a picture"),
                Arguments.of("<html><body>Plan</body></html>", "a web page"),
                Arguments.of("{\\rtf1 Plan}", "a rich text document"),
                Arguments.of("MZ\u0090\u0000\u0003\u0000", "neither a Word document, an Excel workbook nor text"));
    }

    @ParameterizedTest
    @MethodSource("otherKinds")
    void other_kinds_of_file_are_called_by_their_name_whatever_the_file_is_called(String start, String what) {
        assertRefused(start.getBytes(StandardCharsets.ISO_8859_1), Reason.WRONG_KIND, "This is " + what);
    }

    @Test
    void noise_is_not_read() {
        byte[] noise = new byte[50_000];
        new Random(1).nextBytes(noise);
        assertRefused(noise, Reason.WRONG_KIND, "neither a Word document, an Excel workbook nor text");
    }

    @Test
    void archives_are_not_plans() throws Exception {
        assertRefused(WordFiles.zip("a.txt", "a"), Reason.WRONG_KIND, "an archive of files");
        assertRefused(
                WordFiles.zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<a/>"),
                Reason.WRONG_KIND,
                "save it as .docx");
        assertRefused(
                WordFiles.zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", "<a/>"),
                Reason.WRONG_KIND,
                "save it as .xlsx");
    }

    @Test
    void documents_in_old_formats_say_how_to_save_them() throws Exception {
        assertRefused(oldOffice("WordDocument"), Reason.WRONG_KIND, "in the old format (.doc)");
        assertRefused(oldOffice("Workbook"), Reason.WRONG_KIND, "in the old format (.xls)");
        assertRefused(oldOffice("PowerPoint Document"), Reason.WRONG_KIND, "an Office file in an old format");
    }

    @Test
    void a_document_with_a_password_says_so() throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream inside = encryptor.getDataStream(container)) {
                inside.write(HarbourChild.asWord());
            }
            container.writeFilesystem(file);
        }
        assertRefused(file.toByteArray(), Reason.UNREADABLE, "protected by a password");
    }

    @Test
    void macros_are_refused_even_where_the_type_does_not_own_up_to_them() {
        String plain = WordFiles.body("<w:p/>");
        assertRefused(
                WordFiles.withKind("application/vnd.ms-word.document.macroEnabled.main+xml", plain),
                Reason.WRONG_KIND,
                "carries macros");
        assertRefused(WordFiles.withParts(plain, "word/vbaProject.bin", "x"), Reason.WRONG_KIND, "carries macros");
    }

    @Test
    void a_document_cut_short_anywhere_is_damaged_and_nothing_worse() {
        byte[] whole = HarbourChild.asWord();
        for (int length = 4; length < whole.length - 1; length += whole.length / 60) {
            Outcome outcome = reader.read("plan.docx", Arrays.copyOf(whole, length));
            assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        }
    }

    @Test
    void a_document_with_a_flipped_byte_is_read_or_refused_and_never_fails() {
        byte[] whole = HarbourChild.asWord();
        Random random = new Random(7);
        for (int round = 0; round < 100; round++) {
            byte[] flipped = whole.clone();
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 + random.nextInt(255));
            assertThatNoException().isThrownBy(() -> reader.read("plan.docx", flipped));
        }
    }

    @Test
    void broken_markup_and_missing_parts_are_damage() {
        assertRefused(WordFiles.of("<w:document"), Reason.UNREADABLE, "damaged");
        assertRefused(WordFiles.of(""), Reason.UNREADABLE, "damaged");
        assertRefused(WordFiles.zip("[Content_Types].xml", "<Types/>"), Reason.UNREADABLE, "damaged");
    }

    @Test
    void an_archive_that_unpacks_to_gigabytes_is_not_opened() throws Exception {
        assertRefused(bomb("word/media/image1.png", 400), Reason.UNREADABLE, "far more than a plan can");
        assertRefused(bomb("word/document.xml", 30), Reason.UNREADABLE, "far more than a plan can");
        assertRefused(bomb("docProps/core.xml", 2), Reason.UNREADABLE, "far more than a plan can");
    }

    @Test
    void thousands_of_entries_are_not_counted_one_by_one() {
        String[] entries = new String[5_000];
        for (int i = 0; i < entries.length; i += 2) {
            entries[i] = "word/" + i + ".xml";
            entries[i + 1] = "";
        }
        assertRefused(WordFiles.withParts(WordFiles.body(""), entries), Reason.UNREADABLE, "far more than a plan can");
    }

    @Test
    void text_without_end_and_depth_without_end_are_refused() {
        String run = "<w:p><w:r><w:t>" + "word ".repeat(2_000) + "</w:t></w:r></w:p>";
        assertRefused(
                WordFiles.withBody(run.repeat(TextBudget.MOST_TEXT / 10_000 + 1)),
                Reason.UNREADABLE,
                "far more than a plan can");
        String deep = "<w:tbl><w:tr><w:tc>".repeat(2_000);
        assertRefused(WordFiles.withBody(deep), Reason.UNREADABLE, "far more than a plan can");
    }

    @Test
    void a_document_that_reaches_for_another_file_gets_nothing(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the canary");
        String type = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";
        String body = WordFiles.body("<w:p><w:r><w:t>&e;</w:t></w:r></w:p>");

        assertRefused(WordFiles.of(type + body), Reason.UNREADABLE, "");
        assertRefused(
                WordFiles.of(type + WordFiles.body("<w:p/>")), Reason.UNREADABLE, "refers to things outside itself");
    }

    @Test
    void entities_that_multiply_are_refused() {
        String lol = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
        assertRefused(
                WordFiles.of(lol + WordFiles.body("<w:p/>")), Reason.UNREADABLE, "refers to things outside itself");
    }

    @Test
    void names_of_entries_lead_nowhere() {
        byte[] file = WordFiles.withParts(WordFiles.body("<w:p/>"), "../../../tmp/canary", "x", "/etc/canary", "x");
        assertThatNoException().isThrownBy(() -> reader.read("../../plan.docx", file));
        assertThat(Path.of("/tmp/canary")).doesNotExist();
    }

    private void assertRefused(byte[] file, Reason reason, String sentence) {
        assertRefused(file, "plan.docx", reason, sentence);
    }

    private void assertRefused(byte[] file, String name, Reason reason, String sentence) {
        Outcome outcome = reader.read(name, file);
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(reason);
            assertThat(refused.sentence()).contains(sentence).endsWith(".");
        });
    }

    private static byte[] oldOffice(String entry) throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(new byte[5_000]), entry);
            container.writeFilesystem(file);
        }
        return file.toByteArray();
    }

    /** A good document with one more entry of so many megabytes of nothing. */
    private static byte[] bomb(String entry, int megabytes) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] nothing = new byte[1024 * 1024];
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry(entry));
            for (int i = 0; i < megabytes; i++) zip.write(nothing);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}
