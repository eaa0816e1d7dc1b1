package org.linewright.lines.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.core.Watch;
import org.linewright.core.time.SystemTimers;
import org.linewright.lines.RingTone;
import org.linewright.media.MediaTrouble;
import org.linewright.media.device.AudioDevice;
import org.linewright.media.device.AudioDevices;
import org.linewright.media.device.Microphone;
import org.linewright.media.device.Speaker;

@Timeout(60)
class PluggedTest {

    @Test
    void withoutASoundCardNothingRingsAndItIsSaid() throws Exception {
        BlockingQueue<String> said = new LinkedBlockingQueue<>();
        try (SystemTimers timers = new SystemTimers("test timers");
                OwnVoices voices = new OwnVoices(timers, new Random(1), new NoDevices())) {
            Watch ring = voices.ring(new RingTone("", 60), why -> said.add(why.code()));
            assertEquals("LW-RUN-409", said.poll(20, TimeUnit.SECONDS));
            ring.close();
            voices.loudness("Headset", level -> said.add("heard"), why -> said.add(why.code())).close();
            assertEquals("LW-MEDIA-401", said.poll(20, TimeUnit.SECONDS));
        }
    }

    @Test
    void whatIsClosedAtOnceIsOpenedAndEnded() throws Exception {
        BlockingQueue<List<String>> done = new LinkedBlockingQueue<>();
        List<String> order = new ArrayList<>();
        Plugged.of(() -> {
            order.add("opened");
            return Optional.of(() -> {
                order.add("ended");
                done.add(order);
            });
        }).close();
        assertEquals(List.of("opened", "ended"), done.poll(20, TimeUnit.SECONDS));
    }

    /** A machine in a rack. */
    private static final class NoDevices implements AudioDevices {

        @Override
        public List<AudioDevice> present() {
            return List.of();
        }

        @Override
        public Outcome<Microphone> microphone(String name, Consumer<Trouble> gone) {
            return Outcome.refused(MediaTrouble.DEVICE_MISSING.about(name));
        }

        @Override
        public Outcome<Speaker> speaker(String name, Consumer<Trouble> gone) {
            return Outcome.refused(MediaTrouble.DEVICE_MISSING.about(name));
        }
    }
}
