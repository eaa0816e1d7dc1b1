package org.linewright.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.linewright.core.Outcome;
import org.linewright.core.line.CodeTemplate;
import org.linewright.core.line.Feature;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.KeepAlive;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.Media;
import org.linewright.core.line.Registrar;
import org.linewright.core.line.SecretReference;
import org.linewright.core.line.UserNames;

/** Values that several tests use. */
public final class Sample {

    public static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

    private Sample() {
    }

    public static Surroundings surroundings(Path home, Map<String, String> environment) {
        return new Surroundings(environment, home, "anna", "pc1", 4711,
                Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC));
    }

    public static LineGroup group(String id, String users) {
        return new LineGroup(new GroupId(id), "Group " + id, "hfo.crown", Optional.empty(),
                new Registrar("estos.hfo-cloud.de", OptionalInt.of(5060), Optional.empty(), Duration.ofSeconds(600),
                        Duration.ofMillis(300), new KeepAlive(KeepAlive.Method.CRLF, Duration.ofMillis(29_700))),
                Media.G711, Map.of(Feature.PICKUP_EXTENSION, new CodeTemplate("*8<NUMBER>")),
                Map.of("supportsToUriChange", "true"), lines(users, "secret:hfo-demo"));
    }

    public static List<Line> lines(String users, String reference) {
        SecretReference password = SecretReference.parse(reference).orElseThrow();
        return done(UserNames.parse(users)).names().stream().map(user -> new Line(user, password)).toList();
    }

    public static LineGroup named(LineGroup group, String name) {
        return new LineGroup(group.id(), name, group.driver(), group.location(), group.registrar(), group.media(),
                group.codes(), group.extras(), group.lines());
    }

    public static <T> T done(Outcome<T> outcome) {
        return outcome.result().orElseThrow(() -> new AssertionError(outcome.troubles()));
    }
}
