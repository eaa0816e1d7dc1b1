package org.linewright.lines.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.linewright.lines.TrialResult.Left;
import org.linewright.lines.trial.Course.Effect;
import org.linewright.lines.trial.Course.Input;
import org.linewright.lines.trial.Course.Phase;
import org.linewright.sip.ContactSeen;
import org.linewright.sip.RegisterAnswer;
import org.linewright.sip.RegisterAnswer.Why;

class CourseTest {

    private static final InetSocketAddress SERVER = new InetSocketAddress(InetAddress.getLoopbackAddress(), 5060);
    private static final RegisterAnswer GRANTED = granted(true);
    private static final RegisterAnswer GONE = granted(false);
    private static final RegisterAnswer SILENT = new RegisterAnswer.Silent(List.of(SERVER));
    private static final Input BEGIN = new Input.Begin();

    private static RegisterAnswer granted(boolean ours) {
        return new RegisterAnswer.Granted(Duration.ofMinutes(10), Duration.ofMinutes(10),
                List.of(new ContactSeen("sip:t@127.0.0.1", Duration.ofMinutes(10), ours, false)), SERVER,
                Optional.empty(), Duration.ofMillis(10), 2, Optional.empty(), "");
    }

    private static RegisterAnswer refused(Why why) {
        return new RegisterAnswer.Refused(why, 403, "No", Optional.empty(), SERVER, 1);
    }

    private static Course after(Input... inputs) {
        Course course = Course.NEW;
        for (Input input : inputs) {
            course = course.step(input).course();
        }
        return course;
    }

    @Test
    void whatWasGrantedIsTakenBackAndTheRegistrarHasToConfirmIt() {
        Input granted = new Input.Answered(GRANTED);
        assertEquals(List.of(Effect.LEAVE), after(BEGIN).step(granted).effects());
        assertEquals(Left.NOTHING, after(BEGIN, granted, new Input.Left(GONE)).left());
        assertEquals(Left.UNKNOWN, after(BEGIN, granted, new Input.Left(GRANTED)).left());
        assertEquals(Left.UNKNOWN, after(BEGIN, granted, new Input.Left(refused(Why.FORBIDDEN))).left());
        assertEquals(Left.UNKNOWN, after(BEGIN, granted, new Input.LeaveTooLong()).left());
    }

    @Test
    void aRefusedOneLeavesNothingToTakeBack() {
        Course.Step step = after(BEGIN).step(new Input.Answered(refused(Why.CREDENTIALS)));
        assertEquals(List.of(Effect.END), step.effects());
        assertEquals(Left.NOTHING, step.course().left());
    }

    @Test
    void silenceMayHaveMadeABinding() {
        assertEquals(List.of(Effect.LEAVE), after(BEGIN).step(new Input.Answered(SILENT)).effects());
        assertEquals(List.of(Effect.LEAVE), after(BEGIN).step(new Input.OutOfPatience()).effects());
        assertEquals(Left.NOTHING,
                after(BEGIN, new Input.Cancel(), new Input.Left(refused(Why.CREDENTIALS))).left());
        assertEquals(Left.UNKNOWN, after(BEGIN, new Input.Cancel(), new Input.Left(refused(Why.BUSY))).left());
        assertEquals(Left.UNKNOWN, after(BEGIN, new Input.OutOfPatience(), new Input.Left(SILENT)).left());
    }

    /** A registrar with several workers may serve the REGISTER that was given up after the one that removes. */
    @Test
    void whatWasTakenBackBeforeItWasGrantedIsTakenBackTwice() {
        Course.Step once = after(BEGIN, new Input.Cancel()).step(new Input.Left(GONE));
        assertEquals(List.of(Effect.LEAVE_AGAIN), once.effects());
        Course.Step twice = once.course().step(new Input.Left(GONE));
        assertEquals(List.of(Effect.END), twice.effects());
        assertEquals(Left.NOTHING, twice.course().left());
        assertEquals(Left.UNKNOWN, once.course().step(new Input.Left(GRANTED)).course().left());
        assertEquals(Left.UNKNOWN, once.course().step(new Input.LeaveTooLong()).course().left());
    }

    @Test
    void inWhateverOrderThingsHappenItEndsOnceAndNothingFollows() {
        List<Input> all = List.of(BEGIN, new Input.Answered(GRANTED), new Input.Answered(SILENT),
                new Input.Answered(refused(Why.BUSY)), new Input.Cancel(), new Input.OutOfPatience(),
                new Input.NothingSent(), new Input.Left(GONE), new Input.Left(SILENT), new Input.LeaveTooLong());
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 10_000; round++) {
            Course course = Course.NEW;
            List<Effect> effects = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                Course.Step step = course.step(all.get(random.nextInt(all.size())));
                course = step.course();
                effects.addAll(step.effects());
            }
            long ends = effects.stream().filter(one -> one == Effect.END).count();
            assertEquals(course.phase() == Phase.OVER ? 1 : 0, ends, effects.toString());
            assertTrue(ends == 0 || effects.getLast() == Effect.END, effects.toString());
            assertTrue(effects.stream().filter(one -> one == Effect.REGISTER).count() <= 1, effects.toString());
            assertTrue(effects.stream().filter(one -> one == Effect.LEAVE).count() <= 1, effects.toString());
            assertTrue(effects.stream().filter(one -> one == Effect.LEAVE_AGAIN).count() <= 1, effects.toString());
        }
    }
}
