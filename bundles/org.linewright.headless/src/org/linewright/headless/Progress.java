package org.linewright.headless;

import java.util.function.LongSupplier;
import org.linewright.core.Text;

/**
 * One line on the screen that is drawn again while work goes on, and is gone afterwards: closed, or cancelled with
 * Ctrl-C. May be told from any thread.
 */
public final class Progress implements AutoCloseable {

    private static final String ERASE = "\r\u001b[K";
    private static final long PAUSE = 100_000_000L;
    private static final int BAR = 24;

    private final Terminal terminal;
    private final Text work;
    private final long total;
    private final LongSupplier nanos;
    private long next;
    private boolean drawn;
    private boolean closed;

    Progress(Terminal terminal, Text work, long total, LongSupplier nanos) {
        this.terminal = terminal;
        this.work = work;
        this.total = Math.max(1, total);
        this.nanos = nanos;
        this.next = nanos.getAsLong();
    }

    /** So much is done by now. Cheap: the line is drawn ten times a second at most. */
    public synchronized void at(long done) {
        if (!terminal.interactive() || closed || nanos.getAsLong() - next < 0) {
            return;
        }
        next = nanos.getAsLong() + PAUSE;
        if (!drawn) {
            Runtime.getRuntime().addShutdownHook(new Thread(this::close, "erase the progress"));
            drawn = true;
        }
        terminal.err().accept(ERASE + Columns.first(terminal.width() - 1, line(Math.clamp(done, 0, total))));
    }

    @Override
    public synchronized void close() {
        if (drawn && !closed) {
            terminal.err().accept(ERASE);
        }
        closed = true;
    }

    private String line(long done) {
        int full = (int) (BAR * done / total);
        return terminal.in(work) + " [" + "#".repeat(full) + ".".repeat(BAR - full) + "] " + done + "/" + total;
    }
}
