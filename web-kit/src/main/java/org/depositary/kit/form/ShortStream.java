package org.depositary.kit.form;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.depositary.kit.problem.TooLarge;

/** A body, counted as it streams in, with its length announced or not. */
final class ShortStream extends FilterInputStream {

    private static final int MOST = 256 * 1024;

    private int seen;

    ShortStream(InputStream body) {
        super(body);
    }

    @Override
    public int read() throws IOException {
        var one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        var read = super.read(buffer, offset, length);
        count(read);
        return read;
    }

    private void count(int read) {
        seen += Math.max(read, 0);
        if (seen > MOST) {
            throw new TooLarge(MOST);
        }
    }
}
