package org.linewright.lines.call;

import java.net.InetAddress;
import java.util.List;
import org.linewright.core.Outcome;
import org.linewright.core.line.Codec;

/** Where calls get their sound. */
public interface Voices extends AutoCloseable {

    /**
     * A new end of a call; refused when no port is left.
     *
     * @param local our address towards the PBX
     * @param codecs what is spoken, best first
     * @param heard told once, when a voice or a tone is heard; quick
     */
    Outcome<Voice> open(InetAddress local, List<Codec> codecs, Runnable heard);

    @Override
    void close();
}
