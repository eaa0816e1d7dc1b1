package org.linewright.core.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CodeActionTest {

    @Test
    void everyFeatureBelongsToAnAction() {
        Set<Feature> reached = EnumSet.noneOf(Feature.class);
        Arrays.stream(CodeAction.values()).forEach(action -> reached.addAll(action.features()));
        assertEquals(EnumSet.allOf(Feature.class), reached);
    }

    @Test
    void itsWordLeadsBackToIt() {
        for (CodeAction action : CodeAction.values()) {
            assertEquals(action, CodeAction.of(action.word()).orElseThrow());
        }
    }

    @Test
    void oneCodeEndsEveryForwarding() {
        assertEquals(EnumSet.of(CodeAction.FORWARD_ALWAYS, CodeAction.FORWARD_AFTER),
                CodeAction.switchedBy(Feature.FORWARD_ALL_OFF));
    }

    @Test
    void theForwardingAfterATimeOutlivesTheEndOfTheOther() {
        assertEquals(EnumSet.of(CodeAction.FORWARD_ALWAYS), CodeAction.switchedBy(Feature.FORWARD_ALWAYS_OFF));
    }

    @Test
    void whatIsDoneOnceSwitchesNothing() {
        assertEquals(Set.of(), CodeAction.switchedBy(Feature.PICKUP_DOMAIN));
        assertEquals(Set.of(), CodeAction.switchedBy(Feature.MAILBOX_GREETING));
    }
}
