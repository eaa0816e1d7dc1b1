package org.linewright.operations.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.operations.Draft;
import org.linewright.operations.DraftField;
import org.linewright.operations.Drafts;
import org.linewright.pbx.SettingType;
import org.linewright.store.DraftFolder;

class DraftsTest {

    @TempDir
    private Path home;

    @Test
    void aDraftIsFoundByWhoeverLooksNext() {
        House.done(drafts().save("line-wizard", "one",
                List.of(DraftField.plain("page", "registrar"), DraftField.plain("lines.user", "100-109"))));
        Drafts again = drafts();
        Draft draft = House.done(again.all()).getFirst();
        assertEquals("registrar", draft.fields().get("page"));
        assertEquals(List.of("page", "lines.user"), List.copyOf(draft.fields().keySet()));
        assertTrue(House.done(again.discard("line-wizard", "one")).isEmpty());
    }

    @Test
    void theConfigurationItselfStaysAsItIs() {
        House.done(drafts().save("line-wizard", "one", List.of(DraftField.plain("page", "registrar"))));
        assertFalse(Files.exists(home.resolve("configuration")));
    }

    @Test
    void aSecretCannotBecomeAField() {
        assertThrows(IllegalArgumentException.class,
                () -> new DraftField("lines.password", SettingType.SECRET, "geheim"));
    }

    private Drafts drafts() {
        return new FolderDrafts(DraftFolder.beside(home.resolve("configuration")), InstantSource.system());
    }
}
