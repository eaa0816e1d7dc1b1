package org.linewright.media.rtp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.linewright.fakes.media.Keypad;
import org.linewright.fakes.media.Packets;

class KeyEarTest {

    private static final String ALL = "0123456789*#ABCD";
    private final Packets stream = new Packets(0x1234, 65_530, -300);
    private final Keypad keypad = new Keypad(101);

    private static List<KeySignal> signals(List<RtpPacket> packets) {
        List<KeySignal> signals = new ArrayList<>();
        KeyEar ear = KeyEar.FRESH;
        for (RtpPacket packet : packets) {
            KeyEar.Step step = ear.heard(packet);
            signals.addAll(step.signals());
            ear = step.next();
        }
        return signals;
    }

    private static String pressed(List<RtpPacket> packets) {
        return signals(packets).stream().filter(KeySignal.Pressed.class::isInstance)
                .map(signal -> String.valueOf(signal.key())).collect(Collectors.joining());
    }

    @Test
    void hearsEveryKeyOnce() {
        assertEquals(ALL, pressed(keypad.dial(stream, ALL)));
    }

    @Test
    void tellsHowLongAKeyWasHeldOnlyOnceAlthoughItEndsThrice() {
        assertEquals(List.of(new KeySignal.Pressed('5'), new KeySignal.Released('5', 800)),
                signals(keypad.press(stream, '5', 5)));
    }

    @Test
    void hearsAKeyTwiceInARow() {
        assertEquals("77", pressed(keypad.dial(stream, "77")));
    }

    @Test
    void hearsAKeyWhoseFirstPacketsAreLost() {
        List<RtpPacket> packets = keypad.press(stream, '9', 5);
        assertEquals("9", pressed(packets.subList(packets.size() - 1, packets.size())));
    }

    @Test
    void hearsTheNextKeyAlthoughNoEndCame() {
        List<RtpPacket> first = keypad.press(stream, '1', 5).subList(0, 4);
        List<RtpPacket> both = new ArrayList<>(first);
        both.addAll(keypad.press(stream, '2', 5));
        assertEquals(List.of(new KeySignal.Pressed('1'), new KeySignal.Released('1', 640), new KeySignal.Pressed('2'),
                new KeySignal.Released('2', 800)), signals(both));
    }

    @Test
    void takesALatePacketOfAnOldKeyForNoNewOne() {
        List<RtpPacket> packets = new ArrayList<>(keypad.dial(stream, "12"));
        packets.add(packets.getFirst());
        assertEquals("12", pressed(packets));
    }

    @Test
    void takesSegmentsOfALongKeyForOneKey() {
        List<RtpPacket> packets = new ArrayList<>();
        packets.add(stream.key(101, true, new TelephoneEvent(3, false, 10, 0xFFFF)));
        stream.passed(0xFFFF);
        packets.add(stream.key(101, false, new TelephoneEvent(3, true, 10, 465)));
        assertEquals(List.of(new KeySignal.Pressed('3'), new KeySignal.Released('3', 66_000)), signals(packets));
    }

    @Test
    void hearsEveryKeyOnceWhateverIsLostOfIt() {
        Random random = new Random(4733);
        for (int round = 0; round < 2000; round++) {
            List<RtpPacket> left = new ArrayList<>();
            for (char key : ALL.toCharArray()) {
                List<RtpPacket> packets = new ArrayList<>(keypad.press(stream, key, 5));
                Collections.shuffle(packets, random);
                left.addAll(packets.subList(0, 1 + random.nextInt(packets.size())));
            }
            assertEquals(ALL, pressed(left));
        }
    }

    @Test
    void whatIsNoKeyIsNotHeard() {
        assertEquals(List.of(), signals(List.of(stream.sound(101, new byte[]{ 16, 0, 0, 0 }),
                stream.sound(101, new byte[]{ 1, 0 }), stream.sound(101, new byte[0]))));
    }
}
