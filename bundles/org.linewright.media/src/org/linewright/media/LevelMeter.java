package org.linewright.media;

import java.util.function.Consumer;

/** Tells how loud something is ten times a second, however often it is asked. For one thread at a time. */
public final class LevelMeter {

    private static final int FRAMES = 5;

    private final Consumer<Level> told;
    private Level level = Level.SILENT;
    private int frames;

    /**
     * @param told called on the beat: never blocks
     */
    public LevelMeter(Consumer<Level> told) {
        this.told = told;
    }

    /** The same source, looked at. */
    public Source at(Source source) {
        return Source.of(source.rate(), frame -> {
            boolean more = source.next(frame);
            look(frame);
            return more;
        });
    }

    /** The same sink, looked at. */
    public Sink at(Sink sink) {
        return sink.seenBy(this::look);
    }

    private void look(short[] frame) {
        Level now = Level.of(frame);
        level = new Level(Math.max(level.peak(), now.peak()), level.power() + now.power() / FRAMES);
        frames++;
        if (frames == FRAMES) {
            told.accept(level);
            level = Level.SILENT;
            frames = 0;
        }
    }
}
