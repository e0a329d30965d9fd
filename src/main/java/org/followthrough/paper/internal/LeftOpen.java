package org.followthrough.paper.internal;

import java.io.IOException;
import java.io.OutputStream;

/**
 * For libraries that close what they write to: the stream beneath belongs to whoever gave it. Once it has failed it is not
 * written to again, so that the first failure is the one that is told.
 */
final class LeftOpen extends OutputStream {

    private final OutputStream out;
    private boolean failed;

    LeftOpen(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (failed) throw new IOException("what is beneath has failed before");
        failed = true;
        out.write(bytes, from, length);
        failed = false;
    }

    @Override
    public void flush() throws IOException {
        if (!failed) out.flush();
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
