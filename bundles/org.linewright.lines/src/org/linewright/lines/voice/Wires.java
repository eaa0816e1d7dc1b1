package org.linewright.lines.voice;

import java.util.Optional;
import org.linewright.media.CallTape;
import org.linewright.media.Sink;
import org.linewright.media.Source;
import org.linewright.media.TalkStream;

/** What is plugged into a stream; what stays the same is not unplugged. Guarded by who has it. */
final class Wires {

    private final TalkStream stream;
    private final Noticing noticing;
    private Source says = Source.NONE;
    private Sink hears = Sink.NONE;
    private Optional<CallTape> tape = Optional.empty();

    Wires(TalkStream stream, Noticing noticing) {
        this.stream = stream;
        this.noticing = noticing;
        stream.hear(noticing.at(Sink.NONE));
    }

    void plug(Source source, Sink sink, Optional<CallTape> recording) {
        if (source != says || !recording.equals(tape)) {
            stream.say(recording.map(one -> one.said(source)).orElse(source));
        }
        if (sink != hears || !recording.equals(tape)) {
            stream.hear(noticing.at(recording.map(one -> one.heard(sink)).orElse(sink)));
        }
        says = source;
        hears = sink;
        tape = recording;
    }
}
