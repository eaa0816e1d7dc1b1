package org.linewright.benchmarks;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.linewright.media.codec.Decoder;
import org.linewright.media.codec.Encoder;
import org.linewright.media.codec.OpusWishes;
import org.linewright.media.codec.SpokenCodec;
import org.linewright.media.sound.Resampler;

/** What 20 ms of sound cost in Opus, and from Opus to G.711 and back, beside libopus. */
final class CodecCosts {

    private static final Duration TURN = Duration.ofMillis(1000);
    private static final int FRAMES = 100;
    /** Of a minute, so that the start of a program does not count. */
    private static final int PEER_FRAMES = 3_000;
    /** What opusenc can be told: as {@link OpusWishes#NONE}, but no packet repeats the one before it. */
    private static final OpusWishes BARE = new OpusWishes(OpusWishes.NONE.bitrate(), OpusWishes.NONE.playbackRate(),
            false);
    private static final double REAL_TIME = 20_000;

    private final Path folder;
    private final List<short[]> wide = Babble.frames(48_000, FRAMES);
    private final List<short[]> narrow = Babble.frames(8_000, FRAMES);
    private final List<byte[]> opus;
    private final List<byte[]> alaw;

    CodecCosts(Path folder) {
        this.folder = folder;
        Encoder mouth = SpokenCodec.OPUS.encoder(OpusWishes.NONE);
        this.opus = wide.stream().map(mouth::encoded).toList();
        this.alaw = narrow.stream().map(SpokenCodec.PCMA.encoder(OpusWishes.NONE)::encoded).toList();
    }

    /** Microseconds of one round, for 20 ms each. */
    private record Round(double encoded, double bare, double peerEncoded, double decoded, double peerDecoded,
            double toG711, double toOpus) {

        double call() {
            return toG711 + toOpus;
        }
    }

    /** {@code rounds} rounds after two that only warm up. */
    Table measured(int rounds) throws IOException, InterruptedException {
        ByteBuffer raw = ByteBuffer.allocate(PEER_FRAMES * 960 * 2).order(ByteOrder.LITTLE_ENDIAN);
        for (int frame = 0; frame < PEER_FRAMES; frame++) {
            raw.asShortBuffer().put(wide.get(frame % FRAMES));
            raw.position(raw.position() + 960 * 2);
        }
        Files.write(folder.resolve("babble.raw"), raw.array());
        List<Round> all = new ArrayList<>();
        for (int i = 0; i < rounds + 2; i++) {
            all.add(round());
        }
        return table(all.subList(2, all.size()));
    }

    private Round round() throws IOException, InterruptedException {
        double peerEncoded = micros(Ran.succeeded(folder, "opusenc --quiet --raw --raw-rate 48000 --raw-chan 1 "
                + "--bitrate 32 --comp 5 --framesize 20 --speech babble.raw babble.opus"));
        double peerDecoded = micros(
                Ran.succeeded(folder, "opusdec --quiet --rate 48000 --no-dither babble.opus heard.wav"));
        Decoder ear = SpokenCodec.OPUS.decoder();
        double decoded = micros(Pace.of(opus, payload -> ear.decoded(payload).length, TURN));
        return new Round(encoded(OpusWishes.NONE), encoded(BARE), peerEncoded, decoded, peerDecoded, toG711(),
                toOpus());
    }

    private double encoded(OpusWishes wishes) {
        Encoder mouth = SpokenCodec.OPUS.encoder(wishes);
        return micros(Pace.of(wide, frame -> mouth.encoded(frame).length, TURN));
    }

    private double toG711() {
        Decoder ear = SpokenCodec.OPUS.decoder();
        Resampler down = Resampler.of(48_000, 8_000);
        Encoder mouth = SpokenCodec.PCMA.encoder(OpusWishes.NONE);
        return micros(
                Pace.of(opus, payload -> mouth.encoded(down.resampled(ear.decoded(payload))).length, TURN));
    }

    private double toOpus() {
        Decoder ear = SpokenCodec.PCMA.decoder();
        Resampler up = Resampler.of(8_000, 48_000);
        Encoder mouth = SpokenCodec.OPUS.encoder(OpusWishes.NONE);
        return micros(Pace.of(alaw, payload -> mouth.encoded(up.resampled(ear.decoded(payload))).length, TURN));
    }

    private static double micros(Pace pace) {
        return pace.nanosEach() / 1e3;
    }

    private static double micros(Ran ran) {
        return ran.cpu().toNanos() / 1e3 / PEER_FRAMES;
    }

    private static Table table(List<Round> rounds) {
        Table table = new Table().row("for 20 ms", "ours, µs", "% of real time", "at once on a core", "libopus, µs",
                "ours : libopus");
        row(table, "Opus encoded", rounds, Round::encoded);
        row(table, "Opus encoded, nothing repeated", rounds, Round::bare, Round::peerEncoded);
        row(table, "Opus decoded", rounds, Round::decoded, Round::peerDecoded);
        row(table, "Opus to G.711", rounds, Round::toG711);
        row(table, "G.711 to Opus", rounds, Round::toOpus);
        row(table, "a call, both ways", rounds, Round::call);
        return table;
    }

    private static void row(Table table, String name, List<Round> rounds, ToDoubleFunction<Round> own) {
        table.row(cells(name, rounds, own).toArray(String[]::new));
    }

    private static void row(Table table, String name, List<Round> rounds, ToDoubleFunction<Round> own,
            ToDoubleFunction<Round> peer) {
        List<String> cells = cells(name, rounds, own);
        cells.add(Figure.of(rounds, peer).text(0));
        cells.add(Figure.of(rounds, round -> own.applyAsDouble(round) / peer.applyAsDouble(round)).text(2));
        table.row(cells.toArray(String[]::new));
    }

    private static List<String> cells(String name, List<Round> rounds, ToDoubleFunction<Round> own) {
        return new ArrayList<>(List.of(name, Figure.of(rounds, own).text(0),
                Figure.of(rounds, round -> own.applyAsDouble(round) / REAL_TIME * 100).text(2),
                Figure.of(rounds, round -> REAL_TIME / own.applyAsDouble(round)).text(0)));
    }
}
