package org.linewright.workbench.softphone.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linewright.core.Text;
import org.linewright.core.line.LineId;
import org.linewright.lines.ExtensionLamp;
import org.linewright.lines.ExtensionLamp.State;

/** What a line is let watch. */
class WatchedLineTest {

    private static final LineId OTHER = new LineId(PaperCall.LINE.group(), "101");

    private final PaperDesk desk = new PaperDesk();
    private final Remembering remembering = new Remembering(InstanceScope.INSTANCE.getNode("watched.line.test"));
    private final WatchedLine watched = new WatchedLine(desk, remembering);

    @BeforeEach
    void forget() {
        remembering.watched(PaperCall.LINE, List.of());
        remembering.watched(OTHER, List.of());
        watched.turn(Optional.of(PaperCall.LINE));
    }

    @Test
    void severalAreTypedAtOnceAndEachIsWatchedOnce() {
        watched.add("23");
        watched.add(" 24, 23;25 ");
        assertEquals(List.of("23", "24", "25"), desk.watched.get(PaperCall.LINE));
        assertEquals(List.of("23", "24", "25"), watched.extensions().stream().map(Extension::number).toList());
    }

    @Test
    void whatIsRemovedIsWatchedNoLonger() {
        watched.add("23 24");
        watched.remove(List.of("23"));
        assertEquals(List.of("24"), desk.watched.get(PaperCall.LINE));
    }

    @Test
    void eachLineHasItsOwnAndOnlyTheOneThatIsShownWatches() {
        watched.add("23");
        watched.turn(Optional.of(OTHER));
        assertEquals(List.of(), watched.extensions());
        assertEquals(List.of(), desk.watched.get(PaperCall.LINE));
        watched.add("30");
        watched.turn(Optional.of(PaperCall.LINE));
        assertEquals(List.of("23"), desk.watched.get(PaperCall.LINE));
        assertEquals(List.of(), desk.watched.get(OTHER));
    }

    @Test
    void whatAnEarlierSessionWatchedIsWatchedAgain() {
        watched.add("23");
        watched.turn(Optional.empty());
        new WatchedLine(desk, remembering).turn(Optional.of(PaperCall.LINE));
        assertEquals(List.of("23"), desk.watched.get(PaperCall.LINE));
    }

    @Test
    void idleUnregisteredAndWhatIsNotToldReadDifferently() {
        Text idle = extension(State.IDLE, State.IDLE.label()).words();
        Text absent = extension(State.UNREGISTERED, State.UNREGISTERED.label()).words();
        Extension untold = extension(State.IDLE_OR_UNREGISTERED, new Text("warum", "why"));
        assertNotEquals(idle, absent);
        assertEquals("frei oder nicht angemeldet", untold.words().german());
        assertEquals("why", untold.details().english());
        assertEquals("unknown: refused", extension(State.UNKNOWN, Text.same("refused")).words().english());
    }

    @Test
    void onlyWhoRingsRings() {
        assertTrue(extension(State.RINGING, State.RINGING.label()).rings());
        assertFalse(extension(State.TALKING, State.TALKING.label()).rings());
        assertFalse(new Extension("23", "", Optional.empty()).rings());
    }

    private static Extension extension(State state, Text words) {
        return new Extension("23", "", Optional.of(new ExtensionLamp("23", state, Instant.EPOCH, words)));
    }
}
