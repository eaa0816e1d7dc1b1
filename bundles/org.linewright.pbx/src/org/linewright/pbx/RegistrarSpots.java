package org.linewright.pbx;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.linewright.core.line.KeepAlive;
import org.linewright.core.line.Registrar;
import org.linewright.core.line.Spoken;

/** The keys below {@code registrar.}. */
final class RegistrarSpots {

    private RegistrarSpots() {
    }

    static Optional<Spot> of(String key) {
        return switch (key) {
            case Keys.HOST -> spot(Registrar::host, Registrar::withHost);
            case Keys.PORT -> spot(RegistrarSpots::port, (old, port) -> old.withPort(port(port)));
            case Keys.DOMAIN -> spot(old -> old.domain().orElse(""), (old, domain) -> old.withDomain(given(domain)));
            case Keys.REREGISTER -> spot(old -> Spoken.of(old.reregister()),
                    (old, time) -> old.withReregister(time(time)));
            case Keys.DELAY -> spot(old -> Spoken.of(old.delay()), (old, time) -> old.withDelay(time(time)));
            case Keys.KEEP_ALIVE_METHOD -> keepAlive(old -> word(old.method()),
                    (old, method) -> new KeepAlive(method(method), old.interval()));
            case Keys.KEEP_ALIVE_INTERVAL -> keepAlive(old -> Spoken.of(old.interval()),
                    (old, time) -> new KeepAlive(old.method(), time(time)));
            case Keys.PROVE -> spot(old -> old.prove().isZero() ? "" : Spoken.of(old.prove()),
                    (old, time) -> old.withProve(time(time)));
            default -> Optional.empty();
        };
    }

    private static Optional<Spot> spot(Function<Registrar, String> read,
            BiFunction<Registrar, String, Registrar> write) {
        return Optional.of(new Spot(group -> read.apply(group.registrar()),
                (group, value) -> group.withRegistrar(write.apply(group.registrar(), value))));
    }

    private static Optional<Spot> keepAlive(Function<KeepAlive, String> read,
            BiFunction<KeepAlive, String, KeepAlive> write) {
        return spot(old -> read.apply(old.keepAlive()),
                (old, value) -> old.withKeepAlive(write.apply(old.keepAlive(), value)));
    }

    private static String port(Registrar registrar) {
        return registrar.port().isPresent() ? String.valueOf(registrar.port().getAsInt()) : "";
    }

    private static OptionalInt port(String value) {
        return Stream.of(value).filter(digits -> digits.matches("[0-9]{1,5}")).mapToInt(Integer::parseInt).findFirst();
    }

    private static Optional<String> given(String value) {
        return Optional.of(value).filter(word -> !word.isEmpty());
    }

    private static Duration time(String value) {
        return Spoken.duration(value).orElse(Duration.ZERO);
    }

    private static String word(KeepAlive.Method method) {
        return method.name().toLowerCase(Locale.ROOT);
    }

    private static KeepAlive.Method method(String word) {
        return Stream.of(KeepAlive.Method.values())
                .filter(method -> word(method).equals(word))
                .findFirst()
                .orElse(KeepAlive.Method.NONE);
    }
}
