package org.linewright.media;

/** Carries what a source says to a sink, every 20 ms, until it is closed. */
public final class Patch implements AutoCloseable {

    private final Beat beat;
    private final Beat.Speaker turn;

    private Patch(Beat beat, Beat.Speaker turn) {
        this.beat = beat;
        this.turn = turn;
    }

    static Patch started(Beat beat, Source source, Sink sink) {
        Feed feed = new Feed(source, sink.rate());
        Patch patch = new Patch(beat, new Beat.Speaker() {

            @Override
            public void frame() {
                sink.heard(feed.next());
            }

            @Override
            public void skip(long frames) {
                // what was not heard is not heard
            }
        });
        beat.join(patch.turn);
        return patch;
    }

    @Override
    public void close() {
        beat.leave(turn);
    }
}
