package org.linewright.workbench.line.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.line.Configuration;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.SettingsVersion;
import org.linewright.operations.OperationTrouble;
import org.linewright.operations.Wish;
import org.linewright.pbx.Migration;
import org.linewright.pbx.MigrationStep.Moved;
import org.linewright.pbx.PbxProfile;
import org.linewright.workbench.kit.Snapshot;
import org.linewright.workbench.kit.Statuses;

class GroupMigrationTest {

    private static final PbxProfile SECOND = Sample.PROFILE.inVersion(2,
            List.of(new Migration(1, new Text("Neuer Name", "A new name"),
                    List.of(new Moved("extras.old", "extras.known")))));

    private final LineGroup old = Sample.group(2).withExtras(Map.of("old", "x"));
    private final Configuration now = Configuration.of(List.of(old, old.withId(new GroupId("sued"))));

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.troubles().stream().map(Trouble::code).toList();
    }

    private static List<String> news(LineGroup group, PbxProfile profile) {
        return new Standing(new Editing(group),
                new Snapshot("", Optional.empty(), false, false, Statuses.NONE, List.of(), List.of()),
                Optional.of(Outcome.done(profile))).news().stream()
                .map(Trouble::code).toList();
    }

    @Test
    void bringsThisGroupAloneToTheVersionOfItsDriver() {
        Wish wish = new GroupMigration(old, Optional.of(SECOND)).in(now).result().orElseThrow();
        assertEquals(Set.of(old.id()), wish.put().keySet());
        assertEquals(Map.of("known", "x"), wish.put().get(old.id()).extras());
    }

    @Test
    void bringsAGroupOfANewerDriverBack() {
        Wish there = new GroupMigration(old, Optional.of(SECOND)).in(now).result().orElseThrow();
        LineGroup newer = there.put().get(old.id());
        Wish back = new GroupMigration(newer, Optional.of(Sample.PROFILE)).in(there.applied(now)).result()
                .orElseThrow();
        assertEquals(Map.of(old.id(), old), back.put());
    }

    @Test
    void saysWhenThereIsNothingToDoOrNobodyKnows() {
        assertEquals(List.of(OperationTrouble.SETTINGS_CURRENT.code()),
                codes(new GroupMigration(old, Optional.of(Sample.PROFILE)).in(now)));
        assertEquals(List.of(OperationTrouble.DRIVER_GONE.code()),
                codes(new GroupMigration(old, Optional.empty()).in(now)));
    }

    @Test
    void theNewsOfTheEditorTellOfAnotherVersion() {
        assertEquals(List.of(), news(old, Sample.PROFILE));
        assertEquals(List.of(OperationTrouble.SETTINGS_OLD.code()), news(old, SECOND));
        assertEquals(List.of(OperationTrouble.SETTINGS_NEWER.code()),
                news(old.withSettings(SettingsVersion.of(2)), Sample.PROFILE));
    }
}
