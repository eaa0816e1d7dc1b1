package org.linewright.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.linewright.core.Secret;
import org.linewright.media.sound.Samples;
import org.linewright.media.sound.Sound;
import org.linewright.simulator.feature.RouteId;

/** What people have switched and left outlives the PBX. */
@Timeout(60)
class PbxMemoryTest {

    private static final String SALES = "Sales";

    private static Office office() {
        Office office = new Office();
        office.add(Account.draft(Office.DOMAIN, "22", "P").withPassword(new Secret(Office.PASSWORD))
                .withTeams(List.of(SALES)));
        return office;
    }

    @Test
    void theNextOneKnowsWhatWasSwitchedAndLeft() {
        PbxMemory memory;
        try (Office first = office()) {
            Handset anna = first.handset("22");
            first.dial(anna, "*72*0894711");
            first.dial(anna, "*31");
            first.leave("22");
            first.pbx.sign(Office.DOMAIN, "22", SALES, false);
            memory = first.pbx.memory();
        }
        try (Office second = office()) {
            second.pbx.remember(memory);
            assertEquals(Optional.of("0894711"), second.pbx.features(Office.DOMAIN, "22").route().always());
            assertTrue(second.pbx.features(Office.DOMAIN, "22").account().withheld());
            assertEquals(1, second.pbx.box(Office.DOMAIN, "22").fresh());
            assertEquals(false, second.pbx.teams(Office.DOMAIN).get(SALES).get("22"));
            assertEquals(memory, second.pbx.memory());
        }
    }

    @Test
    void aBoxThatIsTooFullStaysOut() {
        try (Office first = office(); Office second = office()) {
            RouteId route = RouteId.own(new AccountId(Office.DOMAIN, "22"));
            Samples hour = Samples.of(Sound.silence(Duration.ofMinutes(1)), Duration.ofMinutes(1));
            for (int time = 0; time < 20; time++) {
                first.pbx.boxes().leave(route, "somebody", hour);
            }
            PbxMemory memory = first.pbx.memory();
            second.pbx.boxes().remember(Map.of(new RouteId("a", "1", ""), memory.boxes().get(route),
                    new RouteId("a", "2", ""), memory.boxes().get(route), new RouteId("a", "3", ""),
                    memory.boxes().get(route), new RouteId("a", "4", ""), memory.boxes().get(route)));
            assertEquals(3, second.pbx.memory().boxes().values().stream().filter(box -> box.fresh() == 20).count());
        }
    }
}
