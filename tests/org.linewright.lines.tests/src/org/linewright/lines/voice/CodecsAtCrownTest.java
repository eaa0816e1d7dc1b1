package org.linewright.lines.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linewright.core.line.Codec;
import org.linewright.lines.OfferedCall;
import org.linewright.lines.RecordWish;
import org.linewright.lines.RunningCall;
import org.linewright.lines.Talk;
import org.linewright.media.codec.SpokenCodec;
import org.linewright.simulator.CallRules;
import org.linewright.simulator.MediaRules;
import org.linewright.simulator.PbxSettings;

/** The embedded PBX carries and speaks the codecs that lines speak, in real time. */
@Timeout(120)
class CodecsAtCrownTest {

    private static final String OUTSIDE = "+49891234567";
    private static final int PACKETS = 100;
    private static final int SECOND = 10; // in tenths

    @TempDir
    private Path folder;
    private final WatchedAgents agents = WatchedAgents.watching();
    private Office office;

    private void open(List<Codec> codecs) throws Exception {
        office = Office.open(agents, codecs, "22", "23");
        office.pbx().apply(PbxSettings.CROWN.with(MediaRules.USUAL.withRelayed(true))
                .with(CallRules.USUAL.with(new CallRules.Outside(Duration.ZERO, Optional.empty()))));
    }

    @AfterEach
    void close() throws Exception {
        office.close();
    }

    private Taken record(RunningCall call, String name) throws Exception {
        Path file = folder.resolve(name + ".wav");
        Office.done(call.record(RecordWish.of(file).silent()));
        return new Taken(call, file);
    }

    /** Waits until so much came in it since now. */
    private void lasts(RunningCall call) throws Exception {
        long before = call.figures().come();
        office.until(() -> call.figures().come() >= before + PACKETS);
    }

    @ParameterizedTest
    @EnumSource(Codec.class)
    void twoLinesHearEachOtherThroughThePbx(Codec codec) throws Exception {
        open(List.of(codec));
        RunningCall caller = office.dial("22", "23");
        OfferedCall callee = office.taken();
        Office.done(caller.sound(new Talk.Tone(500)));
        Office.done(callee.sound(new Talk.Tone(900)));
        callee.accept();
        office.talks(caller);
        Taken here = record(caller, "here");
        Taken there = record(callee, "there");
        lasts(caller);
        lasts(callee);
        Stereo.Side atCaller = here.whole().right();
        Stereo.Side atCallee = there.whole().right();
        assertTrue(atCaller.tenths(900) >= SECOND, atCaller::toString);
        assertTrue(atCallee.tenths(500) >= SECOND, atCallee::toString);
        assertEquals(List.of(SpokenCodec.of(codec).rtpmap()), agents.agreed("23"));
    }

    @ParameterizedTest
    @EnumSource(value = Codec.class, names = { "PCMA", "PCMU" })
    void aLineHearsItselfFromTheOutsideWorldThatSpeaksNoOpus(Codec codec) throws Exception {
        open(List.of(Codec.OPUS, codec));
        RunningCall call = office.dial("22", OUTSIDE);
        Office.done(call.sound(new Talk.Tone(700)));
        office.talks(call);
        Taken taken = record(call, "outside");
        lasts(call);
        lasts(call);
        Stereo.Side heard = taken.whole().right();
        assertTrue(heard.tenths(700) >= SECOND, heard::toString);
        assertEquals(List.of(SpokenCodec.of(codec).rtpmap()), agents.agreed(OUTSIDE));
    }

    @Test
    void whoSpeaksOpusAloneDoesNotReachTheOutsideWorld() throws Exception {
        open(List.of(Codec.OPUS));
        assertEquals(488, Office.over(office.dial("22", OUTSIDE)).status());
    }
}
