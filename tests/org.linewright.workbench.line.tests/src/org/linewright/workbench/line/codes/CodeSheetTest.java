package org.linewright.workbench.line.codes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linewright.core.Text;
import org.linewright.core.line.CodeAction;
import org.linewright.core.line.CodeTemplate;
import org.linewright.core.line.CodeTemplate.Place;
import org.linewright.core.line.Feature;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.LineId;
import org.linewright.operations.CodeAnswer;
import org.linewright.operations.SentCode;
import org.linewright.operations.SentCodes;
import org.linewright.pbx.Ability.Support;
import org.linewright.pbx.CodeOffer;
import org.linewright.pbx.OfferedCode;

class CodeSheetTest {

    private static final LineId LINE = new LineId(new GroupId("office"), "22");
    private static final Instant NOW = Instant.parse("2026-11-29T14:03:00Z");
    private static final Text TRIED = new Text("Steht im Hinweis.", "The note says so.");
    private static final CodeOffer DND = offer(CodeAction.DND, Support.YES,
            code(Feature.DND_ROUTE_ON, "*76"), code(Feature.DND_ROUTE_OFF, "*77"));
    private static final CodeOffer FORWARD = offer(CodeAction.FORWARD_AFTER, Support.UNTESTED,
            code(Feature.FORWARD_AFTER_ON, "*72*<NUMBER>*<SECONDS>"));
    private static final CodeOffer PICKUP = offer(CodeAction.PICKUP, Support.YES,
            code(Feature.PICKUP_DOMAIN, "*80"));
    private static final CodeOffer NONE = offer(CodeAction.MAILBOX, Support.YES);

    @Test
    void whatWasSentLastStandsBesideTheAction() {
        SentCodes sent = SentCodes.NONE.with(new SentCode(LINE, Feature.DND_ROUTE_ON, Map.of(), "*76", NOW,
                new CodeAnswer(200, Text.same("200 OK"), true)));
        assertEquals("last sent 14:03: Do not disturb for the route on – the PBX does not tell its state",
                new CodeSheet(LINE, List.of(DND), sent).state(DND, NOW, ZoneOffset.UTC).english());
    }

    @Test
    void whatWasNeverSentIsUnknown() {
        CodeSheet sheet = new CodeSheet(LINE, List.of(DND, PICKUP), SentCodes.NONE);
        assertEquals("nothing sent yet", sheet.state(DND, NOW, ZoneOffset.UTC).english());
        assertEquals("–", sheet.state(PICKUP, NOW, ZoneOffset.UTC).english());
    }

    @Test
    void whatHasNoCodeIsNotOfferedAndSaysWhy() {
        CodeSheet sheet = new CodeSheet(LINE, List.of(NONE), SentCodes.NONE);
        assertTrue(sheet.empty());
        assertEquals("not offered", sheet.state(NONE, NOW, ZoneOffset.UTC).english());
        assertEquals("Not offered: The note says so.", CodeSheet.about(NONE).english());
        assertEquals(Set.of(), CodeSheet.places(NONE));
    }

    @Test
    void whatNobodyHasTestedSaysSo() {
        assertFalse(new CodeSheet(LINE, List.of(FORWARD), SentCodes.NONE).empty());
        assertEquals("Untested: The note says so.", CodeSheet.about(FORWARD).english());
    }

    @Test
    void asksForTheValuesOfTheCode() {
        assertEquals(Set.of(Place.NUMBER, Place.SECONDS), CodeSheet.places(FORWARD));
        assertEquals(Set.of(), CodeSheet.places(DND));
    }

    @Test
    void whatIsDoneOnceIsDialledAndNotSwitchedOn() {
        assertEquals("Dial", CodeSheet.on(PICKUP).english());
        assertEquals("Switch on", CodeSheet.on(DND).english());
    }

    private static CodeOffer offer(CodeAction action, Support support, OfferedCode... codes) {
        return new CodeOffer(action, support, TRIED, List.of(codes));
    }

    private static OfferedCode code(Feature feature, String template) {
        return new OfferedCode(feature, new CodeTemplate(template), feature.label(), Optional.empty());
    }
}
