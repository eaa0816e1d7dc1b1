package org.linewright.lines.call;

import java.net.InetAddress;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.UnaryOperator;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.core.Watch;
import org.linewright.core.line.Codec;
import org.linewright.lines.CallReport.Sound;
import org.linewright.lines.RingTone;
import org.linewright.lines.SoundDevice;
import org.linewright.lines.Talk;

/** Where calls get their sound. */
public interface Voices extends AutoCloseable {

    /**
     * A new end of a call; refused when no port is left.
     *
     * @param local our address towards the PBX
     * @param codecs what is spoken, best first
     * @param news told what changes about the sound; on any thread, the beat too: quick
     */
    Outcome<Voice> open(InetAddress local, List<Codec> codecs, Consumer<UnaryOperator<Sound>> news);

    /** As {@link org.linewright.lines.Lines#sound} says. */
    CompletionStage<Outcome<Talk>> sound(Talk talk);

    /** As {@link org.linewright.lines.Lines#devices} says. */
    CompletionStage<List<SoundDevice>> devices();

    /** As {@link org.linewright.lines.Lines#ring} says. */
    Watch ring(RingTone tone, Consumer<Trouble> trouble);

    /** As {@link org.linewright.lines.Lines#loudness} says. */
    Watch loudness(String microphone, DoubleConsumer loud, Consumer<Trouble> trouble);

    @Override
    void close();
}
