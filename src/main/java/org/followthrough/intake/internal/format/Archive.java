package org.followthrough.intake.internal.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * An archive held to what a plan's document can measure. Every entry is inflated once and counted before anything in it is
 * understood: sizes that the archive itself declares are not believed.
 */
final class Archive {

    private static final int MOST_ENTRIES = 2_000;
    private static final long LARGEST = 150L * 1024 * 1024;
    private static final long LARGEST_XML = 64L * 1024 * 1024;

    /** Parsers keep what stands between two marks in memory as a whole. */
    private static final long LONGEST_BETWEEN_MARKS = 4L * 1024 * 1024;

    /** What POI reads into memory as a whole: the list of contents, relationships, properties. */
    private static final long LARGEST_INDEX = 1024 * 1024;

    private Archive() {}

    static void check(ZipFile zip) throws IOException, Unreadable {
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
        if (entries.size() > MOST_ENTRIES) throw Unreadable.tooMuch();
        long left = LARGEST;
        for (ZipArchiveEntry entry : entries) {
            long limit = Math.min(left, limit(entry.getName()));
            try (InputStream content = zip.getInputStream(entry)) {
                left -= counted(content, limit, entry.getName().endsWith(".xml"));
            }
        }
    }

    private static long counted(InputStream content, long limit, boolean xml) throws IOException, Unreadable {
        byte[] buffer = new byte[16 * 1024];
        long size = 0;
        long sinceMark = 0;
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            size += read;
            sinceMark = xml ? sinceMark(sinceMark, buffer, read) : 0;
            if (size > limit || sinceMark > LONGEST_BETWEEN_MARKS) throw Unreadable.tooMuch();
        }
        return size;
    }

    private static long sinceMark(long before, byte[] buffer, int read) {
        for (int i = read - 1; i >= 0; i--) if (buffer[i] == '<') return read - i;
        return before + read;
    }

    private static long limit(String name) {
        if (name.endsWith(".rels")
                || name.startsWith("docProps/") && name.endsWith(".xml")
                || name.contains("Content_Types")) return LARGEST_INDEX;
        return name.endsWith(".xml") ? LARGEST_XML : LARGEST;
    }
}
