package org.linewright.lines.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.lines.OfferedCall;
import org.linewright.lines.RecordWish;
import org.linewright.lines.RunningCall;
import org.linewright.lines.SoundFigures;
import org.linewright.lines.Talk;
import org.linewright.media.sound.Samples;
import org.linewright.media.sound.Sound;
import org.linewright.media.sound.WavFile;
import org.linewright.simulator.EventKind;
import org.linewright.simulator.MediaRules;
import org.linewright.simulator.PbxSettings;

/**
 * Lines and phones that somebody else wrote hear each other in every codec, in real time. They call each other through
 * the embedded PBX: first our lines, and the sound goes directly; then the phones, and it goes through the PBX.
 */
@Timeout(180)
class CodecsWithPhonesTest {

    private static final int PACKETS = 100;
    private static final int SECOND = 10; // in tenths

    @TempDir
    private Path folder;
    private final WatchedAgents agents = WatchedAgents.watching();
    private final Map<Lane, Partner> phones = new EnumMap<>(Lane.class);
    private Office office;

    /** Starts a phone of this lane. */
    interface Start {

        Partner started(Path folder, InetSocketAddress pbx, Lane lane) throws Exception;
    }

    @BeforeEach
    void open() throws Exception {
        office = Office.open(agents, Lane.codecs(), Lane.lines());
    }

    @AfterEach
    void close() throws Exception {
        parted();
        office.close();
    }

    /** What they wrote down is whole then. */
    private Map<Lane, Partner> parted() throws Exception {
        Map<Lane, Partner> gone = new EnumMap<>(phones);
        phones.clear(); // they close once
        for (Partner phone : gone.values()) {
            phone.close();
        }
        return gone;
    }

    @Test
    void aBaresipAndALineHearEachOther() throws Exception {
        hearEachOther(BaresipPartner::started);
    }

    @Test
    void aLinphoneAndALineHearEachOther() throws Exception {
        hearEachOther(LinphonePartner::started);
    }

    private void hearEachOther(Start start) throws Exception {
        for (Lane lane : Lane.values()) {
            phones.put(lane, office.guest(lane.phone(), user -> start.started(folder, office.pbx().address(), lane)));
        }
        talk("ours", called());
        office.pbx().apply(PbxSettings.CROWN.with(MediaRules.USUAL.withRelayed(true)));
        talk("theirs", calling());
        for (Map.Entry<Lane, Partner> phone : parted().entrySet()) {
            hasHeard(phone.getKey(), phone.getValue().heard());
        }
        assertEquals(Lane.values().length, office.pbx().log().events().stream()
                .filter(event -> event.kind() == EventKind.CALL_MEDIA && event.text().english()
                        .matches("Media of call \\d+: from the caller \\d{2,} .* callee \\d{2,} .*"))
                .count());
    }

    private Map<Lane, RunningCall> called() throws Exception {
        Map<Lane, RunningCall> calls = new EnumMap<>(Lane.class);
        for (Lane lane : Lane.values()) {
            calls.put(lane, office.dial(lane.line(), lane.phone()));
        }
        return calls;
    }

    private Map<Lane, RunningCall> calling() throws Exception {
        Map<Lane, RunningCall> calls = new EnumMap<>(Lane.class);
        for (Lane lane : Lane.values()) {
            phones.get(lane).dial(lane.line());
        }
        while (calls.size() < Lane.values().length) {
            OfferedCall call = office.taken();
            call.accept();
            calls.put(Lane.of(call.report().partner().number()), call);
        }
        return calls;
    }

    private void talk(String who, Map<Lane, RunningCall> calls) throws Exception {
        Map<Lane, Taken> taken = new EnumMap<>(Lane.class);
        Map<Lane, SoundFigures> begun = new EnumMap<>(Lane.class);
        for (Lane lane : calls.keySet()) {
            RunningCall call = calls.get(lane);
            Office.done(call.sound(new Talk.Tone(lane.ours())));
            office.talks(call);
            office.until(() -> call.figures().come() > 0);
            Path file = folder.resolve(who + lane + ".wav");
            Office.done(call.record(RecordWish.of(file).silent()));
            taken.put(lane, new Taken(call, file));
            begun.put(lane, call.figures());
        }
        for (Lane lane : calls.keySet()) {
            RunningCall call = calls.get(lane);
            phones.get(lane).listens();
            office.until(() -> last(begun.get(lane), call.figures()));
            Stereo stereo = taken.get(lane).whole();
            assertTrue(stereo.left().tenths(lane.ours()) >= SECOND, () -> lane + " said " + stereo.left());
            assertTrue(stereo.right().tenths(lane.theirs()) >= SECOND, () -> lane + " heard " + stereo.right());
            call.hangUp();
            Office.over(call);
            phones.get(lane).over();
        }
    }

    /** A linphone may begin with many packets at once. */
    private static boolean last(SoundFigures begun, SoundFigures now) {
        return now.come() >= begun.come() + PACKETS && now.sent() >= begun.sent() + PACKETS;
    }

    /** In both of its calls. */
    private void hasHeard(Lane lane, List<Path> files) throws Exception {
        assertEquals(List.of(lane.codec().rtpmap()), agents.agreed(lane.phone()));
        assertEquals(2, files.size(), files.toString());
        for (Path file : files) {
            Samples all = WavFile.read(Files.readAllBytes(file)).orElseThrow();
            Stereo.Side heard = new Stereo.Side(all.values(), Sound.RATE);
            assertTrue(heard.tenths(lane.ours()) >= SECOND, () -> file + " of " + lane + " has " + heard);
        }
    }
}
