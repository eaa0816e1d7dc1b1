package org.linewright.lines.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linewright.peers.SippScenario.ack;
import static org.linewright.peers.SippScenario.agree;
import static org.linewright.peers.SippScenario.answer;
import static org.linewright.peers.SippScenario.provisional;
import static org.linewright.peers.SippScenario.request;
import static org.linewright.peers.SippScenario.response;
import static org.linewright.peers.SippScenario.speaking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.fakes.media.Speaking;
import org.linewright.lines.OfferedCall;
import org.linewright.lines.RecordWish;
import org.linewright.lines.RunningCall;
import org.linewright.lines.Talk;
import org.linewright.media.codec.SpokenCodec;
import org.linewright.media.sound.Samples;
import org.linewright.media.sound.Sound;
import org.linewright.media.sound.WavFile;
import org.linewright.peers.Sipp;
import org.linewright.peers.SippScenario;
import org.linewright.simulator.MediaRules;
import org.linewright.simulator.PbxSettings;

/**
 * A SIPp gives back what a line says to it, in every codec, in real time: first our lines call, and the sound goes
 * directly; then it calls, and the sound goes through the embedded PBX.
 */
@Timeout(180)
class CodecsWithEchoesTest {

    private static final Duration LIMIT = Duration.ofSeconds(40);
    private static final int PACKETS = 200;

    @TempDir
    private Path folder;
    private final WatchedAgents agents = WatchedAgents.watching();
    private final Map<Lane, Sipp> phones = new EnumMap<>(Lane.class);
    private final Map<Lane, Sipp.Run> runs = new EnumMap<>(Lane.class);
    private Office office;

    @BeforeEach
    void open() throws Exception {
        office = Office.open(agents, Lane.codecs(), Lane.lines());
        for (Lane lane : Lane.values()) {
            phones.put(lane, office.guest(lane.phone(), this::registered));
        }
    }

    @AfterEach
    void close() throws Exception {
        runs.values().forEach(Sipp.Run::close);
        office.close();
    }

    private Sipp registered(String user) throws IOException {
        Sipp phone = new Sipp(folder, office.pbx().address(), Office.DOMAIN, user, Office.PASSWORD);
        phone.register(LIMIT);
        return phone;
    }

    /** Each at another pitch. */
    private void speak(Lane lane, RunningCall call) throws Exception {
        Path speech = Files.write(folder.resolve("speech-" + lane + ".wav"),
                WavFile.written(Samples.of(Speaking.seconds(10, Sound.RATE * lane.ours() / 500))));
        Office.done(call.sound(new Talk.Play(speech, true)));
    }

    private void run(Lane lane, String name, String scenario) throws IOException {
        SpokenCodec codec = lane.codec();
        String spoken = speaking(scenario, codec.payloadType(), codec.rtpmap());
        runs.put(lane, phones.get(lane).echoing(name, spoken));
    }

    @Test
    void aLineHearsItself() throws Exception {
        comesBack("called", called());
        office.pbx().apply(PbxSettings.CROWN.with(MediaRules.USUAL.withRelayed(true)));
        comesBack("calling", calling());
    }

    private Map<Lane, RunningCall> called() throws Exception {
        Map<Lane, RunningCall> calls = new EnumMap<>(Lane.class);
        for (Lane lane : Lane.values()) {
            run(lane, "called", SippScenario.called(answer(200, "OK"), request("ACK"), request("BYE"), agree()));
            calls.put(lane, office.dial(lane.line(), lane.phone()));
        }
        return calls;
    }

    private Map<Lane, RunningCall> calling() throws Exception {
        Map<Lane, RunningCall> calls = new EnumMap<>(Lane.class);
        for (Lane lane : Lane.values()) {
            run(lane, "calling", SippScenario.calling(lane.line(), provisional(100), provisional(180), response(200),
                    ack(lane.line()), request("BYE"), agree()));
        }
        while (calls.size() < Lane.values().length) {
            OfferedCall call = office.taken();
            call.accept();
            calls.put(Lane.of(call.report().partner().number()), call);
        }
        return calls;
    }

    private void comesBack(String name, Map<Lane, RunningCall> calls) throws Exception {
        Map<Lane, Taken> taken = new EnumMap<>(Lane.class);
        Map<Lane, Long> begun = new EnumMap<>(Lane.class);
        for (Lane lane : calls.keySet()) {
            RunningCall call = calls.get(lane);
            speak(lane, call);
            office.until(() -> call.figures().come() > 0);
            Path file = folder.resolve(name + lane + ".wav");
            Office.done(call.record(RecordWish.of(file).silent()));
            taken.put(lane, new Taken(call, file));
            begun.put(lane, call.figures().come());
        }
        Map<Lane, Stereo> heard = new EnumMap<>(Lane.class);
        for (Lane lane : calls.keySet()) {
            RunningCall call = calls.get(lane);
            office.until(() -> call.figures().come() >= begun.get(lane) + PACKETS);
            heard.put(lane, taken.get(lane).whole());
            call.hangUp();
        }
        for (Lane lane : calls.keySet()) {
            runs.get(lane).succeeds(LIMIT);
            assertEquals(List.of(lane.codec().rtpmap()), agents.agreed(lane.phone()));
            hearsItself(lane, heard);
        }
    }

    /** And nobody else. */
    private static void hearsItself(Lane lane, Map<Lane, Stereo> heard) {
        for (Lane speaker : Lane.values()) {
            double echo = heard.get(speaker).left().echo(heard.get(lane).right());
            assertEquals(lane == speaker, echo > lane.likeness(), () -> lane + " heard " + speaker + " to " + echo);
        }
    }
}
