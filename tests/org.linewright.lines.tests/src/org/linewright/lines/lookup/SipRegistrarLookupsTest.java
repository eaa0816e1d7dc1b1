package org.linewright.lines.lookup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.linewright.core.Trouble;
import org.linewright.lines.LinesTrouble;
import org.linewright.lines.RegistrarFound;
import org.linewright.sip.LookupTrail;
import org.linewright.sip.LookupTrail.Step;

@Timeout(20)
class SipRegistrarLookupsTest {

    private static final InetSocketAddress FIRST = new InetSocketAddress(InetAddress.getLoopbackAddress(), 5070);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private static RegistrarFound found(List<InetSocketAddress> addresses, Step... steps) {
        return new Findings("pbx.example").of(new LookupTrail(List.of(steps), addresses, true));
    }

    private static Step.Service service(int priority, int port, String target) {
        return new Step.Service(priority, 5, port, target, MINUTE);
    }

    @Test
    void theFirstAddressIsExplained() {
        Step hosts = new Step.Hosts("one.example", List.of(new Step.Host(FIRST.getAddress(), MINUTE)));
        RegistrarFound alone = found(List.of(FIRST), new Step.Services("_sip._udp.pbx.example",
                List.of(service(10, 5070, "one.example"), service(20, 5080, "two.example"))), hosts);
        assertEquals("one.example hat die kleinste Priorität (10)", alone.because().orElseThrow().german());
        assertEquals(List.of(10, 20), alone.steps().getFirst().records().stream()
                .map(RegistrarFound.Entry::priority).toList());
        RegistrarFound drawn = found(List.of(FIRST), new Step.Services("_sip._udp.pbx.example",
                List.of(service(10, 5070, "one.example"), service(10, 5080, "two.example"))), hosts);
        assertTrue(drawn.because().orElseThrow().english().contains("draw by weight"));
        assertTrue(alone.trouble().isEmpty());
    }

    @Test
    void anUnknownNameAndASilentDnsAreTwoTroubles() {
        assertEquals(Optional.of(LinesTrouble.NO_ADDRESS.code()),
                found(List.of(), new Step.Hosts("pbx.example", List.of())).trouble().map(Trouble::code));
        assertEquals(Optional.of(LinesTrouble.DNS_SILENT.code()),
                found(List.of(), new Step.Failed("pbx.example", Optional.of("timed out"))).trouble()
                        .map(Trouble::code));
    }

    @Test
    void whatIsNoHostIsSaidWithoutAskingAnybody() throws Exception {
        BlockingQueue<RegistrarFound> told = new LinkedBlockingQueue<>();
        new SipRegistrarLookups((server, dns, trail) -> {
            throw new AssertionError("asked");
        }).start("sip:pbx example", OptionalInt.empty(), told::add);
        assertEquals(Optional.of(LinesTrouble.NO_HOST.code()),
                told.poll(10, TimeUnit.SECONDS).trouble().map(Trouble::code));
    }
}
