package org.linewright.workbench.line.nat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linewright.core.Text;
import org.linewright.core.line.Configuration;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.KeepAlive;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.LineId;
import org.linewright.core.line.Media;
import org.linewright.core.line.Registrar;
import org.linewright.core.line.SecretReference;
import org.linewright.lines.LineState;
import org.linewright.lines.LineStatus;
import org.linewright.operations.Current;
import org.linewright.workbench.kit.Snapshot;
import org.linewright.workbench.kit.Statuses;

class NatAskingTest {

    private static final GroupId NORD = new GroupId("nord");

    @Test
    void onlyALineThatIsOffLendsItsAccount() {
        Statuses statuses = Statuses.of(List.of(status("100", LineState.REGISTERED), status("101", LineState.STOPPED),
                status("102", LineState.RETRYING)));
        assertEquals(List.of("101", "103"), idle(statuses, false));
    }

    @Test
    void whoMayOnlyLookBorrowsNoAccount() {
        assertEquals(List.of(), idle(Statuses.NONE, true));
        assertEquals(List.of("100", "101", "102", "103"), idle(Statuses.NONE, false));
    }

    private static List<String> idle(Statuses statuses, boolean readOnly) {
        Snapshot now = new Snapshot("", Optional.of(new Current(Configuration.EMPTY, "", readOnly, List.of())), true,
                false, statuses, List.of(), List.of());
        return NatAsking.idle(group(), now).stream().map(Line::user).toList();
    }

    private static LineGroup group() {
        List<Line> lines = Stream.of("100", "101", "102", "103")
                .map(user -> new Line(user, SecretReference.secret("nord/" + user))).toList();
        return new LineGroup(NORD, "Nord", "one", Optional.empty(), new Registrar("pbx.example",
                OptionalInt.empty(), Optional.empty(), Duration.ofMinutes(10), Duration.ZERO, KeepAlive.OFF),
                Media.G711, Map.of(), Map.of(), lines);
    }

    private static LineStatus status(String user, LineState state) {
        return new LineStatus(new LineId(NORD, user), user + "@pbx.example", state, Instant.EPOCH, Duration.ZERO,
                Duration.ZERO, Optional.empty(), Duration.ZERO, Optional.empty(), Optional.empty(), "", Text.same("x"),
                List.of(), 0);
    }
}
