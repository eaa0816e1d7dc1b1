package org.linewright.lines.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.core.Outcome;
import org.linewright.lines.OfferedCall;
import org.linewright.lines.RecordWish;
import org.linewright.lines.RunningCall;
import org.linewright.lines.Talk;
import org.linewright.media.sound.Samples;
import org.linewright.media.sound.Tone;
import org.linewright.media.sound.WavFile;

/** What is said and heard in calls at the embedded PBX, in real time. */
@Timeout(120)
class SoundAtCrownTest {

    private static final int PACKETS = 100;

    @TempDir
    private Path folder;
    private Office office;

    @BeforeEach
    void open() throws Exception {
        office = Office.open("22", "23", "24");
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

    @Test
    void eachSideHearsTheToneOfTheOtherAndTheRecordingHasBoth() throws Exception {
        RunningCall caller = office.dial("22", "23");
        OfferedCall callee = office.taken();
        Office.done(caller.sound(new Talk.Tone(500)));
        Office.done(callee.sound(new Talk.Tone(900)));
        callee.accept();
        office.talks(caller);
        office.talks(callee);
        Taken taken = record(caller, "both");
        assertEquals(Optional.of(taken.file()), caller.report().sound().recording());
        lasts(caller);
        Stereo stereo = taken.whole();
        assertTrue(stereo.left().share(500) > 0.6, stereo.toString());
        assertTrue(stereo.right().share(900) > 0.6, stereo.toString());
        assertEquals(Optional.empty(), caller.report().sound().recording());
        assertTrue(caller.figures().loudSaid() > -20, caller.figures().toString());
        assertTrue(caller.figures().loudHeard() > -20, caller.figures().toString());
        assertTrue(caller.figures().quality().isPresent(), caller.figures().toString());
    }

    @Test
    void whatIsSaidChangesWhileItIsSaidAndAMutedOneIsNotHeard() throws Exception {
        Office.done(office.lines().sound(new Talk.Tone(500)));
        RunningCall caller = office.dial("22", "23");
        OfferedCall callee = office.taken();
        callee.accept();
        office.talks(callee);
        Taken first = record(callee, "usual");
        lasts(callee);
        assertTrue(first.whole().right().share(500) > 0.6);
        Office.done(office.lines().sound(new Talk.Tone(700)));
        Office.done(callee.sound(new Talk.Nothing()));
        lasts(callee);
        Taken second = record(callee, "changed");
        lasts(callee);
        Stereo changed = second.whole();
        assertTrue(changed.right().share(700) > 0.6, changed.toString());
        assertEquals(0, changed.left().loudness(), 1);
        caller.mute(true);
        assertTrue(caller.report().sound().muted());
        lasts(callee);
        Taken third = record(callee, "muted");
        lasts(callee);
        assertTrue(third.whole().right().loudness() < 20);
    }

    @Test
    void anEchoSaysWhatItHears() throws Exception {
        RunningCall caller = office.dial("22", "23");
        OfferedCall callee = office.taken();
        Office.done(caller.sound(new Talk.Tone(600)));
        Office.done(callee.sound(new Talk.Echo()));
        callee.accept();
        office.talks(caller);
        lasts(caller);
        Taken taken = record(caller, "echo");
        lasts(caller);
        assertTrue(taken.whole().right().share(600) > 0.6);
    }

    @Test
    void aFileIsHeardAndWhatIsNoneIsRefused() throws Exception {
        Path file = folder.resolve("file.wav");
        Path text = Files.writeString(folder.resolve("text.wav"), "no sound");
        RunningCall caller = office.dial("22", "23");
        OfferedCall callee = office.taken();
        assertEquals("LW-RUN-401", Office.refused(caller.sound(new Talk.Play(text, false))));
        assertEquals("LW-RUN-401", Office.refused(caller.sound(new Talk.Play(folder.resolve("none"), false))));
        assertEquals("LW-RUN-403", Office.refused(caller.sound(new Talk.Tone(9000))));
        Files.write(file, WavFile.written(Samples.of(Tone.of(800, Duration.ofMillis(500)),
                Duration.ofSeconds(1))));
        Office.done(caller.sound(new Talk.Play(file, true)));
        callee.accept();
        office.talks(callee);
        Taken taken = record(callee, "played");
        lasts(callee);
        assertTrue(taken.whole().right().share(800) > 0.6);
    }

    @Test
    void aHeldOneHearsNothingAndHearsAgainAfterResume() throws Exception {
        RunningCall caller = office.dial("22", "23");
        OfferedCall callee = office.taken();
        Office.done(caller.sound(new Talk.Tone(500)));
        callee.accept();
        office.talks(callee);
        lasts(callee);
        caller.hold();
        assertTrue(caller.report().sound().held());
        Taken held = record(caller, "held");
        caller.resume();
        assertFalse(caller.report().sound().held());
        lasts(callee);
        held.whole();
        Taken again = record(callee, "again");
        lasts(callee);
        assertTrue(again.whole().right().share(500) > 0.6);
    }

    @Test
    void aRecordingThatCannotBeIsRefusedInWords() throws Exception {
        RunningCall caller = office.dial("22", "23");
        office.taken().accept();
        office.talks(caller);
        Path there = Files.writeString(folder.resolve("there.wav"), "precious");
        assertEquals("LW-RUN-404", Office.refused(caller.record(RecordWish.of(there))));
        assertEquals("precious", Files.readString(there));
        assertEquals("LW-RUN-405", Office.refused(caller.record(RecordWish.of(folder.resolve("no/where.wav")))));
        Taken taken = record(caller, "first");
        assertEquals("LW-RUN-406", Office.refused(caller.record(RecordWish.of(folder.resolve("second.wav")))));
        lasts(caller);
        caller.hangUp();
        Office.over(caller);
        assertTrue(taken.whole().left().length() > 0);
        RunningCall nobody = office.dial("22", "29");
        Path none = folder.resolve("none.wav");
        nobody.record(RecordWish.of(none)).toCompletableFuture().get(20, TimeUnit.SECONDS); // it may be over by now
        Office.over(nobody);
        assertEquals(Optional.empty(), nobody.stopRecording().toCompletableFuture().get(20, TimeUnit.SECONDS));
        assertFalse(Files.exists(none));
        assertEquals("LW-RUN-407", Office.refused(caller.record(RecordWish.of(folder.resolve("late.wav")))));
    }

    @Test
    void bothHearThatTheyAreRecorded() throws Exception {
        RunningCall caller = office.dial("22", "23");
        OfferedCall callee = office.taken();
        callee.accept();
        office.talks(caller);
        Taken there = record(callee, "there");
        Path file = folder.resolve("beeping.wav");
        Office.done(caller.record(RecordWish.of(file)));
        lasts(callee);
        Stereo heard = there.whole();
        assertTrue(heard.right().share(1400) > 0.5, heard.toString());
        assertTrue(new Taken(caller, file).whole().left().share(1400) > 0.5);
    }

    @Test
    void threeHearEachOtherAndNobodyHimself() throws Exception {
        Office.done(office.lines().sound(new Talk.Nothing()));
        RunningCall first = office.dial("22", "23");
        OfferedCall anna = office.taken();
        Office.done(first.sound(new Talk.Tone(500)));
        Office.done(anna.sound(new Talk.Tone(900)));
        anna.accept();
        office.talks(first);
        first.hold();
        RunningCall second = office.dial("22", "24");
        OfferedCall bert = office.taken();
        assertEquals(List.of("LW-RUN-306"), first.join(second).troubles().stream().map(one -> one.code()).toList());
        Office.done(bert.sound(new Talk.Tone(1300)));
        bert.accept();
        office.talks(second);
        Outcome<RunningCall> joined = first.join(second);
        assertTrue(joined.isDone(), joined.toString());
        assertTrue(first.report().sound().joined() && second.report().sound().joined());
        assertFalse(first.report().sound().held());
        office.until(() -> anna.report().stage() == first.report().stage());
        lasts(anna);
        lasts(bert);
        Taken atAnna = record(anna, "anna");
        Taken atBert = record(bert, "bert");
        Taken here = record(first, "here");
        lasts(anna);
        lasts(bert);
        Stereo annas = atAnna.whole();
        Stereo berts = atBert.whole();
        Stereo ours = here.whole();
        assertTrue(annas.right().share(500) > 0.2 && annas.right().share(1300) > 0.2, annas.toString());
        assertTrue(annas.right().share(900) < 0.1, annas.toString());
        assertTrue(berts.right().share(500) > 0.2 && berts.right().share(900) > 0.2, berts.toString());
        assertTrue(berts.right().share(1300) < 0.1, berts.toString());
        assertTrue(ours.right().share(900) > 0.6, ours.toString());
        bert.hangUp();
        Office.over(second);
        office.until(() -> !first.report().sound().joined());
        lasts(anna);
        Taken alone = record(anna, "alone");
        lasts(anna);
        assertTrue(alone.whole().right().share(500) > 0.6);
    }
}
