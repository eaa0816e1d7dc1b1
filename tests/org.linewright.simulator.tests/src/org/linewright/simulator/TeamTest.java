package org.linewright.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;

/** Teams whose members ring when they are signed in (X29). */
@Timeout(60)
class TeamTest {

    private static final String SALES = "Sales";

    private final Office office = new Office("22");

    @BeforeEach
    void found() {
        for (String name : List.of("30", "40")) {
            office.add(Account.draft(Office.DOMAIN, name, "P").withPassword(new Secret(Office.PASSWORD))
                    .withTeams(List.of(SALES)));
        }
        office.number(new Route("9", "Desk", new Route.ToGroups(List.of(
                new RingGroup("all", Duration.ofSeconds(10), List.of(), List.of(SALES)))), ""));
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Outcome<Boolean> sign(String account, boolean in) {
        return office.pbx.sign(Office.DOMAIN, account, SALES, in);
    }

    @Test
    void onlyWhoIsSignedInRings() {
        Handset anna = office.handset("22");
        Handset bert = office.handset("30");
        Handset carl = office.handset("40");
        sign("40", false);
        assertEquals(Map.of(SALES, Map.of("30", true, "40", false)), office.pbx.teams(Office.DOMAIN));
        anna.calls("9");
        bert.expect("INVITE");
        assertTrue(carl.heardNothing());
    }

    @Test
    void aTeamThatNobodyIsSignedInToIsSkipped() {
        Handset anna = office.handset("22");
        office.handset("30");
        sign("30", false);
        anna.calls("9");
        anna.expect("486");
    }

    @Test
    void whoSignsInAgainRingsAgain() {
        Handset anna = office.handset("22");
        Handset bert = office.handset("30");
        sign("30", false);
        sign("30", true);
        anna.calls("9");
        bert.expect("INVITE");
    }

    @Test
    void whatRingsAtATeamIsPickedUpByItsNumber() {
        Handset anna = office.handset("22");
        Handset bert = office.handset("30");
        Handset second = office.handset("22");
        anna.calls("9");
        bert.answers(bert.expect("INVITE"), 180, "");
        anna.expect("180");
        Handset carl = office.handset("40");
        carl.calls("*89");
        carl.expect("200");
        assertTrue(second.heardNothing());
    }

    @Test
    void theLastMemberStaysWhereThatIsSwitched() {
        office.apply(FeatureRules.USUAL.with(new TeamRules(true, true)));
        assertEquals(true, sign("30", false).isDone());
        assertEquals("LW-SIMULATOR-205", sign("40", false).troubles().getFirst().code());
        assertEquals("LW-SIMULATOR-204",
                office.pbx.sign(Office.DOMAIN, "22", SALES, true).troubles().getFirst().code());
    }
}
