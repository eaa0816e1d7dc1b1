package org.linewright.media;

import java.util.List;
import java.util.Optional;
import org.linewright.media.rtp.KeyEar;
import org.linewright.media.rtp.RtpPacket;
import org.linewright.media.sdp.Voice;
import org.linewright.media.sound.G711;

/** Takes packets apart: keys, and sound of either law, whichever was agreed on. */
final class Ear {

    private volatile Hearing hearing = Hearing.NONE;
    private volatile int keyType = -1;
    private KeyEar keys = KeyEar.FRESH;

    void agree(Voice voice) {
        keyType = voice.keys().orElse(-1);
    }

    void give(Hearing other) {
        hearing = other;
    }

    void hear(RtpPacket packet) {
        if (packet.type() == keyType) {
            KeyEar.Step step = keys.heard(packet);
            keys = step.next();
            step.signals().forEach(hearing::key);
        } else {
            law(packet.type()).ifPresent(law -> hearing.sound(packet.source(), packet.timestamp(),
                    law.decoded(packet.payload())));
        }
    }

    private static Optional<G711> law(int type) {
        return List.of(G711.values()).stream().filter(law -> law.payloadType() == type).findFirst();
    }
}
