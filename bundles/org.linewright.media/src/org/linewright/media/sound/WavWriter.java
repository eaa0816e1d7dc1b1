package org.linewright.media.sound;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A WAV file of 16-bit linear samples that grows, and can be played whenever one looks. For one thread; waits for the disk. */
public final class WavWriter implements AutoCloseable {

    private static final int HEAD = 44;
    private static final long MOST = 0xFFFF_FFFFL - HEAD;

    private final FileChannel file;
    private final int channels;
    private final int rate;
    private long written;

    private WavWriter(FileChannel file, int channels, int rate) {
        this.file = file;
        this.channels = channels;
        this.rate = rate;
    }

    /** A new file; fails when it exists. */
    public static WavWriter create(Path path, int channels, int rate) throws IOException {
        WavWriter writer = new WavWriter(
                FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), channels, rate);
        writer.head();
        return writer;
    }

    /**
     * Writes what follows.
     *
     * @param samples of all channels in turn; fails when the file would be longer than such a file can be
     */
    public void write(short[] samples) throws IOException {
        long length = 2L * samples.length;
        if (written + length > MOST) {
            throw new IOException("a WAV file holds at most 4 GB");
        }
        ByteBuffer data = ByteBuffer.allocate((int) length).order(ByteOrder.LITTLE_ENDIAN);
        data.asShortBuffer().put(samples);
        put(data, HEAD + written);
        written += length;
        head();
    }

    /** How many were written, of all channels. */
    public long samples() {
        return written / 2;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private void head() throws IOException {
        ByteBuffer head = ByteBuffer.allocate(HEAD).order(ByteOrder.LITTLE_ENDIAN);
        head.put(ascii("RIFF")).putInt((int) (HEAD - 8 + written)).put(ascii("WAVEfmt ")).putInt(16);
        head.putShort((short) 1).putShort((short) channels).putInt(rate).putInt(2 * channels * rate);
        head.putShort((short) (2 * channels)).putShort((short) 16).put(ascii("data")).putInt((int) written);
        put(head.flip(), 0);
    }

    private void put(ByteBuffer bytes, long place) throws IOException {
        long at = place;
        while (bytes.hasRemaining()) {
            at += file.write(bytes, at);
        }
    }

    private static byte[] ascii(String word) {
        return word.getBytes(StandardCharsets.US_ASCII);
    }
}
