package org.linewright.workbench.diagnostics.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linewright.diagnostics.Trace;
import org.linewright.diagnostics.TraceEntry;
import org.linewright.diagnostics.call.Conversation;

class ListingTest {

    private static final Filter CALLS = new Filter("", Filter.Named.ANY, "", Topic.CALLS);

    @Test
    void theNewestConversationIsFirstWithItsMessagesBelow() {
        assertEquals(List.of("o", "8", "c", "3", "4", "5", "6", "7", "r", "1", "2"),
                keys(Listing.of(Samples.trace(), Filter.NONE, Set.of())));
    }

    @Test
    void aFoldedConversationIsOneRowAndIsSavedNevertheless() {
        Listing listing = Listing.of(Samples.trace(), Filter.NONE, Set.of("c"));
        assertEquals(List.of("o", "8", "c", "r", "1", "2"), keys(listing));
        assertEquals(8, listing.filtered().entries().size());
        assertEquals(2, listing.place("c", 5), "what is folded away is where its conversation stands");
    }

    @Test
    void aFilterLeavesWhatFitsAllOfItAndConversationsStayWhole() {
        Listing listing = Listing.of(Samples.trace(),
                new Filter("SIP/2.0 180", new Filter.Named("510@pbx", 0), "invite", Topic.CALLS),
                Set.of());
        assertEquals(List.of("c", "5"), keys(listing));
        assertEquals(List.of(5L), listing.wanted().stream().map(TraceEntry::number).toList());
        assertEquals(5, listing.conversation("c").map(Conversation::entries).orElseThrow().size());
        assertEquals(3, listing.conversations().size());
    }

    @Test
    void aTopicCoversItsKindsOnly() {
        assertEquals(List.of("c", "3", "4", "5", "6", "7"), keys(Listing.of(Samples.trace(), CALLS, Set.of())));
        assertEquals(List.of("r", "1", "2"),
                keys(Listing.of(Samples.trace(), new Filter("", Filter.Named.ANY, "", Topic.REGISTRATIONS), Set.of())));
        assertEquals(List.of("o", "8"),
                keys(Listing.of(Samples.trace(), new Filter("", Filter.Named.ANY, "", Topic.OTHERS), Set.of())));
    }

    @Test
    void itSaysWhichLinesAndMethodsThereAre() {
        Listing listing = Listing.of(Samples.trace(), CALLS, Set.of());
        assertEquals(List.of("510@pbx"), listing.lines());
        assertEquals(List.of("ACK", "INVITE", "OPTIONS", "REGISTER"), listing.methods());
    }

    @Test
    void aRowIsAnotherOnceItsConversationHasGrown() {
        Trace less = Samples.trace(0, "REGISTER r");
        Trace more = Samples.trace(0, "REGISTER r", "200 r REGISTER");
        Row.Head before = (Row.Head) Listing.of(less, Filter.NONE, Set.of()).rows().getFirst();
        Row.Head after = (Row.Head) Listing.of(more, Filter.NONE, Set.of()).rows().getFirst();
        assertTrue(!before.key().equals(after.key()));
    }

    private static List<String> keys(Listing listing) {
        return listing.rows().stream()
                .map(row -> row instanceof Row.Head head ? head.conversation().callId() : row.key()).toList();
    }
}
