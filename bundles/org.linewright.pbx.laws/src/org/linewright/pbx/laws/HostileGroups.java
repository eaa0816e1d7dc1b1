package org.linewright.pbx.laws;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.linewright.core.line.CodeTemplate;
import org.linewright.core.line.Codec;
import org.linewright.core.line.Feature;
import org.linewright.core.line.Forwarding;
import org.linewright.core.line.KeepAlive;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.Media;
import org.linewright.core.line.Registrar;

/** Groups that no wizard makes, but a file, an import or somebody who is still typing may. */
record HostileGroups(Specimen specimen, RandomGenerator random) {

    private static final List<String> VALUES = List.of("", " ", "0", "-1", "true", "sip:x@y", "[::1]", "%s{0}{9}",
            "\u0000\r\n", "€\ud83d\ude00", "x".repeat(5_000), "999999999", "*8<NUMBER>", "<USER>", "../../etc/passwd",
            "null");
    private static final List<Duration> TIMES = List.of(Duration.ZERO, Duration.ofMillis(-1), Duration.ofNanos(1),
            Duration.ofSeconds(600), Duration.ofDays(40_000));
    private static final List<String> TEMPLATES = List.of("*8<NUMBER>", "<NUMBER>", "<SECONDS><NUMBER>", "*",
            "<NUMBER><NUMBER>", "#".repeat(40));

    Stream<LineGroup> groups(int count) {
        return Stream.generate(this::group).limit(count);
    }

    private LineGroup group() {
        LineGroup draft = specimen.draft();
        return draft.withName(value())
                .withDriver(maybe(draft.driver()))
                .withLocation(random.nextBoolean() ? Optional.empty() : Optional.of(value()))
                .withRegistrar(registrar(draft.registrar()))
                .withMedia(random.nextBoolean() ? draft.media() : new Media(codecs(), codecs()))
                .withCodes(codes(draft.codes()))
                .withExtras(extras(draft.extras()))
                .withCalls(random.nextBoolean()
                        ? draft.calls()
                        : draft.calls().withCallsPerLine(random.nextInt(-2, 1000)).withForwarding(new Forwarding(
                                random.nextBoolean(), Optional.of(Forwarding.Administrative.always(value())),
                                Optional.of(value()))))
                .withLines(lines());
    }

    private Registrar registrar(Registrar draft) {
        return new Registrar(maybe(draft.host()),
                random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt(-1, 70_000)),
                random.nextBoolean() ? Optional.empty() : Optional.of(value()), time(draft.reregister()),
                time(draft.delay()), new KeepAlive(one(List.of(KeepAlive.Method.values())),
                        time(draft.keepAlive().interval())),
                time(draft.prove()));
    }

    private List<Codec> codecs() {
        return Stream.generate(() -> one(List.of(Codec.values()))).limit(random.nextInt(12)).toList();
    }

    private Map<Feature, CodeTemplate> codes(Map<Feature, CodeTemplate> draft) {
        Map<Feature, CodeTemplate> codes = new EnumMap<>(Feature.class);
        codes.putAll(draft);
        for (int i = random.nextInt(4); i > 0; i--) {
            codes.put(one(List.of(Feature.values())), new CodeTemplate(one(TEMPLATES)));
        }
        return codes;
    }

    private Map<String, String> extras(Map<String, String> draft) {
        Map<String, String> extras = new TreeMap<>(draft);
        extras.replaceAll((name, value) -> maybe(value));
        for (int i = random.nextInt(3); i > 0; i--) {
            extras.put(value(), value());
        }
        return extras;
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            Line line = Specimen.line(maybe(specimen.user() + i));
            lines.add(line.withEnabled(random.nextBoolean())
                    .withAuthUser(random.nextBoolean() ? Optional.empty() : Optional.of(value()))
                    .withTraits(random.nextBoolean()
                            ? line.traits()
                            : line.traits().withNumber(Optional.of(value())).withForwardTo(Optional.of(value()))));
        }
        return lines;
    }

    private Duration time(Duration usual) {
        return random.nextInt(3) == 0 ? one(TIMES) : usual;
    }

    private String maybe(String usual) {
        return random.nextInt(3) == 0 ? value() : usual;
    }

    private String value() {
        return one(VALUES);
    }

    private <T> T one(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
