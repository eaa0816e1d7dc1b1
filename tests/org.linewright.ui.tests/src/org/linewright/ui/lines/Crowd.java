package org.linewright.ui.lines;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.linewright.core.Text;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.LineId;
import org.linewright.core.line.SecretReference;
import org.linewright.lines.LineState;
import org.linewright.lines.LineStatus;

/** Many lines and how they are doing, made up. */
record Crowd(LineGroup group) {

    private static final LineState[] STATES = { LineState.REGISTERED, LineState.REGISTERED, LineState.REGISTERED,
            LineState.RETRYING, LineState.WAITING };

    static List<Line> lines(int count) {
        return IntStream.range(10_000, 10_000 + count)
                .mapToObj(user -> new Line(String.valueOf(user), SecretReference.secret("crowd/<USER>")))
                .toList();
    }

    /** All of them registered. */
    Map<LineId, LineStatus> registered() {
        Map<LineId, LineStatus> statuses = new HashMap<>();
        for (Line line : group.lines()) {
            LineId id = new LineId(group.id(), line.user());
            statuses.put(id, status(id, LineState.REGISTERED));
        }
        return statuses;
    }

    /** Puts so many lines into another state. */
    void stir(Map<LineId, LineStatus> statuses, int count, RandomGenerator random) {
        for (int change = 0; change < count; change++) {
            Line line = group.lines().get(random.nextInt(group.lines().size()));
            LineId id = new LineId(group.id(), line.user());
            statuses.put(id, status(id, STATES[random.nextInt(STATES.length)]));
        }
    }

    private static LineStatus status(LineId id, LineState state) {
        boolean up = state == LineState.REGISTERED;
        Text reason = up
                ? new Text("angemeldet", "registered")
                : new Text("Der Registrar antwortet nicht.", "The registrar does not answer.");
        return new LineStatus(id, id.user() + "@crowd.invalid", state, Instant.now(), Duration.ofSeconds(600),
                up ? Duration.ofSeconds(600) : Duration.ZERO, Optional.of(Instant.now().plusSeconds(500)),
                Duration.ofMillis(23), Optional.of(new InetSocketAddress("127.0.0.1", 5060)), Optional.empty(),
                up ? "200 OK" : "408", reason, List.of(), 2);
    }
}
