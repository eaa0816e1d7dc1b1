package org.linewright.lines.voice;

import java.util.Optional;
import org.linewright.media.CallTape;
import org.linewright.media.Sink;
import org.linewright.media.Source;
import org.linewright.media.TalkStream;

/** What is plugged into a stream; what stays the same is not unplugged. Guarded by the lock of the house. */
final class Wires {

    private final TalkStream stream;
    private final Noticing noticing;
    private Source says = Source.NONE;
    private Sink hears = Sink.NONE;
    private Optional<CallTape> tape = Optional.empty();

    Wires(TalkStream stream, Noticing noticing) {
        this.stream = stream;
        this.noticing = noticing;
        hear();
    }

    void plug(Source source, Sink sink) {
        if (source != says) {
            says = source;
            say();
        }
        if (sink != hears) {
            hears = sink;
            hear();
        }
    }

    /** From now on this records, or nothing. */
    void record(Optional<CallTape> other) {
        tape = other;
        say();
        hear();
    }

    private void say() {
        stream.say(tape.map(one -> one.said(says)).orElse(says));
    }

    private void hear() {
        stream.hear(noticing.at(tape.map(one -> one.heard(hears)).orElse(hears)));
    }
}
