package org.linewright.pbx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.linewright.core.Text;
import org.linewright.core.line.CodeAction;
import org.linewright.core.line.CodeTemplate;
import org.linewright.core.line.Feature;
import org.linewright.pbx.Ability.Support;

class CodeOfferTest {

    private static final Text REASON = new Text("Weil es so ist.", "Because it is so.");
    private static final Map<Feature, String> DND = Map.of(Feature.DND_ROUTE_ON, "*76", Feature.DND_ROUTE_OFF, "*77");

    @Test
    void offersWhatTheDriverKnowsToWork() {
        CodeOffer offer = offer(CodeAction.DND, DND, Support.YES);
        assertTrue(offer.possible());
        assertEquals(REASON, offer.reason());
        assertEquals(List.of("*76", "*77"),
                offer.codes().stream().map(OfferedCode::template).map(CodeTemplate::text).toList());
    }

    @Test
    void offersWhatNobodyHasTestedAndSaysSo() {
        CodeOffer offer = CodeOffer.of(CodeAction.DND, Example.profile(List.of(), List.of()),
                Example.coded(DND, "22"));
        assertTrue(offer.possible());
        assertEquals(Support.UNTESTED, offer.support());
        assertTrue(offer.reason().english().contains("does not say"));
    }

    @Test
    void offersNothingThatIsKnownNotToWork() {
        CodeOffer offer = offer(CodeAction.DND, DND, Support.NO);
        assertFalse(offer.possible());
        assertEquals(REASON, offer.reason());
    }

    @Test
    void saysThatTheGroupHasNoCode() {
        CodeOffer offer = offer(CodeAction.DND_GLOBAL, DND, Support.YES);
        assertFalse(offer.possible());
        assertTrue(offer.reason().english().contains("no feature code"));
    }

    @Test
    void offersNothingThatCouldOnlyBeSwitchedOff() {
        assertFalse(offer(CodeAction.DND, Map.of(Feature.DND_ROUTE_OFF, "*77"), Support.YES).possible());
    }

    @Test
    void dialsTheCodeOfTheGroupUnderTheLabelOfTheDriver() {
        PbxProfile profile = profile(Support.YES,
                new FeatureCode(Feature.DND_ROUTE_ON, new CodeTemplate("*76"), Example.WORDS, Optional.of(REASON), true,
                        Example.SOURCE));
        OfferedCode code = CodeOffer.of(CodeAction.DND, profile,
                Example.coded(Map.of(Feature.DND_ROUTE_ON, "*25"), "22")).code(Feature.DND_ROUTE_ON).orElseThrow();
        assertEquals("*25", code.template().text());
        assertEquals(Example.WORDS, code.label());
        assertEquals(Optional.of(REASON), code.remark());
    }

    @Test
    void speaksOfEveryAction() {
        assertEquals(List.of(CodeAction.values()),
                CodeOffer.all(Example.profile(List.of(), List.of()), Example.group("22"))
                        .stream()
                        .map(CodeOffer::action)
                        .toList());
    }

    private static CodeOffer offer(CodeAction action, Map<Feature, String> codes, Support support) {
        return CodeOffer.of(action, profile(support), Example.coded(codes, "22"));
    }

    private static PbxProfile profile(Support support, FeatureCode... codes) {
        return new PbxProfile("example.pbx", Example.WORDS, Example.NAMES, List.of(), List.of(codes), List.of(),
                List.of(new Ability(Capability.DND_BY_CODE, support, REASON, Example.SOURCE)), List.of(), List.of(),
                OptionalInt.empty());
    }
}
