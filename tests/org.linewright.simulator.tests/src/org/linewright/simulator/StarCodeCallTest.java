package org.linewright.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linewright.simulator.FeatureRules.UnknownCode;

/** Star codes are dialled as calls (X20). */
@Timeout(60)
class StarCodeCallTest {

    private final Office office = new Office("22");
    private final Handset anna = office.handset("22");

    @AfterEach
    void close() {
        office.close();
    }

    @ParameterizedTest
    @ValueSource(strings = { "*72*0894711", "*72*", "*72*30*20", "*73*", "*76", "*77", "*78", "*79", "*31", "*32" })
    void isAnsweredAndHungUpAfterAMoment(String code) {
        anna.calls(code);
        Message answer = anna.expect("200");
        assertTrue(answer.body().contains("m=audio"));
        anna.acknowledges(answer);
        assertTrue(anna.heardNothing());
        office.pass(Duration.ofSeconds(1));
        anna.answers(anna.expect("BYE"), 200, "");
        assertEquals(0, office.pbx.calls());
        assertEquals(
                List.of(EventKind.CALL_STARTED, EventKind.FEATURE, EventKind.CALL_ANSWERED, EventKind.CALL_ENDED),
                office.kinds("22").reversed().subList(0, 4).reversed());
    }

    @Test
    void isWrittenDownInBothLanguages() {
        anna.calls("*72*30*20");
        anna.expect("200");
        Event event = office.pbx.log()
                .of(new AccountId(Office.DOMAIN, "22"))
                .stream()
                .filter(one -> one.kind() == EventKind.FEATURE)
                .findFirst()
                .orElseThrow();
        assertEquals("22 (Route 22) wählt *72*30*20: Weiterleitung nach 20 s an 30 ein.", event.text().german());
        assertEquals("22 (route 22) dials *72*30*20: forwarding after 20 s to 30 on.", event.text().english());
    }

    @Test
    void isSeenAtTheAccountAsItWasDialled() {
        anna.calls("*72*+49-30-4711");
        anna.expect("200");
        assertEquals(Optional.of("+49-30-4711"), office.pbx.features(Office.DOMAIN, "22").route().always());
    }

    @Test
    void belongsToTheRouteTheAccountCallsBy() {
        office.pbx.apply(office.pbx.settings().with(Office.DOMAIN, Numbering.NONE.withRoutes(Route.to("30", "22"))));
        anna.calls("*76");
        anna.expect("200");
        assertEquals("30", office.pbx.features(Office.DOMAIN, "22").calling().toString());
        assertTrue(office.pbx.features(Office.DOMAIN, "22").route().quiet());
    }

    @Test
    void isUnknownWhenItIsNoneOfThem() {
        anna.calls("*74");
        anna.expect("404");
        assertEquals("22 dials *74: not a star code.", office.lastWords().english());
        office.pbx.apply(office.pbx.settings()
                .with(CallRules.USUAL.with(FeatureRules.USUAL.with(UnknownCode.INCOMPLETE))));
        anna.calls("*74");
        anna.expect("484");
    }

    @ParameterizedTest
    @ValueSource(strings = { "*99", "*990", "*991" })
    void findsNoVoiceBoxWhereThereAreNone(String code) {
        office.pbx.apply(office.pbx.settings().with(CallRules.USUAL.with(BoxRules.USUAL.withOffered(false))));
        anna.calls(code);
        anna.expect("480");
        assertEquals("22 dials " + code + ": route 22 has no voice box.", office.lastWords().english());
    }

    @Test
    void needsThePasswordOfTheAccount() {
        Handset thief = new Handset(office.phone("22", "guessed"));
        thief.calls("*78");
        thief.expect("403");
        assertTrue(office.pbx.features(Office.DOMAIN, "22").plain());
    }

    @Test
    void mayBeHungUpByTheCallerToo() {
        anna.calls("*31");
        anna.acknowledges(anna.expect("200"));
        anna.hangsUp();
        anna.expect("200");
        assertEquals(0, office.pbx.calls());
        office.pass(Duration.ofSeconds(2));
        assertTrue(anna.heardNothing());
    }
}
