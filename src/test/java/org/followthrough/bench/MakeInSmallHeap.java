package org.followthrough.bench;

import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import org.followthrough.paper.Paper;
import org.followthrough.paper.internal.PaperFiles;
import org.followthrough.paper.internal.SamplePapers;

/** Makes a long paper as every kind of file in a virtual machine of its own, whose heap is smaller than the application's. */
final class MakeInSmallHeap {

    private MakeInSmallHeap() {}

    /** @param told how many rows, and where to write what it came to */
    public static void main(String[] told) throws Exception {
        int rows = Integer.parseInt(told[0]);
        Paper paper = SamplePapers.longTable(rows);
        PaperFiles files = new PaperFiles();
        files.word(paper, OutputStream.nullOutputStream());
        files.pdf(paper, OutputStream.nullOutputStream());
        files.excel(paper, OutputStream.nullOutputStream());
        Files.writeString(Path.of(told[1]), peakMegabytes() + "MB rows=" + rows);
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
