package org.linewright.system.kamailio.laboratory;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.linewright.peers.Harm;

/** What happens on the way, is found. */
@Timeout(120)
class WayFaultsTest {

    private Laboratory laboratory;

    @BeforeEach
    void open() throws Exception {
        laboratory = Laboratory.open();
    }

    @AfterEach
    void close() throws Exception {
        laboratory.close();
    }

    @Test
    void anAlgThatRewritesTheContact() throws Exception {
        laboratory.way().does(Harm.rewritingOut(Laboratory.rewriting("(?m)^(Contact: ?<sip:[^@]+@)[^;>]+",
                "$1192.0.2.9:7000")));
        laboratory.registered(1).finds("LW-CHECK-312");
    }

    @Test
    void anAlgThatRewritesTheVia() throws Exception {
        laboratory.way().does(Harm.rewritingOut(Laboratory.rewriting("(?m)^(Via: ?SIP/2.0/UDP )[^;]+(.*;rport)",
                "$1192.0.2.9:7000$2")));
        laboratory.want(laboratory.group(1)).finds("LW-CHECK-311");
    }

    @Test
    void aRouterThatForgetsItsMapping() throws Exception {
        laboratory.registered(1).finds();
        laboratory.way().rebinds();
        laboratory.refreshed().finds("LW-CHECK-301");
    }

    @Test
    void aWayThatLosesAFifth() throws Exception {
        laboratory.way().does(Harm.losing(0.2));
        laboratory.registered(20).finds("LW-CHECK-341");
    }

    @Test
    void aWayThatDoublesMessages() throws Exception {
        laboratory.way().does(Harm.doubling(1));
        laboratory.registered(5).finds("LW-CHECK-342");
    }

    @Test
    void aWayThatDoublesOrSwapsNowAndThenIsFine() throws Exception {
        laboratory.way().does(Harm.doubling(0.02));
        laboratory.registered(10).finds();
    }

    @Test
    void aHole() throws Exception {
        laboratory.way().does(Harm.HOLE);
        laboratory.want(laboratory.group(1)).finds("LW-CHECK-201");
    }
}
