package org.followthrough.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import org.followthrough.intake.PlanReading.Outcome;
import org.followthrough.intake.internal.PlanReader;

/** Reads a plan in a virtual machine of its own, whose heap is as small as the application's. */
final class ReadInSmallHeap {

    private ReadInSmallHeap() {}

    /** @param files the plan, and where to write what its reading came to */
    public static void main(String[] files) throws Exception {
        Outcome outcome = new PlanReader().read("plan.docx", Files.readAllBytes(Path.of(files[0])));
        int actions =
                outcome instanceof Outcome.Read read ? read.plan().actions().size() : 0;
        Files.writeString(Path.of(files[1]), peakMegabytes() + "MB actions=" + actions);
    }

    /** Of all parts of the heap, garbage included. */
    private static long peakMegabytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(usage -> usage.getUsed())
                        .sum()
                / (1024 * 1024);
    }
}
