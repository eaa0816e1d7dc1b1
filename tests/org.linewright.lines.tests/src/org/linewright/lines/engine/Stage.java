package org.linewright.lines.engine;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.KeepAlive;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.Media;
import org.linewright.core.line.Registrar;
import org.linewright.core.line.SecretReference;
import org.linewright.core.time.Backoff;
import org.linewright.fakes.FakeRegistrar;
import org.linewright.fakes.VirtualTimers;
import org.linewright.lines.LineState;
import org.linewright.lines.LineStatus;
import org.linewright.lines.TransferTargets;
import org.linewright.lines.call.CallDesk;
import org.linewright.lines.call.FakeVoices;
import org.linewright.lines.call.Naming;
import org.linewright.lines.chronicle.Chronicle;
import org.linewright.lines.lamp.LampDesk;

/** Lines at a fake registrar on virtual time. */
final class Stage {

    final VirtualTimers time = new VirtualTimers();
    final FakeRegistrar registrar = new FakeRegistrar(time);
    final FakeVoices voices = new FakeVoices();
    final StatusBoard board = new StatusBoard();
    final Chronicle chronicle = new Chronicle();
    final RunningLines lines = new RunningLines(registrar,
            new EngineParts(time, time, new SplittableRandom(42), Backoff.ALL_FLOWS_DOWN, Duration.ofMillis(500),
                    board, new CallDesk(time, time, voices, Naming.USUAL, TransferTargets.PLAIN, chronicle),
                    new LampDesk(time, time, group -> true), chronicle));

    static LineGroup group(int lines, Duration reregister, Duration delay) {
        return group("one", "pbx.example", 100, lines, reregister, delay, KeepAlive.OFF);
    }

    static LineGroup group(String id, String host, int from, int lines, Duration reregister, Duration delay,
            KeepAlive keepAlive) {
        Registrar at = new Registrar(host, OptionalInt.of(5060), Optional.of("pbx.example"), reregister, delay,
                keepAlive);
        List<Line> names = IntStream.range(from, from + lines)
                .mapToObj(number -> new Line(Integer.toString(number), SecretReference.secret("all")))
                .toList();
        return new LineGroup(new GroupId(id), id, "generic.sip", Optional.empty(), at, Media.G711, Map.of(), Map.of(),
                names);
    }

    void want(LineGroup... groups) {
        lines.want(List.of(groups), reference -> Outcome.done(new Secret("secret")));
    }

    void pass(Duration duration) {
        time.pass(duration);
    }

    long in(LineState state) {
        return lines.statuses().stream().filter(status -> status.state() == state).count();
    }

    LineStatus status(int index) {
        return lines.statuses().get(index);
    }

    /** The most REGISTERs that were sent within any window of this length. */
    int most(Duration window) {
        List<FakeRegistrar.Sent> sent = registrar.sent();
        int most = 0;
        for (int from = 0, to = 0; to < sent.size(); to++) {
            while (sent.get(to).nanos() - sent.get(from).nanos() >= window.toNanos()) {
                from++;
            }
            most = Math.max(most, to - from + 1);
        }
        return most;
    }
}
