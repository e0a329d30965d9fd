package org.followthrough.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.followthrough.intake.PlanReading.Outcome;
import org.followthrough.intake.internal.PlanReader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What reading a long Word plan costs, beside POI opening the same file and going through its cells, in the same run. */
@Tag("bench")
class ReadPlanTest {

    private static final Logger log = LoggerFactory.getLogger("bench");
    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int ROUNDS = 5;

    private final PlanReader reader = new PlanReader();

    @Test
    void a_thousand_actions_cost_little_more_than_their_cells_do() {
        byte[] plan = LongPlan.of(1_000);
        List<Long> product = new ArrayList<>();
        List<Long> poi = new ArrayList<>();
        for (int round = -2; round < ROUNDS; round++) {
            long read = cpu(() -> read(plan, 1_000));
            long walked = cpu(() -> walk(plan));
            if (round < 0) continue;
            product.add(read);
            poi.add(walked);
        }

        double ratio = (double) median(product) / median(poi);
        log.info("bench read.plan ratio={}", String.format(Locale.ROOT, "%.2f", ratio));
        assertThat(ratio).isPositive().isLessThanOrEqualTo(1.5);
    }

    @Test
    void ten_times_the_actions_cost_ten_times_as_much() {
        read(LongPlan.of(100), 100);
        long hundred = bytesForEachOf(100);
        long thousand = bytesForEachOf(1_000);
        long tenThousand = bytesForEachOf(10_000);

        log.info("bench read.growth bytes.per.action 100={} 1000={} 10000={}", hundred, thousand, tenThousand);
        assertThat((double) tenThousand / thousand).isPositive().isLessThanOrEqualTo(1.5);
    }

    @Test
    void ten_thousand_actions_are_read_in_256_megabytes(@TempDir Path folder) throws Exception {
        Path plan = Files.write(folder.resolve("plan.docx"), LongPlan.of(10_000));
        Path peak = folder.resolve("peak.txt");
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReadInSmallHeap.class.getName(),
                        plan.toString(),
                        peak.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log.txt").toFile())
                .start();
        assertThat(child.waitFor(5, TimeUnit.MINUTES)).isTrue();

        assertThat(child.exitValue())
                .as(Files.readString(folder.resolve("log.txt")))
                .isZero();
        log.info("bench read.plan heap={}", Files.readString(peak));
        assertThat(Files.readString(peak)).endsWith("actions=10000");
    }

    private void read(byte[] plan, int actions) {
        Outcome outcome = reader.read("plan.docx", plan);
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Read.class,
                        read -> assertThat(read.plan().actions()).hasSize(actions));
    }

    private static void walk(byte[] plan) {
        long characters = 0;
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(plan))) {
            for (XWPFTable table : document.getTables())
                for (var row : table.getRows())
                    for (var cell : row.getTableCells())
                        characters += cell.getText().length();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        assertThat(characters).isPositive();
    }

    private long bytesForEachOf(int actions) {
        byte[] plan = LongPlan.of(actions);
        long before = THREAD.getCurrentThreadAllocatedBytes();
        read(plan, actions);
        return (THREAD.getCurrentThreadAllocatedBytes() - before) / actions;
    }

    private static long cpu(Runnable work) {
        long before = THREAD.getCurrentThreadCpuTime();
        work.run();
        return THREAD.getCurrentThreadCpuTime() - before;
    }

    private static long median(List<Long> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
