package org.linewright.drivers.internal.shelf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linewright.core.Outcome;

class ShelfTest {

    private static final Held OLD = Sample.held("old", "1.0.0");
    private static final Held NEW = Sample.held("new", "2.0.0");

    @TempDir
    private Path home;
    private Path root;
    private Shelf shelf;
    private ShelfLease lease;

    @BeforeEach
    void open() {
        root = home.resolve("drivers");
        shelf = Shelf.in(root);
        lease = Sample.done(shelf.lease(Sample.self("test")));
    }

    @AfterEach
    void close() {
        lease.close();
    }

    private JarHash taken(String content) {
        return Sample.done(lease.take(Sample.jar(content), Sample.MOST));
    }

    private void shelve(Held jar, String content) {
        taken(content);
        ShelfList list = Sample.done(shelf.read());
        Outcome<ShelfList> next = list.driver(jar.name()).isPresent() ? list.updated(jar) : list.installed(jar);
        Sample.done(next.then(lease::write));
    }

    private List<String> stored() throws IOException {
        return Sample.tree(root.resolve("store"));
    }

    // the list

    @Test
    void isEmptyBeforeAnythingWasBroughtIn() {
        Outcome<ShelfList> list = Shelf.in(home.resolve("never")).read();
        assertEquals(ShelfList.EMPTY, Sample.done(list));
        assertEquals(List.of(), list.troubles());
        assertFalse(Files.exists(home.resolve("never")), "a reader makes nothing");
    }

    @Test
    void saysWhatWasBroughtIn() {
        Held signed = new Held(NEW.hash(), NEW.name(), "2.0.0.beta", "ab:cd", "Acme: «GmbH» # 1",
                new Approval("Müller", Sample.THEN), "");
        shelve(OLD, "old");
        shelve(signed, "new");
        ShelfList list = Sample.done(Shelf.in(root).read());
        assertEquals(new Shelved(signed, Optional.of(OLD), false), list.driver(Sample.PBX).orElseThrow());
    }

    @Test
    void isForItsUserAlone() throws IOException {
        shelve(OLD, "old");
        for (Path file : List.of(root.resolve("installed.yaml"), root.resolve("store").resolve(OLD.hash() + ".jar"))) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        }
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(root.resolve("store"))));
    }

    @Test
    void keepsTheCommentsOfAPerson() throws IOException {
        shelve(OLD, "old");
        Path file = root.resolve("installed.yaml");
        String text = "# do not touch before Monday\n" + Files.readString(file)
                .replace("  org.example.pbx:", "  org.example.pbx: # the one in Kiel");
        Files.writeString(file, text);
        shelve(Sample.held(new BundleName("a.first"), "other", "1.0.0"), "other");
        Sample.done(Sample.done(shelf.read()).disabled(Sample.PBX).then(lease::write));
        Sample.done(Sample.done(shelf.read()).enabled(Sample.PBX).then(lease::write));
        Sample.done(Sample.done(shelf.read()).removed(new BundleName("a.first")).then(lease::write));
        assertEquals(text, Files.readString(file));
    }

    @Test
    void hasItsDriversInTheSameOrderWhateverCameFirst() throws IOException {
        for (String name : List.of("b.second", "c.third", "a.first")) {
            shelve(Sample.held(new BundleName(name), name, "1.0.0"), name);
        }
        String names = Files.readString(root.resolve("installed.yaml")).lines()
                .filter(line -> line.matches("  [a-z.]+:"))
                .map(String::strip)
                .collect(Collectors.joining(" "));
        assertEquals("a.first: b.second: c.third:", names);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "schema: 1\n", "schema: 1\ndrivers:\n", "schema: 1\ndrivers: []\n", "drivers: {}\n",
            "schema: 2\ndrivers: {}\n", "schema: 1\ndrivers: {}\nextra: 1\n",
            "schema: 1\ndrivers:\n  org.example.pbx:\n", "schema: 1\ndrivers:\n  org.example.pbx:\n    kept:\n",
            "schema: 1\ndrivers:\n  ../evil: {}\n", "schema: 1\ndrivers: {}\nbad:\n  0123: org.example.pbx\n",
            "schema: 1\ndrivers: {}\n\tbad: {}\n" })
    void isNeverTakenForAnEmptyOneWhenItIsDamaged(String damaged) throws IOException {
        Files.writeString(root.resolve("installed.yaml"), damaged);
        Outcome<ShelfList> list = shelf.read();
        assertEquals("LW-DRIVERS-201", Sample.codes(list).getFirst());
        String why = list.troubles().get(1).sentence().english();
        assertTrue(why.startsWith(damaged.isEmpty() ? "installed.yaml: " : "installed.yaml, line "), why);
        assertEquals(Sample.codes(list), Sample.codes(lease.write(ShelfList.EMPTY)));
        assertEquals(Sample.codes(list), Sample.codes(lease.mend()));
        assertEquals(damaged, Files.readString(root.resolve("installed.yaml")), "nobody writes over it");
    }

    @Test
    void isNeverTakenForAnEmptyOneWhereverItIsCutOff() throws IOException {
        shelve(OLD, "old");
        shelve(NEW, "new");
        Path file = root.resolve("installed.yaml");
        String text = Files.readString(file);
        for (int length = 0; length < text.length(); length++) {
            Files.writeString(file, text.substring(0, length));
            assertFalse(shelf.read().result().filter(list -> list.drivers().isEmpty()).isPresent(), "at " + length);
        }
    }

    @Test
    void tellsTheLineOfAHashThatLeadsOut() throws IOException {
        shelve(OLD, "old");
        Path file = root.resolve("installed.yaml");
        Files.writeString(file, Files.readString(file).replace(OLD.hash().hex(), "../../../etc/passwd"));
        assertEquals("installed.yaml, line 5, column 15: “../../../etc/passwd” does not fit “sha256”.",
                shelf.read().troubles().get(1).sentence().english());
    }

    @Test
    void refusesWhatIsTooLargeOrNoText() throws IOException {
        Path file = root.resolve("installed.yaml");
        Files.write(file, new byte[(1 << 20) + 1]);
        assertEquals(List.of("LW-DRIVERS-201", "LW-DRIVERS-207"), Sample.codes(shelf.read()));
        Files.write(file, new byte[]{ 'a', (byte) 0xff });
        assertEquals(List.of("LW-DRIVERS-201", "LW-DRIVERS-208"), Sample.codes(shelf.read()));
    }

    @Test
    void isNotWrittenWhenItNamesAJarThatIsNotThere() throws IOException {
        assertEquals(List.of("LW-DRIVERS-214"), Sample.codes(lease.write(Sample.with(OLD))));
        shelve(OLD, "old");
        shelve(Sample.held(new BundleName("a.first"), "other", "1.0.0"), "other");
        Files.delete(root.resolve("store").resolve(OLD.hash().file()));
        Sample.done(Sample.done(shelf.read()).disabled(new BundleName("a.first")).then(lease::write));
    }

    @Test
    void saysThatItIsGoneWhenJarsLieThere() throws IOException {
        shelve(OLD, "old");
        Files.delete(root.resolve("installed.yaml"));
        assertEquals(List.of("LW-DRIVERS-213"), Sample.codes(shelf.read()));
        assertEquals(ShelfList.EMPTY, Sample.done(lease.mend()));
        assertEquals(List.of(OLD.hash().file()), stored(), "without a list nobody knows what is needed");
    }

    // jars

    @Test
    void keepsTheSameContentOnce() throws IOException {
        assertEquals(taken("old"), taken("old"));
        assertEquals(List.of(Sample.hash("old").file()), stored());
        assertEquals("old", Files.readString(Sample.done(shelf.verified(Sample.hash("old")))));
    }

    @Test
    void takesAsMuchAsIsAllowedAndNoByteMore() throws IOException {
        String large = "x".repeat(200_000);
        assertEquals(List.of("LW-DRIVERS-216"), Sample.codes(lease.take(Sample.jar(large + "y"), large.length())));
        assertEquals(List.of(), stored());
        Sample.done(lease.take(Sample.jar(large), large.length()));
        assertEquals(large.length(), Files.size(Sample.done(shelf.verified(Sample.hash(large)))));
    }

    @Test
    void leavesNothingBehindOfAJarThatBreaksOff() throws IOException {
        InputStream broken = new SequenceInputStream(Sample.jar("x".repeat(200_000)), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        });
        Outcome<JarHash> outcome = lease.take(broken, Sample.MOST);
        assertEquals(List.of("LW-DRIVERS-217"), Sample.codes(outcome));
        assertTrue(outcome.troubles().getFirst().detail().contains("connection reset"));
        assertEquals(List.of(), stored());
    }

    @Test
    void doesNotUseAJarThatWasTamperedWithUntilItIsBroughtInAgain() throws IOException {
        shelve(OLD, "old");
        Path jar = Sample.done(shelf.verified(OLD.hash()));
        Files.writeString(jar, "evil");
        assertEquals(List.of("LW-DRIVERS-215"), Sample.codes(shelf.verified(OLD.hash())));
        taken("old");
        assertEquals("old", Files.readString(Sample.done(shelf.verified(OLD.hash()))));
        Files.delete(jar);
        assertEquals(List.of("LW-DRIVERS-214"), Sample.codes(shelf.verified(OLD.hash())));
    }

    @Test
    void throwsAwayAtAStartWhatNobodyNames() throws IOException {
        shelve(OLD, "old");
        taken("orphan");
        Files.writeString(root.resolve("store/taken.part"), "half");
        Files.writeString(root.resolve("installed.yaml.new"), "half");
        Files.writeString(root.resolve("store/notes.txt"), "not ours");
        assertEquals(Sample.with(OLD), Sample.done(lease.mend()));
        assertEquals(List.of(OLD.hash().file(), "notes.txt").stream().sorted().toList(), stored());
        assertFalse(Files.exists(root.resolve("installed.yaml.new")));
    }

    // trials

    @Test
    void marksWhatWasTriedWhenTheProcessDied() throws IOException {
        shelve(OLD, "old");
        taken("new");
        Sample.done(Sample.done(shelf.read()).trial(NEW, Sample.THEN).then(lease::begin));
        Outcome<ShelfList> mended = lease.mend();
        assertEquals(List.of("LW-DRIVERS-222"), Sample.codes(mended));
        assertEquals(OLD, Sample.done(shelf.read()).driver(Sample.PBX).orElseThrow().active());
        assertEquals(List.of("LW-DRIVERS-228"), Sample.codes(Sample.done(shelf.read()).trial(NEW, Sample.THEN)));
        assertEquals(List.of(OLD.hash().file()), stored());
        assertEquals(List.of(), lease.mend().troubles(), "told once");
    }

    @Test
    void remembersANewDriverThatTookTheProcessWithIt() {
        taken("new");
        Sample.done(ShelfList.EMPTY.trial(NEW, Sample.THEN).then(lease::begin));
        assertTrue(Sample.codes(lease.mend()).contains("LW-DRIVERS-223"));
        assertEquals(List.of("LW-DRIVERS-228"), Sample.codes(Sample.done(shelf.read()).trial(NEW, Sample.THEN)));
    }

    @Test
    void keepsASwitchThatWasDoneWhenOnlyItsNoteWasLeft() {
        shelve(OLD, "old");
        taken("new");
        ShelfList before = Sample.done(shelf.read());
        Sample.done(before.trial(NEW, Sample.THEN).then(lease::begin));
        Sample.done(before.updated(NEW).then(lease::write));
        Outcome<ShelfList> mended = lease.mend();
        assertEquals(List.of(), mended.troubles());
        assertEquals(NEW, Sample.done(mended).driver(Sample.PBX).orElseThrow().active());
        assertEquals(Optional.empty(), Sample.done(lease.unfinished()));
    }

    @Test
    void triesOneThingAtATime() {
        Trial trial = new Trial(Sample.PBX, Optional.of(OLD.hash()), NEW.hash(), Sample.THEN);
        assertEquals(trial, Sample.done(lease.begin(trial)));
        assertEquals(Optional.of(trial), Sample.done(lease.unfinished()));
        assertEquals(List.of("LW-DRIVERS-221"), Sample.codes(lease.begin(trial)));
        assertEquals(Optional.of(trial), Sample.done(lease.over()));
        assertEquals(Optional.empty(), Sample.done(lease.over()));
        Sample.done(lease.begin(trial));
    }

    @Test
    void doesNotGuessAtANoteThatIsDamaged() throws IOException {
        shelve(OLD, "old");
        Files.writeString(root.resolve("trial.yaml"), "schema: 1\ndriver: org.example.pbx\nto: x\n");
        Outcome<ShelfList> mended = lease.mend();
        assertFalse(mended.isDone());
        assertTrue(mended.troubles().getFirst().sentence().english().startsWith("trial.yaml, line "));
        assertEquals(Sample.with(OLD), Sample.done(shelf.read()));
    }

    // writers

    @Test
    void hasOneWriterInOneProcessToo() {
        Outcome<ShelfLease> second = Shelf.in(root).lease(Sample.self("second"));
        assertEquals(List.of("LW-DRIVERS-218"), Sample.codes(second));
        assertTrue(second.troubles().getFirst().sentence().english().startsWith("anna on desk is changing"));
        lease.close();
        lease.close();
        Sample.done(Shelf.in(root).lease(Sample.self("second"))).close();
    }

    @Test
    void isNotChangedByWhoeverLetGo() {
        lease.close();
        assertEquals(List.of("LW-DRIVERS-220"), Sample.codes(lease.take(Sample.jar("old"), Sample.MOST)));
        assertEquals(List.of("LW-DRIVERS-220"), Sample.codes(lease.write(ShelfList.EMPTY)));
        assertEquals(List.of("LW-DRIVERS-220"), Sample.codes(lease.over()));
        assertEquals(List.of("LW-DRIVERS-220"), Sample.codes(lease.mend()));
    }

    @Test
    void tellsInWordsThatTheDiskIsFullOrReadOnly() {
        lease.close();
        assertEquals(List.of("LW-DRIVERS-202"), Sample.codes(
                new Shelf(home.resolve("full"), new DyingDisk(1, DyingDisk.Way.FULL)).lease(Sample.self("full"))));
        assertEquals(List.of("LW-DRIVERS-203"), Sample.codes(
                new Shelf(home.resolve("none"), new DyingDisk(1, DyingDisk.Way.KILLED)).lease(Sample.self("none"))));
        try (ShelfLease full = Sample.done(
                new Shelf(root, new DyingDisk(1, DyingDisk.Way.FULL)).lease(Sample.self("full")))) {
            assertEquals(List.of("LW-DRIVERS-202"), Sample.codes(full.take(Sample.jar("old"), Sample.MOST)));
        }
    }

    // places

    @Test
    void followsNoLink() throws IOException {
        shelve(OLD, "old");
        Path outside = Files.writeString(home.resolve("outside"), "old");
        Path jar = root.resolve("store").resolve(OLD.hash().file());
        Files.delete(jar);
        Files.createSymbolicLink(jar, outside);
        assertEquals(List.of("LW-DRIVERS-206"), Sample.codes(shelf.verified(OLD.hash())));
        taken("old");
        assertFalse(Files.isSymbolicLink(Sample.done(shelf.verified(OLD.hash()))), "made good");

        Files.createSymbolicLink(root.resolve("store/taken.part"), outside);
        taken("new");
        Files.createSymbolicLink(root.resolve("installed.yaml.new"), outside);
        Sample.done(Sample.with(OLD).disabled(Sample.PBX).then(lease::write));
        Files.createSymbolicLink(root.resolve("trial.yaml"), outside);
        assertEquals(List.of("LW-DRIVERS-206"), Sample.codes(lease.unfinished()));
        Files.move(root.resolve("installed.yaml"), home.resolve("list"));
        Files.createSymbolicLink(root.resolve("installed.yaml"), home.resolve("list"));
        assertEquals(List.of("LW-DRIVERS-201", "LW-DRIVERS-206"), Sample.codes(shelf.read()));
        assertEquals("old", Files.readString(outside));
    }

    @Test
    void doesNotFollowAStoreThatIsALink() throws IOException {
        Files.delete(root.resolve("store"));
        Path outside = Files.createDirectory(home.resolve("outside"));
        Files.createSymbolicLink(root.resolve("store"), outside);
        assertEquals(List.of("LW-DRIVERS-206"), Sample.codes(lease.take(Sample.jar("old"), Sample.MOST)));
        assertEquals(List.of("LW-DRIVERS-206"), Sample.codes(shelf.verified(OLD.hash())));
        assertEquals(List.of("LW-DRIVERS-206"), Sample.codes(lease.mend()));
        lease.close();
        assertEquals(List.of("LW-DRIVERS-206"), Sample.codes(shelf.lease(Sample.self("test"))));
        assertEquals(List.of(), Sample.tree(outside));
    }

    @Test
    void staysInItsFolderWhateverAJarSaysOfItself() throws IOException {
        List<String> pieces = List.of("..", "/", "\\", "a", ".", "\0", "\n", ":", "C:", "~", "%2e", "ä", "\u202e", "- ",
                "#", "'", "\"", "{", "*", "con", "😀", "é");
        SplittableRandom random = new SplittableRandom(20261130);
        int named = 0;
        taken("old");
        for (int i = 0; i < 150; i++) {
            String word = random.ints(1 + random.nextInt(6), 0, pieces.size()).mapToObj(pieces::get)
                    .collect(Collectors.joining());
            BundleName name = BundleName.of(word).orElse(Sample.PBX);
            named += name.equals(Sample.PBX) ? 0 : 1;
            ShelfList list = Sample.with(
                    new Held(OLD.hash(), name, word, word, word, new Approval(word, Sample.THEN), word + word));
            Outcome<ShelfList> written = lease.write(list);
            assertEquals(written.isDone(), shelf.read().result().filter(list::equals).isPresent(), word);
            assertTrue(written.isDone() || Sample.codes(written).equals(List.of("LW-DRIVERS-212")), word);
        }
        assertTrue(named > 0, "a law that was never tried holds nothing");
        assertEquals(List.of("drivers/installed.yaml", "drivers/shelf.lock", "drivers/store/" + OLD.hash().file()),
                Sample.tree(home));
    }
}
