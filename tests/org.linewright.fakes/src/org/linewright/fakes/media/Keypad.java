package org.linewright.fakes.media;

import java.util.ArrayList;
import java.util.List;
import org.linewright.media.rtp.RtpPacket;
import org.linewright.media.rtp.TelephoneEvent;

/** Presses keys as RFC 4733 §2.5.1 wants it: every 20 ms a packet, the marker on the first, the end three times. */
public record Keypad(int type) {

    private static final int STEP = 160;

    /** The packets of one key that is held for this many steps, then let go; the stream goes on behind it. */
    public List<RtpPacket> press(Packets stream, char key, int steps) {
        List<RtpPacket> packets = new ArrayList<>();
        for (int step = 1; step < steps; step++) {
            packets.add(stream.key(type, step == 1, event(key, false, step * STEP)));
        }
        for (int time = 0; time < 3; time++) {
            packets.add(stream.key(type, false, event(key, true, steps * STEP)));
        }
        stream.passed(steps * STEP + STEP);
        return packets;
    }

    /** The packets of several keys, 100 ms each. */
    public List<RtpPacket> dial(Packets stream, String keys) {
        return keys.chars().mapToObj(key -> press(stream, (char) key, 5)).flatMap(List::stream).toList();
    }

    private static TelephoneEvent event(char key, boolean end, int duration) {
        return TelephoneEvent.of(key, end, duration).orElseThrow();
    }
}
