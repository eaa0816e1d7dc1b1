package org.linewright.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Ring groups of a route, one after the other (X29). */
@Timeout(60)
class RingGroupTest {

    private static final Route DESK = new Route("9", "Desk", new Route.ToGroups(List.of(
            new RingGroup("nobody", Duration.ofSeconds(10), List.of("50", "none")),
            new RingGroup("first", Duration.ofSeconds(10), List.of("30", "40")),
            new RingGroup("second", Duration.ofSeconds(20), List.of("41")))), "");

    private final Office office = new Office("22", "30", "40", "41", "50");
    private final Handset anna = office.handset("22");
    private final Handset bert = office.handset("30");
    private final Handset carla = office.handset("40");
    private final Handset doris = office.handset("41");

    @BeforeEach
    void number() {
        office.number(DESK, Route.to("3", "30"));
    }

    @AfterEach
    void close() {
        office.close();
    }

    private static void refuses(Handset handset, int status) {
        handset.answers(handset.expect("INVITE"), status, "");
        handset.expect("ACK");
    }

    @Test
    void ringTogetherAndTheFirstThatAnswersHasTheCall() {
        anna.calls("9");
        Message invite = bert.expect("INVITE");
        bert.answers(invite, 180, "");
        carla.answers(carla.expect("INVITE"), 200, Handset.ANSWER);
        anna.expect("180");
        anna.acknowledges(anna.expect("200"));
        carla.expect("ACK");
        assertTrue(bert.expect("CANCEL").the("Reason").contains("Call completed elsewhere"));
        assertTrue(doris.heardNothing());
        assertTrue(office.words("22").contains(
                "Call 1: 22 dials 9, understood as route 9, ring groups nobody, first, second."),
                office.words("22").toString());
    }

    @Test
    void passTheCallOnWhenTheirTimeIsOver() {
        anna.calls("9");
        Message one = bert.expect("INVITE");
        Message two = carla.expect("INVITE");
        bert.answers(one, 180, "");
        carla.answers(two, 180, "");
        anna.expect("180");
        anna.expect("180");
        office.pass(Duration.ofSeconds(10));
        bert.expect("CANCEL");
        carla.expect("CANCEL");
        doris.answers(doris.expect("INVITE"), 180, "");
        anna.expect("180");
        office.pass(Duration.ofSeconds(20));
        doris.expect("CANCEL");
        anna.expect("486");
        assertEquals("Call 1 from 22 to 9 ended: no ring group of route 9 is left.", office.lastWords().english());
        assertEquals(0, office.pbx.calls());
    }

    @Test
    void passTheCallOnAtOnceWhenEverybodyRefuses() {
        anna.calls("9");
        refuses(bert, 603);
        refuses(carla, 486);
        doris.answers(doris.expect("INVITE"), 200, Handset.ANSWER);
        anna.expect("200");
    }

    @Test
    void areSkippedAtOnceWhenNobodyIsThere() {
        office.dial(bert, "*78");
        office.dial(carla, "*78");
        anna.calls("9");
        doris.expect("INVITE");
        assertTrue(bert.heardNothing() && carla.heardNothing());
    }

    @Test
    void areBusyWhenNobodyIsThereAtAll() {
        office.number(new Route("9", "", new Route.ToGroups(List.of(
                new RingGroup("nobody", Duration.ofSeconds(10), List.of("50")))), ""));
        anna.calls("9");
        anna.expect("486");
    }

    @Test
    void areForwardedAsOneRoute() {
        office.dial(doris, "*72*3");
        assertEquals("9", office.pbx.features(Office.DOMAIN, "41").calling().toString());
        anna.calls("9");
        bert.expect("INVITE");
        assertTrue(carla.heardNothing() && doris.heardNothing());
    }

    @Test
    void areForwardedAfterATimeThatCountsForAllOfThem() {
        office.dial(doris, "*72*0894711*15");
        anna.calls("9");
        bert.answers(bert.expect("INVITE"), 180, "");
        carla.answers(carla.expect("INVITE"), 180, "");
        anna.expect("180");
        anna.expect("180");
        office.pass(Duration.ofSeconds(10));
        doris.answers(doris.expect("INVITE"), 180, "");
        anna.expect("180");
        office.pass(Duration.ofSeconds(5));
        doris.expect("CANCEL");
        anna.expect("180");
        office.pass(Duration.ofSeconds(2));
        anna.expect("200");
    }
}
