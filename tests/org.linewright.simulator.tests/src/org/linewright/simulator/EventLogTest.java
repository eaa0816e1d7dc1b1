package org.linewright.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EventLogTest {

    private final EventLog log = new EventLog(new VirtualTime());

    @Test
    void tellsALateListenerWhatIsThereAlready() {
        note("a");
        List<String> heard = new ArrayList<>();
        Runnable off = log.listen(event -> heard.add(event.text().english()));
        note("b");
        off.run();
        note("c");
        assertEquals(List.of("Domain a set up.", "Domain b set up."), heard);
    }

    @Test
    void keepsTheLastTenThousandEvents() {
        for (int number = 0; number <= EventLog.KEPT; number++) {
            note("d" + number);
        }
        assertEquals(EventLog.KEPT, log.events().size());
        assertEquals("Domain d1 set up.", log.events().getFirst().text().english());
    }

    @Test
    void takesOffAListenerThatThrows() {
        List<String> heard = new ArrayList<>();
        Consumer<Event> broken = event -> {
            heard.add(event.text().english());
            throw new IllegalStateException("broken");
        };
        log.listen(broken);
        note("a");
        note("b");
        assertEquals(List.of("Domain a set up."), heard);
    }

    @Test
    void writesDownWhenByTheClock() {
        note("a");
        assertEquals(VirtualTime.START, log.events().getFirst().at());
    }

    @ParameterizedTest
    @EnumSource(EventKind.class)
    void hasWordsOfBothLanguagesForEveryKind(EventKind kind) {
        String german = kind.about("1", "2", "3", "4", "5").german();
        String english = kind.about("1", "2", "3", "4", "5").english();
        assertEquals(german.contains("1"), english.contains("1"));
        assertEquals(german.contains("2"), english.contains("2"));
        assertEquals(german.contains("3"), english.contains("3"));
        assertEquals(german.contains("4"), english.contains("4"));
        assertEquals(german.contains("5"), english.contains("5"));
        assertEquals(-1, (german + english).indexOf('{'));
    }

    private void note(String domain) {
        log.note(Optional.empty(), Optional.empty(), EventKind.DOMAIN_OPENED, domain);
    }
}
