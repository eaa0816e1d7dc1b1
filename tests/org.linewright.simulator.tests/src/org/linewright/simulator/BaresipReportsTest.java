package org.linewright.simulator;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.peers.Baresip;

/** A baresip and somebody whom the PBX plays report to each other, in real time. */
@Timeout(120)
class BaresipReportsTest {

    private static final Duration LIMIT = Duration.ofSeconds(40);
    private static final String DOMAIN = "baresip.example";

    @TempDir
    private Path folder;

    @Test
    void bothAreTold() throws IOException, InterruptedException {
        try (EmbeddedPbx pbx = EmbeddedPbx.start().result().orElseThrow()) {
            pbx.accounts().open(DOMAIN);
            Arrival arrival = Arrival.of(pbx, DOMAIN, "22");
            try (Baresip phone = arrival.await(Baresip.singing(folder, pbx.address(), DOMAIN, "22", "pw-22", 600),
                    LIMIT)) {
                phone.dial("0894711");
                phone.await("CALL_ESTABLISHED", LIMIT);
                phone.awaitSound(LIMIT); // tells of a report that came
                phone.awaitReported(LIMIT);
                phone.hangUp();
                phone.await("CALL_CLOSED", LIMIT);
            }
            new Noted(pbx).await(event -> event.text().english()
                    .matches(".*from the callee \\d{3,} packets of the PBX, 0 lost by RTCP.*"), LIMIT);
        }
    }
}
