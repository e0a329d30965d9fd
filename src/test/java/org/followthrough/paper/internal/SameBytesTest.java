package org.followthrough.paper.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Date;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.followthrough.paper.Paper;
import org.followthrough.paper.Paper.Table;
import org.followthrough.paper.Papers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A file is a function of its paper, and of nothing else. */
class SameBytesTest {

    private static final Papers PAPERS = new PaperFiles();

    enum Kind {
        WORD,
        PDF,
        EXCEL,
        CSV;

        byte[] of(Paper paper) throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            write(paper, out);
            return out.toByteArray();
        }

        private void write(Paper paper, OutputStream out) throws IOException {
            switch (this) {
                case WORD -> PAPERS.word(paper, out);
                case PDF -> PAPERS.pdf(paper, out);
                case EXCEL -> PAPERS.excel(paper, out);
                case CSV -> {
                    for (Paper.Block block : paper.blocks()) if (block instanceof Table table) PAPERS.csv(table, out);
                }
            }
        }
    }

    static Stream<Arguments> files() {
        return Stream.of(Kind.values()).flatMap(kind -> SamplePapers.all().map(paper -> Arguments.of(kind, paper)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void the_same_paper_gives_the_same_bytes_wherever_it_is_made(Kind kind, Paper paper) throws IOException {
        byte[] once = kind.of(paper);
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));

            assertThat(kind.of(paper)).isEqualTo(once);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @ParameterizedTest
    @EnumSource
    void papers_made_at_once_do_not_disturb_each_other(Kind kind) throws Exception {
        byte[] once = kind.of(SamplePapers.report());
        ExecutorService several = Executors.newFixedThreadPool(4);
        try {
            Callable<byte[]> making = () -> kind.of(SamplePapers.report());
            for (Future<byte[]> made : several.invokeAll(Collections.nCopies(8, making)))
                assertThat(made.get()).isEqualTo(once);
        } finally {
            several.shutdownNow();
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_stream_is_left_open_and_what_goes_wrong_with_it_is_thrown(Kind kind) throws IOException {
        AtomicBoolean closed = new AtomicBoolean();
        kind.write(SamplePapers.report(), new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed.set(true);
            }
        });
        IOException full = new IOException("no room");

        assertThat(closed).isFalse();
        assertThatThrownBy(() -> kind.write(SamplePapers.report(), new OutputStream() {
                    @Override
                    public void write(int one) throws IOException {
                        throw full;
                    }
                }))
                .isSameAs(full);
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"WORD", "EXCEL"})
    void what_lies_in_an_archive_is_dated_with_the_paper(Kind kind) throws IOException {
        Set<LocalDateTime> moments = new HashSet<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(kind.of(SamplePapers.report())))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                moments.add(entry.getTimeLocal());
        }

        assertThat(moments).containsExactly(LocalDateTime.of(2026, 10, 1, 9, 0));
    }

    @Test
    void each_file_says_that_it_was_made_at_the_papers_moment() throws IOException {
        Date moment = Date.from(SamplePapers.AS_AT);
        Paper paper = SamplePapers.report();
        try (PDDocument pdf = Loader.loadPDF(Kind.PDF.of(paper));
                XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(Kind.WORD.of(paper)));
                XSSFWorkbook excel = new XSSFWorkbook(new ByteArrayInputStream(Kind.EXCEL.of(paper)))) {
            assertThat(pdf.getDocumentInformation().getCreationDate().getTime()).isEqualTo(moment);
            assertThat(pdf.getDocumentInformation().getModificationDate().getTime())
                    .isEqualTo(moment);
            assertThat(word.getProperties().getCoreProperties().getCreated()).isEqualTo(moment);
            assertThat(word.getProperties().getCoreProperties().getModified()).isEqualTo(moment);
            assertThat(excel.getProperties().getCoreProperties().getCreated()).isEqualTo(moment);
            assertThat(excel.getProperties().getCoreProperties().getModified()).isEqualTo(moment);
        }
    }
}
