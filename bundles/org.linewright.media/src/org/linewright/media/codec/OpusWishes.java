package org.linewright.media.codec;

import java.util.Arrays;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * What the listener of an Opus stream wants (RFC 7587 §6.1).
 *
 * @param bitrate the most bits a second, in the average
 * @param playbackRate the most samples a second that he can play
 * @param redundancy whether a packet shall repeat the one before it
 */
public record OpusWishes(int bitrate, int playbackRate, boolean redundancy) {

    /** What is spoken to somebody without wishes: RFC 7587 §3.1.1 recommends it for fullband speech. */
    public static final OpusWishes NONE = new OpusWishes(32_000, 48_000, true);

    private static final int LEAST = 6_000;

    /** Reads the parameters of an fmtp line; what is not understood, or out of its range, is passed over. */
    public static OpusWishes of(String parameters) {
        Map<String, String> words = Arrays.stream(parameters.split(";")).map(String::strip)
                .map(word -> word.split("=", 2)).filter(parts -> parts.length == 2)
                .collect(Collectors.toMap(parts -> parts[0].strip(), parts -> parts[1].strip(), (one, other) -> one));
        int bitrate = Math.clamp(number(words, "maxaveragebitrate").orElse(NONE.bitrate), LEAST, NONE.bitrate);
        int rate = Math.clamp(number(words, "maxplaybackrate").orElse(NONE.playbackRate), 8000, NONE.playbackRate);
        return new OpusWishes(bitrate, rate, words.getOrDefault("useinbandfec", "0").equals("1"));
    }

    private static OptionalInt number(Map<String, String> words, String name) {
        String word = words.getOrDefault(name, "");
        return word.matches("\\d{1,9}") ? OptionalInt.of(Integer.parseInt(word)) : OptionalInt.empty();
    }
}
