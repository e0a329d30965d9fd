package org.followthrough.paper.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.followthrough.shared.London;

/** An archive whose entries are all of one moment, so that the same contents come to the same bytes. */
final class Archive implements AutoCloseable {

    private final ZipOutputStream zip;
    private final LocalDateTime moment;

    /** Leaves {@code out} open. */
    Archive(OutputStream out, Instant asAt) {
        zip = new ZipOutputStream(new LeftOpen(out));
        moment = LocalDateTime.ofInstant(asAt, London.ZONE);
    }

    /** The stream on which the entry is written, good until the next. */
    OutputStream entry(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(moment);
        zip.putNextEntry(entry);
        return zip;
    }

    void put(String name, byte[] content) throws IOException {
        entry(name).write(content);
    }

    void put(String name, String content) throws IOException {
        put(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** All entries of another archive, in their order. */
    void copy(Path other) throws IOException {
        try (ZipFile from = new ZipFile(other.toFile())) {
            for (ZipEntry entry : Collections.list(from.entries())) {
                try (InputStream content = from.getInputStream(entry)) {
                    content.transferTo(entry(entry.getName()));
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
