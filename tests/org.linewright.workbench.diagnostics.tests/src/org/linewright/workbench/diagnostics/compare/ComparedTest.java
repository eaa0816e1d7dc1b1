package org.linewright.workbench.diagnostics.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.linewright.diagnostics.call.Conversation;
import org.linewright.diagnostics.call.Conversations;
import org.linewright.diagnostics.compare.Comparison;
import org.linewright.workbench.diagnostics.compare.Compared.Row;
import org.linewright.workbench.diagnostics.compare.Compared.Weight;
import org.linewright.workbench.diagnostics.trace.Samples;

class ComparedTest {

    private final Compared compared = Compared.of(Comparison.of(conversation("INVITE a", "180 a INVITE",
            "200 a INVITE"), conversation("INVITE b", "200 b INVITE")));

    @Test
    void whatOnlyOneSideHasIsRemarkable() {
        assertEquals(List.of(Weight.USUAL, Weight.REMARKABLE, Weight.USUAL),
                compared.rows().stream().map(Row::weight).toList());
        assertEquals("", compared.rows().get(1).right());
        assertEquals(1, compared.remarkable());
    }

    @Test
    void equalPartsAreFoldedTogether() {
        Row invite = compared.rows().getFirst();
        Row equal = invite.below().getLast();
        assertEquals(Weight.EQUAL, equal.weight());
        assertTrue(equal.below().stream().anyMatch(row -> row.left().contains("510@pbx")));
        assertTrue(invite.below().stream().anyMatch(row -> row.what().english().equals("Call-ID")));
        assertFalse(invite.open(), "nothing remarkable is in it");
    }

    @Test
    void asTextOnlyWhatDiffersIsTold() {
        String text = compared.text(Locale.ENGLISH);
        assertTrue(text.contains("    ~ Call-ID:\n        < a\n        > b"), text);
        assertFalse(text.contains("X-Own"), text);
    }

    @Test
    void theUnlikePartOfTwoValuesIsFound() {
        assertEquals(new Unlike(4, 2, 1), Unlike.of("a=b;xy;z", "a=b;q;z"));
        assertEquals(new Unlike(2, 0, 2), Unlike.of("aa", "aaaa"));
        assertEquals(new Unlike(4, 0, 0), Unlike.of("same", "same"));
    }

    private static Conversation conversation(String... messages) {
        return Conversations.of(Samples.trace(0, messages)).getFirst();
    }
}
