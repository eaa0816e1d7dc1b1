package org.linewright.workbench.diagnostics.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.diagnostics.parcel.Omission;
import org.linewright.diagnostics.parcel.Parcel;
import org.linewright.diagnostics.parcel.ParcelTrouble;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.kit.Words;

class PackedTest {

    private static final Path FILE = Path.of("support.zip");

    @Test
    void saysWhatIsInItAndThatNothingWasLeftOut() {
        Packed packed = new Packed(Outcome.done(new Parcel(FILE, 2049, List.of("health.txt"), List.of(), 7)));
        assertEquals(Icon.DONE, packed.icon());
        assertEquals("support.zip: 1 parts, 3 KB. None holds any of the 7 passwords that were looked for.",
                packed.sentence().english());
        assertTrue(packed.story().endsWith("  health.txt"), packed.story());
        assertTrue(packed.story().contains(Words.of("Weggelassen wurde nichts.", "Nothing was left out.")),
                packed.story());
    }

    @Test
    void whatWasLeftOutIsNamedWithItsReason() {
        Omission omission = new Omission("groups/nord.yaml", Omission.Reason.SIZE);
        Packed packed = new Packed(Outcome.done(new Parcel(FILE, 1, List.of(), List.of(omission), 0),
                List.of(trouble())));
        assertEquals(Icon.WARNING, packed.icon());
        assertTrue(packed.story().contains("groups/nord.yaml (" + Words.of(Omission.Reason.SIZE.words()) + ")"),
                packed.story());
        assertTrue(packed.story().contains("LW-DIAG-307"), packed.story());
    }

    @Test
    void aFileThatIsThereIsAnErrorAndACancelledOneIsNot() {
        assertEquals(Icon.ERROR, new Packed(Outcome.refused(ParcelTrouble.THERE.about("support.zip"))).icon());
        Packed cancelled = new Packed(Outcome.refused(ParcelTrouble.CANCELLED.about()));
        assertEquals(Icon.NOTE, cancelled.icon());
        assertEquals("There is no file.", cancelled.sentence().english());
        assertTrue(cancelled.story().contains("LW-DIAG-303"), cancelled.story());
    }

    private static Trouble trouble() {
        return ParcelTrouble.LEFT_OUT.about("groups/nord.yaml", Omission.Reason.SIZE.words());
    }
}
