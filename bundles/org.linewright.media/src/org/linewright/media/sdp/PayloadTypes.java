package org.linewright.media.sdp;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.linewright.media.codec.SpokenCodec;

/**
 * All numbers that mean something in a call, on one side of it.
 *
 * @param codecs the one that is preferred comes first
 * @param keys the numbers of telephone events (RFC 4733), by the clock they count with
 * @param noise the number of comfort noise at 8000 Hz (RFC 3389), if it is taken
 */
public record PayloadTypes(List<PayloadType> codecs, Map<Integer, Integer> keys, OptionalInt noise) {

    /** Nothing is agreed on. */
    public static final PayloadTypes NONE = new PayloadTypes(List.of(), Map.of(), OptionalInt.empty());

    private static final int KEYS = 101;
    private static final int NOISE = 13;
    private static final int DYNAMIC = 96;
    private static final int NARROW = 8000;
    private static final String EVENT = "telephone-event/";

    public PayloadTypes {
        codecs = List.copyOf(codecs);
        keys = Map.copyOf(keys);
    }

    /** What we propose for these codecs; numbers that have a meaning already keep it (RFC 3264 §8.3.2). */
    static PayloadTypes proposed(List<SpokenCodec> codecs, PayloadTypes before) {
        List<Integer> taken = new ArrayList<>(before.numbers());
        List<PayloadType> types = new ArrayList<>();
        Map<Integer, Integer> keys = new TreeMap<>();
        for (SpokenCodec codec : codecs) {
            types.add(PayloadType.of(codec, before.number(codec).orElseGet(() -> free(codec.payloadType(), taken))));
            keys.computeIfAbsent(codec.rate(), rate -> Optional.ofNullable(before.keys.get(rate)) // framework-driven null
                    .orElseGet(() -> free(KEYS, taken)));
        }
        return new PayloadTypes(types, keys, OptionalInt.of(NOISE)).consistent();
    }

    /** What a stream names that we know. */
    static PayloadTypes read(StreamText stream) {
        Map<Integer, Integer> keys = new TreeMap<>();
        List<Integer> numbers = stream.payloadTypes().stream().distinct().toList();
        for (int number : numbers) {
            stream.encoding(number).filter(name -> name.toLowerCase(Locale.ROOT).startsWith(EVENT))
                    .map(name -> name.substring(EVENT.length())).filter(rate -> rate.matches("8000|48000"))
                    .ifPresent(rate -> keys.putIfAbsent(Integer.valueOf(rate), number));
        }
        boolean noise = numbers.contains(NOISE)
                && stream.encoding(NOISE).orElse("CN/8000").equalsIgnoreCase("CN/8000");
        return new PayloadTypes(
                numbers.stream().map(number -> PayloadType.read(stream, number)).flatMap(Optional::stream).toList(),
                keys, noise ? OptionalInt.of(NOISE) : OptionalInt.empty());
    }

    /** Those of these codecs, in the order that they have here. */
    PayloadTypes within(Collection<SpokenCodec> allowed) {
        return new PayloadTypes(codecs.stream().filter(type -> allowed.contains(type.codec())).toList(), keys, noise)
                .consistent();
    }

    /** The same, in the order of these codecs. */
    PayloadTypes preferring(List<SpokenCodec> order) {
        return new PayloadTypes(
                codecs.stream().sorted(Comparator.comparing(type -> order.indexOf(type.codec()))).toList(),
                keys, noise);
    }

    public Optional<SpokenCodec> codec(int number) {
        return codecs.stream().filter(type -> type.number() == number).map(PayloadType::codec).findFirst();
    }

    /** The clock of the keys that have this number. */
    public OptionalInt keyClock(int number) {
        return keys.entrySet().stream().filter(entry -> entry.getValue() == number).mapToInt(Map.Entry::getKey)
                .findFirst();
    }

    String formats() {
        return numbers().stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    List<String> lines() {
        return Stream.of(codecs.stream().flatMap(PayloadType::lines),
                keys.entrySet().stream().sorted(Map.Entry.comparingByKey())
                        .flatMap(key -> Stream.of("a=rtpmap:" + key.getValue() + " " + EVENT + key.getKey(),
                                "a=fmtp:" + key.getValue() + " 0-15")))
                .flatMap(lines -> lines).toList();
    }

    private List<Integer> numbers() {
        return Stream.of(codecs.stream().map(PayloadType::number),
                keys.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue),
                noise.stream().boxed()).flatMap(numbers -> numbers).toList();
    }

    private OptionalInt number(SpokenCodec codec) {
        return codecs.stream().filter(type -> type.codec() == codec).mapToInt(PayloadType::number).findFirst();
    }

    /** Without what belongs to no codec: comfort noise and keys of another clock, unless there are no others. */
    private PayloadTypes consistent() {
        Predicate<Integer> spoken = rate -> codecs.stream().anyMatch(type -> type.codec().rate() == rate);
        Map<Integer, Integer> fitting = keys.entrySet().stream().filter(key -> spoken.test(key.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new PayloadTypes(codecs, fitting.isEmpty() ? keys : fitting,
                spoken.test(NARROW) ? noise : OptionalInt.empty());
    }

    private static int free(int wanted, List<Integer> taken) {
        int number = IntStream.concat(IntStream.of(wanted), IntStream.range(DYNAMIC, 128))
                .filter(one -> !taken.contains(one)).findFirst().orElse(wanted);
        taken.add(number);
        return number;
    }
}
