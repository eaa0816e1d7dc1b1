package org.linewright.simulator.call;

import java.net.InetAddress;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.linewright.media.OwnStream;
import org.linewright.media.sdp.Redirection;
import org.linewright.media.sdp.Voice;

/** A call to somebody whom the PBX plays. */
final class PlayedMedia implements Mediated {

    private record Said(Voice voice, InetAddress from) {
    }

    private final OwnStream stream;
    private final Performance performance;
    private final AtomicReference<Optional<Said>> said = new AtomicReference<>(Optional.empty());
    private final AtomicBoolean begun = new AtomicBoolean();

    PlayedMedia(OwnStream stream, Performance performance) {
        this.stream = stream;
        this.performance = performance;
    }

    @Override
    public boolean takes(Optional<String> tag, String sdp) {
        return true; // the call itself refuses what it cannot speak
    }

    @Override
    public void heard(String sdp, InetAddress from) {
        said.set(Voice.of(sdp, stream.address().getAddress()).map(voice -> new Said(voice, from)));
    }

    @Override
    public void agreed(String sdp, InetAddress from) {
        heard(sdp, from);
        talk();
    }

    /** The session description is his own: only its port is not his. */
    @Override
    public String led(Call call, Optional<String> tag, boolean asks, String sdp) {
        talk();
        return Redirection.of(sdp, stream.address().getAddress(), stream.address()).map(Redirection::text).orElse(sdp);
    }

    @Override
    public Optional<Deed.Note> report(long number) {
        return Optional.empty();
    }

    @Override
    public void close() {
        stream.close();
    }

    private void talk() {
        said.get().ifPresent(other -> stream.talk(other.voice(), other.from()));
        if (said.get().isPresent() && begun.compareAndSet(false, true)) {
            performance.begin(stream);
        }
    }
}
