package org.linewright.workbench.line.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.core.line.DeclineCode;
import org.linewright.core.line.SecretReference;
import org.linewright.operations.LineTable;
import org.linewright.operations.Wish;

class TableRoundTripTest {

    private final Editing editing = new Editing(Sample.group(5));

    @Test
    void whatIsExportedComesBackAsItWas() {
        GroupEdit edit = editing.now().changing(Set.of("101", "102"), line -> line.withEnabled(false)
                .withTraits(line.traits().withLabel("Empfang; Ost").withTrunk(true)
                        .withClient(Optional.of(SecretReference.secret("desk/<USER>")))
                        .withAway(Optional.of(DeclineCode.RINGING))));
        assertEquals(edit, edit.taking(table(LineTable.written(edit.group()), edit).result().orElseThrow(),
                editing.passwords()));
    }

    @Test
    void passwordsOfATableAreAsIfTypedAndNeverInTheEdit() {
        Wish table = table("user;password\r\n101;correct horse\r\n700;battery staple\r\n", editing.now()).result()
                .orElseThrow();
        editing.change("import", editing.now().taking(table, editing.passwords()));
        assertEquals(Map.of("nord/101", new Secret("correct horse"), "nord/700", new Secret("battery staple")),
                editing.wish().secrets());
        assertEquals("700", editing.now().group().lines().getLast().user());
        assertFalse(editing.words().toString().contains("staple"));
    }

    @Test
    void passwordsOfPhonesComeAlong() {
        Wish table = table("user;password reference;client password\r\n101;secret:nord/<USER>;desk of 101\r\n",
                editing.now()).result().orElseThrow();
        editing.change("import", editing.now().taking(table, editing.passwords()));
        assertEquals(Map.of("nord/101/client", new Secret("desk of 101")), editing.wish().secrets());
        assertFalse(editing.words().toString().contains("desk of"));
    }

    @Test
    void aTableWithAFaultIsRefusedWithItsRow() {
        List<String> said = table("user;password\r\n101;a\r\nb a d;x\r\n", editing.now()).troubles().stream()
                .map(trouble -> trouble.sentence().english()).toList();
        assertEquals(1, said.stream().filter(sentence -> sentence.contains("Row 3")).count(), said::toString);
    }

    private static Outcome<Wish> table(String words, GroupEdit edit) {
        return LineTable.wish(words.getBytes(StandardCharsets.UTF_8), edit.group());
    }
}
