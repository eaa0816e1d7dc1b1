package org.linewright.pbx.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.linewright.core.Trouble;
import org.linewright.pbx.PbxDriver;

/** A driver that fails altogether is a finding, never an exception and never a wait without end. */
class FailingDriverTest {

    private static final DriverLaw ID = Laws.all().stream().filter(law -> law.kind() == LawTrouble.ID).findFirst()
            .orElseThrow();

    private static Trouble finding(PbxDriver driver, Duration patience) {
        return ID.examined(Specimen.of(() -> driver), patience).findings().getFirst();
    }

    @Test
    void whatItThrowsIsToldWithThePlace() {
        Trouble finding = finding(() -> {
            throw new IllegalStateException("no network");
        }, Duration.ofSeconds(5));
        assertEquals(LawTrouble.THREW.code(), finding.code());
        assertTrue(finding.sentence().english().contains("no network"));
        assertTrue(finding.detail().contains("FailingDriverTest"), finding.detail());
    }

    @Test
    void aMissingClassIsToldToo() {
        assertEquals(LawTrouble.THREW.code(), finding(() -> {
            throw new NoClassDefFoundError("org/linewright/sip/UserAgent");
        }, Duration.ofSeconds(5)).code());
    }

    @Test
    void aHangingOneIsLeft() throws InterruptedException {
        CountDownLatch interrupted = new CountDownLatch(1);
        Trouble finding = finding(() -> {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException left) {
                interrupted.countDown();
            }
            return Sound.profile();
        }, Duration.ofMillis(50));
        assertEquals(LawTrouble.SLOW.code(), finding.code());
        interrupted.await();
    }

    @Test
    void theQuickLawsLeaveOutTheLoad() {
        List<LawTrouble> left = Laws.all().stream().filter(law -> !Laws.quick().contains(law)).map(DriverLaw::kind)
                .toList();
        assertEquals(List.of(LawTrouble.THREADS, LawTrouble.MANY_LINES, LawTrouble.QUICK), left);
    }
}
