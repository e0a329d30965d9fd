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

/**
 * What reading a long Word plan costs, beside POI opening the same file and going through its cells, in the same run. Every
 * build measures plans that are long; the bench profile those of ten thousand actions.
 */
@Tag("bench")
class ReadPlanTest {

    private static final Logger log = LoggerFactory.getLogger("bench");
    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final boolean LONG = "long".equals(System.getProperty("followthrough.bench"));
    private static final int ROUNDS = LONG ? 15 : 5;
    private static final int MOST_ACTIONS = LONG ? 10_000 : 3_000;
    private static final int HEAP_MEGABYTES = LONG ? 256 : 64;

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
    void many_times_the_actions_cost_as_many_times_as_much() {
        read(LongPlan.of(1_000), 1_000);
        Cost hundred = forEachOf(100);
        Cost thousand = forEachOf(1_000);
        Cost most = forEachOf(MOST_ACTIONS);

        log.info("bench read.growth each.of 100={} 1000={} {}={}", hundred, thousand, MOST_ACTIONS, most);
        assertThat((double) most.bytes() / thousand.bytes()).isPositive().isLessThanOrEqualTo(1.5);
        assertThat((double) most.nanos() / thousand.nanos()).isPositive().isLessThanOrEqualTo(2);
    }

    @Test
    void thousands_of_actions_are_read_in_a_small_heap(@TempDir Path folder) throws Exception {
        Path plan = Files.write(folder.resolve("plan.docx"), LongPlan.of(MOST_ACTIONS));
        Path peak = folder.resolve("peak.txt");
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + HEAP_MEGABYTES + "m",
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
        assertThat(Files.readString(peak)).endsWith("actions=" + MOST_ACTIONS);
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

    /** Of reading one action among many. */
    private record Cost(long bytes, long nanos) {

        @Override
        public String toString() {
            return bytes + "B/" + nanos / 1_000 + "us";
        }
    }

    private Cost forEachOf(int actions) {
        byte[] plan = LongPlan.of(actions);
        long before = THREAD.getCurrentThreadAllocatedBytes();
        long nanos = cpu(() -> read(plan, actions));
        return new Cost((THREAD.getCurrentThreadAllocatedBytes() - before) / actions, nanos / actions);
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
