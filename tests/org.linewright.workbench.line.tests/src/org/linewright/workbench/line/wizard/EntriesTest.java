package org.linewright.workbench.line.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linewright.core.Secret;
import org.linewright.core.line.Configuration;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.LineGroup;
import org.linewright.workbench.line.draft.GroupDraft;
import org.linewright.workbench.line.draft.Passwords;

class EntriesTest {

    private final Entries fresh = Entries.of(Map.of()).here(List.of(Profiles.CROWN, Profiles.OPEN));
    private final Entries crown = fresh.chosen(Profiles.CROWN.profile().result().orElseThrow());
    private final Entries filled = crown.typed(Profiles.HOST, "estos.hfo-cloud.de")
            .block(0, "names", block -> block.withNames("150;177;200-220"))
            .block(0, "passwords", block -> block.withPasswords(new Passwords.Same(new Secret("correct horse"))));

    @Test
    void proposesANameFromVendorAndRegistrar() {
        assertEquals("", name(crown));
        assertEquals("HFO-estos.hfo-cloud.de", name(filled));
        assertEquals("HFO-other.example", name(filled.typed(Profiles.HOST, "other.example")));
    }

    @Test
    void proposesANameThatIsFree() {
        LineGroup other = Profiles.CROWN.profile().result().orElseThrow()
                .draft(new GroupId("x"), "hfo-ESTOS.hfo-cloud.de", "x", List.of());
        assertEquals("HFO-estos.hfo-cloud.de (2)", name(filled.beside(Configuration.of(List.of(other)), List.of())));
    }

    @Test
    void keepsTheNameAPersonGave() {
        Entries named = filled.named("Nord");
        assertEquals("Nord", name(named.typed(Profiles.HOST, "other.example")));
        assertEquals("HFO-third.example", name(named.named("").typed(Profiles.HOST, "third.example")));
    }

    @Test
    void aDriverThatLeavesTakesNothingAlong() {
        Entries left = filled.here(List.of(Profiles.OPEN));
        assertEquals(filled.draft(), left.draft());
        assertEquals(Optional.empty(), left.type());
        assertEquals(Optional.of(Profiles.CROWN), left.here(List.of(Profiles.CROWN)).type());
    }

    @Test
    void anotherTypeKeepsWhatWasTyped() {
        Entries open = filled.chosen(Profiles.OPEN.profile().result().orElseThrow());
        assertEquals("estos.hfo-cloud.de", open.draft().orElseThrow().host());
        assertEquals(23, open.draft().orElseThrow().lines());
        assertEquals("SIP-estos.hfo-cloud.de", name(open));
    }

    @Test
    void aDraftComesBackWithoutPasswordsAsSoonAsItsDriverIsHere() {
        Map<String, String> kept = filled.fields();
        assertFalse(kept.toString().contains("correct horse"));
        Entries waiting = Entries.of(kept).here(List.of(Profiles.OPEN));
        assertEquals(Optional.empty(), waiting.draft());
        assertEquals(kept, waiting.fields());
        Entries back = waiting.here(List.of(Profiles.OPEN, Profiles.CROWN));
        assertEquals(23, back.draft().orElseThrow().lines());
        assertEquals("estos.hfo-cloud.de", back.draft().orElseThrow().host());
        assertEquals(Passwords.NONE, back.draft().orElseThrow().blocks().getFirst().passwords());
        assertTrue(back.touched().contains("lines.1.passwords"));
        assertEquals(Map.of(), back.draft().orElseThrow().form().misfits());
    }

    @Test
    void nothingIsKeptBeforeSomethingIsEntered() {
        assertFalse(fresh.worthKeeping());
        assertFalse(crown.worthKeeping());
        assertEquals(Map.of(), crown.fields());
        assertTrue(filled.worthKeeping());
    }

    @Test
    void blocksComeAndGo() {
        Entries two = filled.withAnotherBlock().block(1, "names", block -> block.withNames("300"));
        assertEquals(24, two.draft().orElseThrow().lines());
        assertEquals(23, two.withoutBlock(1).draft().orElseThrow().lines());
    }

    private static String name(Entries entries) {
        return entries.draft().map(GroupDraft::name).orElse("");
    }
}
