package org.linewright.workbench.line.editor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linewright.core.Secret;
import org.linewright.core.line.Line;
import org.linewright.core.line.SecretReference;
import org.linewright.workbench.kit.Snapshot;
import org.linewright.workbench.kit.Statuses;

class EditRowsTest {

    private final TypedPasswords passwords = new TypedPasswords();
    private GroupEdit edit = GroupEdit.of(Sample.group(30));
    private final EditRows rows = new EditRows(Locale.GERMAN, shown(edit, Set.of("103")));

    @Test
    void filtersByNameByRangeAndByWhatIsSaid() {
        rows.filter("11");
        assertEquals(10, rows.size());
        rows.filter("105-107;120");
        assertEquals(4, rows.size());
        rows.filter("fehlt");
        assertEquals(1, rows.size());
        assertEquals("103", rows.at(0).user());
        rows.filter("10 fehlt");
        assertEquals(1, rows.size());
        rows.filter(" ");
        assertEquals(30, rows.size());
    }

    @Test
    void saysWhereEachPasswordIs() {
        assertEquals("verschlüsselt aufbewahrt", rows.cell(0, EditColumn.PASSWORD));
        assertEquals("fehlt", rows.cell(3, EditColumn.PASSWORD));
        show(edit.password(passwords.keep(Map.of("103", new Secret("x")))));
        assertEquals("neu, noch nicht gespeichert", rows.cell(3, EditColumn.PASSWORD));
        show(new GroupEdit(edit.form(), Map.of("104", TypedPasswords.LOST), Map.of()));
        assertEquals("noch einmal eingeben", rows.cell(4, EditColumn.PASSWORD));
        assertTrue(rows.lines().wanting(rows.at(4)));
    }

    @Test
    void marksWhatALineHasOfItsOwnAndResetsIt() {
        show(edit.changing(Set.of("101"), line -> new Line(line.user(), Optional.of("other"),
                SecretReference.parse("env:PW").orElseThrow(), false)));
        assertEquals("eigene: Auth.-Benutzername, Ort des Passworts", rows.cell(1, EditColumn.OWN));
        assertEquals("wie die Gruppe", rows.cell(0, EditColumn.OWN));
        show(edit.changing(Set.of("101"), rows.lines().usual()::reset));
        assertEquals("wie die Gruppe", rows.cell(1, EditColumn.OWN));
        assertEquals("nein", rows.cell(1, EditColumn.ENABLED));
    }

    @Test
    void aNameWrittenOutIsNoOverride() {
        Usual usual = Usual.of(edit.group());
        assertEquals(List.of(), usual.own(new Line("7", SecretReference.secret("nord/7"))));
        assertEquals(1, usual.own(new Line("7", SecretReference.secret("nord/8"))).size());
    }

    @Test
    void sortsAsPeopleCountAndKeepsTheSelection() {
        show(edit.adding(List.of(new Line("9", SecretReference.secret("nord/<USER>")))));
        rows.sort(EditColumn.USER);
        assertEquals("9", rows.at(0).user());
        rows.sort(EditColumn.USER);
        assertEquals("129", rows.at(0).user());
        assertArrayEquals(new int[]{ 0, 30 }, rows.places(Set.of("9", "129")));
    }

    @Test
    void showsOnlyTheLinesThatOughtToBeRegisteredAndAreNot() {
        show(edit.changing(Set.of("101"), line -> line.withEnabled(false)));
        rows.downOnly(true);
        assertEquals(29, rows.size());
        rows.downOnly(false);
        assertEquals(30, rows.size());
    }

    @Test
    void whatNobodyChangedIsNotReckonedAgain() {
        ShownLines first = rows.lines();
        ShownLines renamed = first
                .then(new Shown(edit.named("West"), first.base(), Optional.empty(), Optional.empty(), false,
                        List.of(),
                        Set.of("101"), first.now()));
        assertSame(first.usual(), renamed.usual());
        assertSame(first.saved(), renamed.saved());
        assertEquals(Set.of("101"), renamed.lacking());
    }

    @Test
    void aLineThatIsNewIsSaidToBeNewAfterTheLinesWereShown() {
        Line fresh = new Line("9", SecretReference.secret("nord/<USER>"));
        ShownLines first = rows.lines();
        ShownLines more = first
                .then(new Shown(edit.adding(List.of(fresh)), first.base(), Optional.empty(), Optional.empty(), false,
                        List.of(), Set.of(), first.now()));
        assertEquals("new, not saved yet", more.state(fresh).english());
        assertEquals(31, more.edit().group().lines().size());
    }

    private ShownLines shown(GroupEdit one, Set<String> lacking) {
        Snapshot now = new Snapshot("", Optional.empty(), false, false, Statuses.NONE, List.of(), List.of());
        return ShownLines.of(one, Sample.group(30), passwords, lacking, now);
    }

    private void show(GroupEdit newer) {
        edit = newer;
        rows.show(shown(newer, Set.of("103")));
    }
}
