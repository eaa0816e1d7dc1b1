package org.linewright.operations.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.operations.Draft;
import org.linewright.operations.DraftField;
import org.linewright.operations.Drafts;
import org.linewright.pbx.SettingType;

class DraftsTest {

    @TempDir
    private Path home;

    @Test
    void aDraftOutlivesTheConfigurationBeingClosed() {
        try (House house = new House(home)) {
            House.done(house.configuration.drafts().save("line-wizard", "one",
                    List.of(DraftField.plain("page", "registrar"), DraftField.plain("lines.user", "100-109"))));
        }
        try (House house = new House(home)) {
            Drafts drafts = house.configuration.drafts();
            Draft draft = House.done(drafts.all()).getFirst();
            assertEquals("registrar", draft.fields().get("page"));
            assertEquals(List.of("page", "lines.user"), List.copyOf(draft.fields().keySet()));
            assertTrue(House.done(drafts.discard("line-wizard", "one")).isEmpty());
        }
    }

    @Test
    void aSecretCannotBecomeAField() {
        assertThrows(IllegalArgumentException.class,
                () -> new DraftField("lines.password", SettingType.SECRET, "geheim"));
    }
}
