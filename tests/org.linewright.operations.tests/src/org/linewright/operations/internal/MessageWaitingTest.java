package org.linewright.operations.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linewright.core.line.LineGroup;
import org.linewright.lines.LinesOptions;
import org.linewright.pbx.Ability.Support;
import org.linewright.pbx.Capability;

/** Whose lines ask about their voice boxes. */
class MessageWaitingTest {

    private final FakeRoster roster = new FakeRoster();
    private final MessageWaiting messages = new MessageWaiting(roster);
    private final LineGroup group = House.group("berlin", "150");

    private boolean asks(LinesOptions options) {
        messages.look(List.of(group));
        return messages.in(options).mailboxes().test(group.id());
    }

    @ParameterizedTest
    @CsvSource({ "YES,true", "UNTESTED,true", "NO,false" })
    void onlyWhereTheDriverSaysThatThePbxCannotTellItIsNotAsked(Support support, boolean asked) {
        roster.says(Capability.MESSAGE_WAITING, support);
        assertEquals(asked, asks(LinesOptions.defaults().withMailboxes()));
    }

    @Test
    void whereNobodySaysAnythingItIsAsked() {
        assertTrue(asks(LinesOptions.defaults().withMailboxes()));
        roster.leave();
        assertTrue(asks(LinesOptions.defaults().withMailboxes()));
    }

    @Test
    void whoDoesNotWantToKnowDoesNotAsk() {
        roster.says(Capability.MESSAGE_WAITING, Support.YES);
        assertFalse(asks(LinesOptions.defaults()));
    }
}
