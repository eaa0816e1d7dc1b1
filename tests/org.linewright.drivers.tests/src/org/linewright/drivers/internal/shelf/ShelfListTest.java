package org.linewright.drivers.internal.shelf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.linewright.core.Outcome;

/** What becomes of the list, without any disk. */
class ShelfListTest {

    private static final Held V1 = Sample.held("one", "1.0.0");
    private static final Held V2 = Sample.held("two", "2.0.0");
    private static final Held V3 = Sample.held("three", "3.0.0");

    private static Shelved pbx(Outcome<ShelfList> list) {
        return Sample.done(list).driver(Sample.PBX).orElseThrow();
    }

    @Test
    void aNewDriverHasNothingToGoBackTo() {
        assertEquals(new Shelved(V1, Optional.empty(), false), pbx(ShelfList.EMPTY.installed(V1)));
        assertEquals(List.of("LW-DRIVERS-224"), Sample.codes(Sample.with(V1).installed(V2)));
        assertEquals(List.of("LW-DRIVERS-227"), Sample.codes(Sample.with(V1).rolledBack(Sample.PBX)));
    }

    @Test
    void anUpdateKeepsTheOneBefore() {
        Outcome<ShelfList> updated = Sample.with(V1).updated(V2);
        assertEquals(new Shelved(V2, Optional.of(V1), false), pbx(updated));
        assertEquals(new Shelved(V3, Optional.of(V2), false), pbx(updated.then(list -> list.updated(V3))));
        assertEquals(List.of("LW-DRIVERS-226"), Sample.codes(Sample.with(V1).updated(V1)));
    }

    @Test
    void goingBackTwiceIsWhereOneWas() {
        ShelfList list = Sample.done(Sample.with(V1).updated(V2));
        Outcome<ShelfList> back = list.rolledBack(Sample.PBX);
        assertEquals(new Shelved(V1, Optional.of(V2), false), pbx(back));
        assertEquals(list, Sample.done(back.then(again -> again.rolledBack(Sample.PBX))));
    }

    @Test
    void whatIsSwitchedOffStaysOffWhenItIsUpdated() {
        Outcome<ShelfList> off = Sample.with(V1).disabled(Sample.PBX);
        assertTrue(pbx(off.then(list -> list.updated(V2))).disabled());
        assertEquals(Sample.with(V1), Sample.done(off.then(list -> list.enabled(Sample.PBX))));
        assertEquals(Sample.done(off), Sample.done(off.then(list -> list.disabled(Sample.PBX))));
    }

    @Test
    void whatIsRemovedLeavesNothing() {
        ShelfList list = Sample.done(Sample.with(V1).updated(V2));
        ShelfList bad = list.failed(Sample.done(list.trial(V3, Sample.THEN)));
        assertEquals(ShelfList.EMPTY, Sample.done(bad.removed(Sample.PBX)));
    }

    @Test
    void whatIsNotThereIsSaid() {
        ShelfList none = ShelfList.EMPTY;
        for (Outcome<ShelfList> move : List.of(none.updated(V1), none.rolledBack(Sample.PBX), none.removed(Sample.PBX),
                none.enabled(Sample.PBX), none.disabled(Sample.PBX))) {
            assertEquals(List.of("LW-DRIVERS-225"), Sample.codes(move));
        }
    }

    @Test
    void whatFailedIsNotTriedAgainUntilSomebodySaysSo() {
        ShelfList list = Sample.with(V1);
        Trial trial = Sample.done(list.trial(V2, Sample.THEN));
        assertEquals(new Trial(Sample.PBX, Optional.of(V1.hash()), V2.hash(), Sample.THEN), trial);
        ShelfList failed = list.failed(trial);
        assertEquals(list.drivers(), failed.drivers());
        assertEquals(List.of("LW-DRIVERS-228"), Sample.codes(failed.trial(V2, Sample.THEN)));
        assertEquals(trial, Sample.done(failed.forgiven(V2.hash()).trial(V2, Sample.THEN)));
        assertEquals(List.of("LW-DRIVERS-226"), Sample.codes(list.trial(V1, Sample.THEN)));
    }

    @Test
    void aTrialThatIsFoundDiedUnlessTheListSaysItWasDone() {
        ShelfList list = Sample.with(V1);
        Trial trial = Sample.done(list.trial(V2, Sample.THEN));
        Outcome<ShelfList> found = list.found(trial);
        assertEquals(list.failed(trial), Sample.done(found));
        assertEquals("The program died while the driver org.example.pbx was being switched. "
                + "Version 1.0.0 stays; the new one counts as faulty.",
                found.troubles().getFirst().sentence().english());
        assertFalse(found.troubles().getFirst().severe());
        ShelfList done = Sample.done(list.updated(V2));
        assertEquals(Outcome.done(done), done.found(trial));
        assertEquals(List.of("LW-DRIVERS-223"), Sample.codes(ShelfList.EMPTY.found(trial)));
    }

    /** Random moves of three drivers; the laws hold after each, and each list comes back from its text. */
    @Test
    void itsLawsHoldWhateverIsDone() {
        SplittableRandom random = new SplittableRandom(20261130);
        ShelfList list = ShelfList.EMPTY;
        Optional<ListFile> file = Optional.empty();
        Set<Integer> done = new HashSet<>();
        for (int i = 0; i < 600; i++) {
            int move = random.nextInt(8);
            BundleName name = new BundleName("org.example.d" + random.nextInt(3));
            Held jar = Sample.held(name, name + " " + random.nextInt(4), "1." + random.nextInt(4));
            Outcome<ShelfList> next = moved(list, move, name, jar);
            if (next.isDone()) {
                done.add(move);
            }
            list = next.result().orElse(list);
            ShelfList now = list;
            now.drivers().forEach((key, driver) -> {
                assertEquals(key, driver.active().name());
                assertFalse(now.bad().containsKey(driver.active().hash()), "what is at work is not bad");
                assertTrue(now.jars().contains(driver.active().hash()));
                assertTrue(driver.kept().map(Held::hash).filter(driver.active().hash()::equals).isEmpty());
            });
            String text = Sample.done(ListFile.edited(file, now));
            file = Optional.of(Sample.done(ListFile.read(text)));
            assertEquals(now, file.orElseThrow().list());
        }
        assertEquals(8, done.size(), "each of them was done at least once");
    }

    private static Outcome<ShelfList> moved(ShelfList list, int move, BundleName name, Held jar) {
        return switch (move) {
            case 0 -> list.installed(jar);
            case 1 -> list.updated(jar);
            case 2 -> list.rolledBack(name);
            case 3 -> list.disabled(name);
            case 4 -> list.enabled(name);
            case 5 -> list.removed(name);
            case 6 -> list.trial(jar, Sample.THEN).map(list::failed);
            default -> list.trial(jar, Sample.THEN).then(list::found);
        };
    }
}
