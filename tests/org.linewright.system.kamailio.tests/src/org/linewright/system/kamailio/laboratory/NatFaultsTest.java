package org.linewright.system.kamailio.laboratory;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.linewright.core.line.KeepAlive;
import org.linewright.core.line.LineGroup;
import org.linewright.lines.Reach;
import org.linewright.peers.KamailioSettings;
import org.linewright.peers.NatNetwork;
import org.linewright.peers.NatNetwork.Ports;

/** What a real router does, is found. */
@Timeout(150)
class NatFaultsTest {

    private static final Duration FORGETS = Duration.ofSeconds(4);

    @Test
    void aRouterThatForgetsALineIsFoundWithinOneProof() throws Exception {
        assumeTrue(NatNetwork.missing().isEmpty(), NatNetwork.missing().orElse(""));
        try (NatNetwork nat = NatNetwork.up(Ports.RANDOM);
                Laboratory laboratory = Laboratory.behind(nat, KamailioSettings.USUAL.answeringToSource())) {
            laboratory.want(group(laboratory, KeepAlive.OFF));
            reachable(laboratory);
            nat.rebinds();
            laboratory.office().await("it is found lost", Laboratory.SOON,
                    all -> all.stream().anyMatch(one -> one.reach().losses() > 0));
            reachable(laboratory);
            laboratory.saw("LW-CHECK-231", "LW-CHECK-241", "LW-CHECK-242", "LW-CHECK-301");
        }
    }

    @Test
    void aLineThatIsRefreshedInTimeStaysReachable() throws Exception {
        assumeTrue(NatNetwork.missing().isEmpty(), NatNetwork.missing().orElse(""));
        try (NatNetwork nat = NatNetwork.up(Ports.RANDOM);
                Laboratory laboratory = Laboratory.behind(nat, KamailioSettings.USUAL.answeringToSource())) {
            nat.forgetsAfter(FORGETS);
            laboratory.want(group(laboratory, new KeepAlive(KeepAlive.Method.CRLF, FORGETS.dividedBy(2))));
            reachable(laboratory);
            Instant first = laboratory.office().status("1000").reach().when().orElseThrow();
            laboratory.office().await("a second proof", Laboratory.SOON, all -> all.stream()
                    .anyMatch(one -> one.reach().when().filter(first::isBefore).isPresent()));
            laboratory.finds();
        }
    }

    private static void reachable(Laboratory laboratory) {
        laboratory.office().await("it can be reached", Laboratory.SOON,
                all -> all.stream().allMatch(one -> one.registered() && one.reach().is(Reach.Standing.PROVEN)));
    }

    private static LineGroup group(Laboratory laboratory, KeepAlive keepAlive) {
        LineGroup usual = laboratory.group(1);
        return usual.withRegistrar(
                usual.registrar().withKeepAlive(keepAlive).withProve(Duration.ofSeconds(10)));
    }
}
