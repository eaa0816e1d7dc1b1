package org.linewright.workbench.diagnostics.wish;

import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Optional;
import org.linewright.core.Secret;
import org.linewright.diagnostics.DiskWish;
import org.linewright.diagnostics.HepWish;
import org.linewright.diagnostics.Masking;
import org.linewright.diagnostics.TraceWish;

/**
 * How a person wants to record, as it is typed.
 *
 * @param messages so many are kept in memory at most
 * @param megabytes so much they take there at most
 */
public record WishFields(int messages, int megabytes, Disk disk, Hep hep) {

    private static final int MEGA = 1 << 20;

    /** Ten thousand messages in memory, nowhere else. */
    static final WishFields USUAL = new WishFields(TraceWish.usual().mostMessages(),
            (int) (TraceWish.usual().mostBytes() / MEGA), new Disk(false, "", 10, 20, true),
            new Hep(false, "", 9060, 2001, "", true));

    /**
     * Writing to disk.
     *
     * @param wanted whether it is
     * @param megabytes so large is a file
     * @param files so many are kept
     * @param masked whether numbers and names are replaced
     */
    public record Disk(boolean wanted, String folder, int megabytes, int files, boolean masked) {

        DiskWish wish() {
            return new DiskWish(Path.of(folder.strip()), (long) megabytes * MEGA, files, masking(masked));
        }
    }

    /**
     * Sending to Homer.
     *
     * @param wanted whether it is
     * @param agent the number by which Homer knows us
     * @param key what Homer asks for; blank when it asks for nothing
     * @param masked whether numbers and names are replaced
     */
    public record Hep(boolean wanted, String host, int port, int agent, String key, boolean masked) {

        HepWish wish() {
            return new HepWish(InetSocketAddress.createUnresolved(host.strip(), port), agent,
                    Optional.of(key).filter(one -> !one.isBlank()).map(Secret::new), masking(masked));
        }

        /** Not even the length of the key. */
        @Override
        public String toString() {
            return "Hep[" + wanted + ", " + host + ":" + port + ", " + agent + "]";
        }
    }

    /** Only in memory. */
    public TraceWish memory() {
        return TraceWish.usual().within(messages, (long) megabytes * MEGA);
    }

    public TraceWish wish() {
        TraceWish written = disk.wanted() ? memory().writing(disk.wish()) : memory();
        return hep.wanted() ? written.sending(hep.wish()) : written;
    }

    private static Masking masking(boolean masked) {
        return masked ? Masking.PRIVATE : Masking.OPEN;
    }
}
