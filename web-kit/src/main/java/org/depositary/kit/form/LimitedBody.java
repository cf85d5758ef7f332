package org.depositary.kit.form;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.depositary.kit.problem.TooLarge;

/** A body that is counted as it streams in, with its length announced or not; too long a one is a 413. */
public final class LimitedBody extends FilterInputStream {

    private final int most;
    private long seen;

    public LimitedBody(InputStream body, int most) {
        super(body);
        this.most = most;
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
        if (seen > most) {
            throw new TooLarge(most);
        }
    }
}
