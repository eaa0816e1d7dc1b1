package org.linewright.system.kamailio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.linewright.core.line.LineGroup;
import org.linewright.lines.LineState;
import org.linewright.lines.Reach;
import org.linewright.lines.Reach.Standing;
import org.linewright.peers.DeafPort;
import org.linewright.peers.Fault;
import org.linewright.peers.Kamailio;

/** Reachable, not only registered, at a proxy that passes OPTIONS on, loses them or answers them itself. */
@Timeout(120)
class ReachTest {

    private static final Duration SOON = Duration.ofSeconds(40);
    private static final Duration DELAY = Duration.ofMillis(2);
    private static final Duration PROVE = Duration.ofSeconds(4);

    private static LineGroup proving(Kamailio pbx, int lines) {
        LineGroup group = Groups.at(pbx, lines, Groups.HOUR, DELAY);
        return group.withRegistrar(group.registrar().withProve(PROVE));
    }

    private static void await(Office office, int lines, Standing standing) {
        office.await(lines + " lines " + standing, SOON,
                all -> all.stream().filter(one -> one.reach().is(standing)).count() == lines);
    }

    @Test
    void aProxyBringsTheRequestBackAsItWas() throws Exception {
        try (Kamailio pbx = Kamailio.started(); Office office = Office.open()) {
            office.want(proving(pbx, 3));
            await(office, 3, Standing.PROVEN);
            Reach reach = office.lines().statuses().getFirst().reach();
            assertTrue(reach.how().english().contains("Call-ID kept"), reach.how().english());
            assertTrue(reach.when().isPresent());
            assertEquals(0, reach.losses());
            office.stop();
        }
    }

    @Test
    void aRequestThatTheProxyLosesIsALossAndItComesBack() throws Exception {
        try (Kamailio pbx = Kamailio.started();
                DeafPort nobody = new DeafPort(Groups.FREE);
                Office office = Office.open()) {
            office.want(proving(pbx, 1));
            await(office, 1, Standing.PROVEN);
            int heard = pbx.heard().size();
            pbx.fault(Fault.losing(nobody.port()));
            await(office, 1, Standing.FAILED);
            assertEquals(LineState.REGISTERED, office.lines().statuses().getFirst().state());
            String reason = office.lines().statuses().getFirst().reason().english();
            assertTrue(reason.startsWith("registered, but not reachable"), reason);
            pbx.await("a REGISTER anew", SOON, all -> all.size() > heard);
            pbx.fault(Fault.NONE);
            await(office, 1, Standing.PROVEN);
            assertTrue(office.lines().statuses().getFirst().reach().restored());
        }
    }

    @Test
    void aBindingThatTheProxyForgotIsALossAndARegisterMendsIt() throws Exception {
        try (Kamailio pbx = Kamailio.started(); Office office = Office.open()) {
            office.want(proving(pbx, 1));
            await(office, 1, Standing.PROVEN);
            pbx.kill();
            pbx.start();
            office.await("restored", SOON, all -> all.getFirst().reach().restored());
            assertEquals(1, pbx.contacts());
        }
    }

    @Test
    void aProxyThatNeverFindsTheWaySaysSoFromTheStart() throws Exception {
        try (Kamailio pbx = Kamailio.started();
                DeafPort nobody = new DeafPort(Groups.FREE);
                Office office = Office.open()) {
            pbx.fault(Fault.losing(nobody.port()));
            office.want(proving(pbx, 1));
            await(office, 1, Standing.FAILED);
            String reason = office.lines().statuses().getFirst().reason().english();
            assertTrue(reason.contains("408"), reason);
        }
    }

    @Test
    void aProxyThatAnswersItselfProvesNothing() throws Exception {
        try (Kamailio pbx = Kamailio.started(); Office office = Office.open()) {
            pbx.fault(Fault.ANSWERING);
            office.want(proving(pbx, 1));
            await(office, 1, Standing.UNPROVABLE);
            String how = office.lines().statuses().getFirst().reach().how().german();
            assertTrue(how.contains("gibt OPTIONS nicht an die Leitung weiter (200 OK)"), how);
            assertEquals("registered", office.lines().statuses().getFirst().reason().english());
        }
    }
}
