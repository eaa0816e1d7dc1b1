package org.linewright.headless.server;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.linewright.core.Watch;
import org.linewright.lines.LineClient;
import org.linewright.lines.LineClients;
import org.linewright.lines.LineStatus;
import org.linewright.lines.Lines;

/** The lines of a server, each with its clients. */
record ServedLines(Lines lines) {

    List<ServedLine> all() {
        List<LineClient> attached = attached();
        return lines.statuses().stream().map(status -> of(status, attached)).toList();
    }

    /** Every change of a line or of its clients; {@code listener} is called from several threads, one at a time. */
    Watch watch(Consumer<ServedLine> listener) {
        Consumer<ServedLine> one = served -> {
            synchronized (listener) {
                listener.accept(served);
            }
        };
        Watch statuses = lines.watch(status -> one.accept(of(status, attached())));
        AtomicReference<List<LineClient>> before = new AtomicReference<>(attached());
        List<Watch> clients = lines.clients().stream()
                .map(there -> there.watch(now -> others(before.getAndSet(now), now).forEach(one)))
                .toList();
        return () -> {
            statuses.close();
            clients.forEach(Watch::close);
        };
    }

    private Stream<ServedLine> others(List<LineClient> before, List<LineClient> now) {
        return lines.statuses()
                .stream()
                .filter(status -> !contacts(of(status, before)).equals(contacts(of(status, now))))
                .map(status -> of(status, now));
    }

    private static List<String> contacts(ServedLine line) {
        return line.clients().stream().map(LineClient::contact).toList();
    }

    private List<LineClient> attached() {
        return lines.clients().map(LineClients::attached).orElse(List.of());
    }

    private static ServedLine of(LineStatus status, List<LineClient> attached) {
        return new ServedLine(status, attached.stream().filter(one -> one.line().equals(status.id())).toList());
    }
}
