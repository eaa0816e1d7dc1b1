package org.linewright.pbx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linewright.core.line.CodeTemplate;
import org.linewright.core.line.CodeTemplate.Place;
import org.linewright.core.line.Feature;

class CodeCollisionsTest {

    @Test
    void findsTheDomainPickupBehindExtensionZero() {
        assertEquals(List.of("LW-PBX-302 codes.pickup-extension"),
                said(Map.of(Feature.PICKUP_EXTENSION, "*8<NUMBER>", Feature.PICKUP_DOMAIN, "*80"), "22"));
    }

    @Test
    void warnsWhenALineIsTheHiddenExtension() {
        assertEquals(List.of("LW-PBX-303 codes.pickup-extension"),
                said(Map.of(Feature.PICKUP_EXTENSION, "*8<NUMBER>", Feature.PICKUP_DOMAIN, "*800"), "22", "00"));
    }

    @Test
    void triesTemplatesOnTheLinesOfTheGroup() {
        assertEquals(List.of("LW-PBX-303 codes.clir-on", "LW-PBX-303 codes.pickup-extension"),
                said(Map.of(Feature.CLIR_ON, "*8<NUMBER>", Feature.PICKUP_EXTENSION, "*82<NUMBER>"), "31", "22"));
    }

    @Test
    void namesACodeThatStandsForTwoFunctionsOnce() {
        assertEquals(List.of("LW-PBX-304 codes.dnd-route-on"),
                said(Map.of(Feature.DND_ROUTE_ON, "*76", Feature.DND_ROUTE_OFF, "*76"), "22"));
    }

    @Test
    void findsNothingWhereNothingHides() {
        assertEquals(List.of(), said(Map.of(Feature.FORWARD_ALWAYS_ON, "*72*<NUMBER>", Feature.FORWARD_ALWAYS_OFF,
                "*72*", Feature.FORWARD_AFTER_ON, "*72*<NUMBER>*<SECONDS>", Feature.MAILBOX_LISTEN, "*99",
                Feature.MAILBOX_CALL, "*990"), "22", "max.m"));
    }

    @ParameterizedTest(name = "{0} makes {1} with {2}")
    @CsvSource(delimiter = '|', value = { //
            "*8<NUMBER>|*80|0", "*8<NUMBER>|*8+4930|+4930", "*8<NUMBER>|*8|", "*8<NUMBER>|*90|", "*8<NUMBER>|*8*1|", //
            "*72*<NUMBER>*<SECONDS>|*72*17*20|17 20", "*72*<NUMBER>*<SECONDS>|*72*17*0|", "*80|*80|''", "*80|*81|", //
            "<NUMBER>#|12#|12" })
    void readsATemplateBackwards(String template, String characters, String values) {
        Optional<String> read = Dialled.by(new CodeTemplate(template)).values(characters).map(places -> (places
                .getOrDefault(Place.NUMBER, "") + " " + places.getOrDefault(Place.SECONDS, "")).strip());
        assertEquals(Optional.ofNullable(values), read); // framework-driven null
    }

    private static List<String> said(Map<Feature, String> codes, String... users) {
        return new CodeCollisions(Example.coded(codes, users)).troubles().stream()
                .map(trouble -> trouble.code() + " " + trouble.field()).toList();
    }
}
