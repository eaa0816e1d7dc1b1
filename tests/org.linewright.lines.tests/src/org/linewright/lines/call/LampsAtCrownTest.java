package org.linewright.lines.call;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.linewright.lines.DialWish;
import org.linewright.lines.ExtensionLamp;
import org.linewright.lines.ExtensionLamp.State;
import org.linewright.lines.LineLamps;
import org.linewright.lines.LinesOptions;
import org.linewright.lines.MailboxLamp;
import org.linewright.lines.OfferedCall;
import org.linewright.lines.RunningCall;
import org.linewright.media.sound.Samples;
import org.linewright.media.sound.Sound;
import org.linewright.simulator.AccountId;
import org.linewright.simulator.CallRules;
import org.linewright.simulator.WatchRules;
import org.linewright.simulator.feature.RouteId;

/** Lamps at the embedded PBX, over real sockets. */
@Timeout(120)
class LampsAtCrownTest {

    private final BlockingQueue<LineLamps> told = new LinkedBlockingQueue<>();
    private CrownLines crown;

    @BeforeEach
    void open() throws Exception {
        crown = new CrownLines(LinesOptions::withMailboxes);
        for (String user : List.of("22", "23", "24")) {
            crown.account(user, account -> account);
        }
        crown.lines().watchLamps(lamps -> {
            if (lamps.line().equals(CrownLines.id("22"))) {
                told.add(lamps);
            }
        });
    }

    @AfterEach
    void close() {
        crown.close();
    }

    private LineLamps await(Predicate<LineLamps> wanted) throws InterruptedException {
        List<LineLamps> seen = new ArrayList<>();
        for (LineLamps lamps = told.poll(20, TimeUnit.SECONDS); lamps != null; // framework-driven null
                lamps = told.poll(20, TimeUnit.SECONDS)) {
            seen.add(lamps);
            if (wanted.test(lamps)) {
                return lamps;
            }
        }
        throw new AssertionError("It did not come to that: " + seen);
    }

    private ExtensionLamp await(State state) throws InterruptedException {
        return await(lamps -> lamps.extensions().stream().anyMatch(one -> one.state() == state)).extensions()
                .getFirst();
    }

    @Test
    void theLampOfTheVoiceBoxFollowsItsMessages() throws Exception {
        crown.run("22");
        await(lamps -> lamps.mailbox().state() == MailboxLamp.State.NOTHING_NEW);
        crown.pbx().boxes().leave(
                RouteId.calling(new AccountId(CrownLines.DOMAIN, "22"),
                        crown.pbx().settings().numbering(CrownLines.DOMAIN)),
                "23", Samples.of(Sound.silence(Duration.ofSeconds(2)), Duration.ofSeconds(2)));
        MailboxLamp lamp = await(lamps -> lamps.mailbox().state() == MailboxLamp.State.NEW_MESSAGES).mailbox();
        assertEquals(Optional.of(new MailboxLamp.Counts(1, 0, 0)), lamp.counts());
        assertEquals("22", lamp.mailbox());
        assertEquals("1 new, 0 old messages", lamp.words().english());
    }

    @Test
    void anExtensionThatIsCalledRingsTalksAndIsFreeAgain() throws Exception {
        crown.lines().watch(CrownLines.id("22"), List.of("23"));
        crown.run("22", "23", "24");
        assertEquals("does not telephone; the PBX does not tell whether a phone is registered",
                await(State.IDLE_OR_UNREGISTERED).words().english());
        BlockingQueue<OfferedCall> offered = new LinkedBlockingQueue<>();
        crown.lines().incoming(call -> {
            offered.add(call);
            return report -> {
                // only the lamp is asked
            };
        });
        RunningCall call = crown.lines().dial(CrownLines.id("24"), DialWish.of("23"), report -> {
            // only the lamp is asked
        }).result().orElseThrow();
        assertEquals("ringing, called by Person 24 24", await(State.RINGING).words().english());
        offered.poll(20, TimeUnit.SECONDS).accept();
        assertEquals("talking to Person 24 24", await(State.TALKING).words().english());
        call.hangUp();
        await(State.IDLE_OR_UNREGISTERED);
    }

    @Test
    void whoIsNotRegisteredIsSeenWhereThePbxTells() throws Exception {
        crown.pbx().apply(crown.pbx().settings()
                .with(CallRules.USUAL.with(WatchRules.USUAL.withRegistration(true))));
        crown.lines().watch(CrownLines.id("22"), List.of("23"));
        crown.run("22");
        await(State.UNREGISTERED);
        crown.run("22", "23");
        await(State.IDLE);
        crown.run("22");
        await(State.UNREGISTERED);
    }

    @Test
    void theLampSurvivesARestartOfThePbx() throws Exception {
        crown.lines().watch(CrownLines.id("22"), List.of("23"));
        crown.run("22");
        await(State.IDLE_OR_UNREGISTERED);
        crown.restartPbx();
        await(lamps -> lamps.mailbox().state() == MailboxLamp.State.UNKNOWN);
        crown.lines().retry(CrownLines.id("22"));
        await(lamps -> lamps.mailbox().state() == MailboxLamp.State.NOTHING_NEW
                && lamps.extensions().getFirst().state() == State.IDLE_OR_UNREGISTERED);
    }

    @Test
    void whoDoesNotExistIsSaid() throws Exception {
        crown.lines().watch(CrownLines.id("22"), List.of("99"));
        crown.run("22");
        assertEquals("the PBX does not tell this (404 Not found); it is not asked again before something changes",
                await(lamps -> lamps.extensions().stream().anyMatch(one -> one.words().english().contains("404")))
                        .extensions().getFirst().words().english());
    }
}
