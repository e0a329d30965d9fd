package org.followthrough.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.followthrough.paper.Paper;
import org.followthrough.paper.Papers;
import org.followthrough.paper.internal.PaperFiles;
import org.followthrough.paper.internal.SamplePapers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a long paper costs as Word, PDF and Excel, beside the bare libraries writing the same cells, in the same run. The bench
 * profile makes papers of ten thousand rows.
 */
@Tag("bench")
class MakePapersTest {

    private static final Logger log = LoggerFactory.getLogger("bench");
    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final boolean LONG = "long".equals(System.getProperty("followthrough.bench"));
    private static final int ROUNDS = LONG ? 5 : 3;
    private static final int MOST_ROWS = LONG ? 10_000 : 2_000;
    private static final int HEAP_MEGABYTES = LONG ? 128 : 64;
    private static final Papers PAPERS = new PaperFiles();

    enum Kind {
        WORD,
        PDF,
        EXCEL;

        void product(Paper paper, OutputStream out) throws IOException {
            switch (this) {
                case WORD -> PAPERS.word(paper, out);
                case PDF -> PAPERS.pdf(paper, out);
                case EXCEL -> PAPERS.excel(paper, out);
            }
        }

        void bare(List<List<String>> rows, OutputStream out) throws IOException {
            switch (this) {
                case WORD -> BareFiles.word(rows, out);
                case PDF -> BareFiles.pdf(rows, out);
                case EXCEL -> BareFiles.excel(rows, out);
            }
        }
    }

    private interface Making {
        void to(OutputStream out) throws IOException;
    }

    @ParameterizedTest
    @EnumSource
    void a_long_paper_costs_little_more_than_the_bare_library(Kind kind) {
        Paper paper = SamplePapers.longTable(MOST_ROWS);
        List<List<String>> rows = BareFiles.printed(paper);
        List<Long> product = new ArrayList<>();
        List<Long> bare = new ArrayList<>();
        for (int round = -1; round < ROUNDS; round++) {
            long made = cpu(out -> kind.product(paper, out));
            long written = cpu(out -> kind.bare(rows, out));
            if (round < 0) continue;
            product.add(made);
            bare.add(written);
        }

        double ratio = (double) median(product) / median(bare);
        log.info(
                "bench paper.{} rows={} ratio={} {}ms {}B bare {}B",
                kind.name().toLowerCase(Locale.ROOT),
                MOST_ROWS,
                String.format(Locale.ROOT, "%.2f", ratio),
                median(product) / 1_000_000,
                size(out -> kind.product(paper, out)),
                size(out -> kind.bare(rows, out)));
        assertThat(ratio).isPositive().isLessThanOrEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void many_times_the_rows_need_as_many_times_as_much(Kind kind) {
        long thousand = bytesForEach(kind, 1_000);
        long most = bytesForEach(kind, LONG ? 10_000 : 4_000);

        assertThat((double) most / thousand).isPositive().isLessThanOrEqualTo(1.5);
    }

    private static long bytesForEach(Kind kind, int rows) {
        Paper paper = SamplePapers.longTable(rows);
        cpu(out -> kind.product(paper, out));
        long before = THREAD.getCurrentThreadAllocatedBytes();
        cpu(out -> kind.product(paper, out));
        return (THREAD.getCurrentThreadAllocatedBytes() - before) / rows;
    }

    @Test
    void long_papers_are_made_in_a_small_heap(@TempDir Path folder) throws Exception {
        Path peak = folder.resolve("peak.txt");
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + HEAP_MEGABYTES + "m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MakeInSmallHeap.class.getName(),
                        String.valueOf(MOST_ROWS),
                        peak.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log.txt").toFile())
                .start();
        assertThat(child.waitFor(5, TimeUnit.MINUTES)).isTrue();

        assertThat(child.exitValue())
                .as(Files.readString(folder.resolve("log.txt")))
                .isZero();
        log.info("bench paper heap={}", Files.readString(peak));
        assertThat(Files.readString(peak)).endsWith("rows=" + MOST_ROWS);
    }

    private static int size(Making making) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            making.to(out);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.size();
    }

    private static long cpu(Making making) {
        long before = THREAD.getCurrentThreadCpuTime();
        try {
            making.to(OutputStream.nullOutputStream());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return THREAD.getCurrentThreadCpuTime() - before;
    }

    private static long median(List<Long> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
