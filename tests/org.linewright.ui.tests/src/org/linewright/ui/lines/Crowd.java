package org.linewright.ui.lines;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.eclipse.ui.PlatformUI;
import org.linewright.core.Text;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.LineId;
import org.linewright.core.line.SecretReference;
import org.linewright.lines.LineState;
import org.linewright.lines.LineStatus;
import org.linewright.operations.Roster;
import org.linewright.ui.bot.Bot;

/** Many lines and how they are doing, made up. */
record Crowd(LineGroup group) {

    private static final LineState[] STATES = { LineState.REGISTERED, LineState.REGISTERED, LineState.REGISTERED,
            LineState.RETRYING, LineState.WAITING };

    /** So many lines at a Crown Centrex. */
    static Crowd of(Bot bot, int count) {
        Roster roster = bot.ask(() -> PlatformUI.getWorkbench().getService(Roster.class));
        return new Crowd(roster.ask("hfo.crown", driver -> driver.profile()
                .draft(new GroupId("crowd"), "Crowd", "nowhere.invalid", lines(count))).result().orElseThrow());
    }

    private static List<Line> lines(int count) {
        return IntStream.range(10_000, 10_000 + count)
                .mapToObj(user -> new Line(String.valueOf(user), SecretReference.secret("crowd/<USER>")))
                .toList();
    }

    /** All of them registered. */
    List<LineStatus> registered() {
        return group.lines().stream().map(line -> status(line, LineState.REGISTERED)).toList();
    }

    /** One of them, in some state. */
    LineStatus stirred(RandomGenerator random) {
        return status(group.lines().get(random.nextInt(group.lines().size())), STATES[random.nextInt(STATES.length)]);
    }

    private LineStatus status(Line line, LineState state) {
        LineId id = new LineId(group.id(), line.user());
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
