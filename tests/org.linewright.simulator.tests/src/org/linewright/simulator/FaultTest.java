package org.linewright.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class FaultTest {

    private final Office office = new Office("22");
    private final Phone phone = office.phone("22");

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void fallsSilentAndComesBack() throws IOException {
        office.pbx.inject(new Fault.Silence());
        assertTrue(phone.unanswered(phone.register(60)));
        assertTrue(phone.unanswered(phone.request("OPTIONS")));
        assertTrue(phone.unanswered(phone.register(60).replacing("To", "<<>>")));
        office.pbx.inject(new Fault.None());
        assertEquals(200, phone.signedIn(phone.register(60)).status());
    }

    @Test
    void isUnavailableForAWhile() {
        office.pbx.inject(new Fault.Unavailable(Duration.ofSeconds(120)));
        Message refusal = phone.ask(phone.register(60));
        assertEquals(503, refusal.status());
        assertEquals("120", refusal.the("Retry-After"));
        assertTrue(phone.reachesPbx());
    }

    @Test
    void failsInside() {
        office.pbx.inject(new Fault.ServerError());
        assertEquals(500, phone.ask(phone.register(60)).status());
    }

    @Test
    void forbidsEverybody() {
        office.pbx.inject(new Fault.Forbidden());
        assertEquals(403, phone.ask(phone.register(60)).status());
    }

    @Test
    void challengesWithoutEnd() {
        office.pbx.inject(new Fault.EndlessChallenge());
        for (int attempt = 0; attempt < 5; attempt++) {
            assertEquals(401, phone.signedIn(phone.register(60)).status());
        }
        assertEquals(List.of(), office.pbx.bindings());
    }

    @Test
    void grantsLessThanIsAskedFor() {
        office.pbx.inject(new Fault.ShortGrant(Duration.ofSeconds(7)));
        assertEquals(List.of(phone.contact() + ";expires=7"), phone.signedIn(phone.register(600)).contacts());
    }

    @Test
    void writesEveryFaultIntoTheLog() {
        office.pbx.inject(new Fault.Silence());
        Event event = office.pbx.log().events().getLast();
        assertEquals(EventKind.FAULT, event.kind());
        assertEquals("Störung geschaltet: Funkstille.", event.text().german());
        assertEquals("Fault switched: silence.", event.text().english());
    }
}
