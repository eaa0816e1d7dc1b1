package org.linewright.simulator.call;

import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.linewright.core.Text;
import org.linewright.media.OwnFigures;
import org.linewright.media.OwnStream;
import org.linewright.media.sdp.Redirection;
import org.linewright.media.sdp.Voice;
import org.linewright.simulator.EventKind;

/** A call between a device and somebody whom the PBX plays. */
final class PlayedMedia implements Mediated {

    private record Said(Voice voice, InetAddress from) {
    }

    private final OwnStream stream;
    private final Inbound caller;
    private final Performance performance;
    private final Runnable hangUp;
    private final AtomicReference<Optional<Said>> said = new AtomicReference<>(Optional.empty());
    private final AtomicBoolean begun = new AtomicBoolean();

    /** @param caller the device, or who is played when the PBX calls */
    PlayedMedia(OwnStream stream, Inbound caller, Performance performance, Runnable hangUp) {
        this.stream = stream;
        this.caller = caller;
        this.performance = performance;
        this.hangUp = hangUp;
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

    /** A call in which nothing was sent had no media, and that a code is confirmed says nothing. */
    @Override
    public Optional<Deed.Note> report(long number) {
        OwnFigures figures = stream.figures();
        Text device = RelayedMedia.words(figures.heard());
        Text played = words(figures);
        boolean calls = caller.origin().part().isEmpty();
        return Optional.of(new Deed.Note(caller.story().caller(), EventKind.CALL_MEDIA,
                List.of(Long.toString(number), calls ? device : played, calls ? played : device)))
                .filter(note -> figures.said() + figures.heard().packets() > 0
                        && !performance.equals(new Tones(false)));
    }

    private static Text words(OwnFigures figures) {
        String said = Long.toString(figures.said());
        return figures.told()
                .map(told -> Text.of("{0} Pakete der Telefonanlage, laut RTCP {1} verloren",
                        "{0} packets of the PBX, {1} lost by RTCP", said, Integer.toString(told.lost())))
                .orElseGet(() -> Text.of("{0} Pakete der Telefonanlage, ohne RTCP der Gegenstelle",
                        "{0} packets of the PBX, without RTCP of the other end", said));
    }

    @Override
    public void close() {
        if (begun.get()) {
            performance.end();
        }
        stream.close();
    }

    private void talk() {
        said.get().ifPresent(other -> stream.talk(other.voice(), other.from()));
        if (said.get().isPresent() && begun.compareAndSet(false, true)) {
            performance.begin(stream, hangUp);
        }
    }
}
