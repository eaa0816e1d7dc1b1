package org.linewright.workbench.softphone.phone;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linewright.core.line.LineId;
import org.linewright.lines.ExtensionLamp;
import org.linewright.lines.LineLamps;
import org.linewright.lines.MailboxLamp;
import org.linewright.workbench.kit.Desk;

/**
 * The line whose lamps are shown: the extensions that a person lets it watch, and its voice box. For the UI thread;
 * nothing here waits.
 */
public final class WatchedLine {

    private final Desk desk;
    private final Remembering remembering;
    private Optional<LineId> line = Optional.empty();

    public WatchedLine(Desk desk, Remembering remembering) {
        this.desk = desk;
        this.remembering = remembering;
    }

    /** From now on it is this one, and the one before watches nothing. */
    public void turn(Optional<LineId> other) {
        if (!other.equals(line)) {
            line.ifPresent(before -> desk.watchExtensions(before, List.of()));
            line = other;
            line.ifPresent(now -> desk.watchExtensions(now, remembering.watched(now)));
        }
    }

    public Optional<LineId> line() {
        return line;
    }

    /** Those it watches, in the order in which they were chosen. */
    public List<Extension> extensions() {
        return line.map(now -> remembering.watched(now).stream().map(number -> extension(now, number)).toList())
                .orElse(List.of());
    }

    /** The lamp of its voice box, when the PBX tells that there are messages in it, new or old. */
    public Optional<MailboxLamp> mailbox() {
        return line.flatMap(desk::lamps).map(LineLamps::mailbox).filter(WatchedLine::filled);
    }

    private static boolean filled(MailboxLamp lamp) {
        return lamp.state() == MailboxLamp.State.NEW_MESSAGES
                || lamp.counts().filter(counts -> counts.fresh() + counts.heard() > 0).isPresent();
    }

    /** Also watches these. @param typed one, or several with commas or blanks between them */
    public void add(String typed) {
        line.ifPresent(now -> watch(now, Stream
                .concat(remembering.watched(now).stream(), Stream.of(typed.split("[\\s,;]+")))
                .filter(number -> !number.isBlank())
                .distinct()
                .toList()));
    }

    /** Watches these no longer. */
    public void remove(Collection<String> numbers) {
        line.ifPresent(now -> {
            List<String> left = new ArrayList<>(remembering.watched(now));
            left.removeAll(numbers);
            watch(now, left);
        });
    }

    private void watch(LineId now, List<String> numbers) {
        remembering.watched(now, numbers);
        desk.watchExtensions(now, numbers);
    }

    private Extension extension(LineId now, String number) {
        Optional<ExtensionLamp> lamp = desk.lamps(now)
                .flatMap(lamps -> lamps.extensions()
                        .stream()
                        .filter(one -> one.extension().equals(number))
                        .findFirst());
        String label = CallingLine.of(desk.now().configuration(), new LineId(now.group(), number))
                .map(CallingLine::label)
                .orElse("");
        return new Extension(number, label, lamp);
    }
}
