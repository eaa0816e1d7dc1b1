package org.linewright.pbx.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linewright.core.Trouble;
import org.linewright.pbx.Keys;
import org.linewright.pbx.Migration;
import org.linewright.pbx.MigrationStep.Added;
import org.linewright.pbx.MigrationStep.Mapped;
import org.linewright.pbx.MigrationStep.Moved;
import org.linewright.pbx.MigrationStep.Removed;
import org.linewright.pbx.PbxProfile;

/** A broken driver breaks its own law and no other, and is told in a sentence what to mend. */
class ZooTest {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration SHORT = Duration.ofSeconds(1);

    static List<Animal> animals() {
        return Zoo.all();
    }

    @Test
    void aSoundDriverObeysEveryLaw() {
        Specimen sound = Specimen.of(() -> new Animal.Data(Sound.profile())).in(Sound.bundle(Animal.Data.class));
        assertEquals(List.of(), broken(sound));
    }

    @Test
    void aSoundDriverMayMigrateInEveryWay() {
        PbxProfile migrating = Sound.profile().inVersion(3, List.of(
                new Migration(1, Sound.WORDS, List.of(new Moved(Keys.extra("place"), Keys.extra("mark")),
                        new Mapped(Keys.extra("mark"), Map.of("b", "berlin", "m", "munich")),
                        new Removed(Keys.extra("colour")))),
                new Migration(2, Sound.WORDS, List.of(new Moved(Keys.extra("mark"), Keys.extra("site")),
                        new Mapped(Keys.extra("site"), Map.of("berlin", "sample")),
                        new Moved(Keys.extra("port"), Keys.PORT), new Added(Keys.DELAY, "100 ms")))));
        Specimen sound = Specimen.of(() -> new Animal.Data(migrating)).in(Sound.bundle(Animal.Data.class));
        assertEquals(List.of(), broken(sound));
    }

    @ParameterizedTest
    @MethodSource("animals")
    void breaksItsOwnLawOnlyAndIsToldWhatToMend(Animal animal) {
        List<Verdict> broken = broken(animal.specimen());
        assertEquals(List.of(animal.law()), broken.stream().map(verdict -> verdict.law().kind()).toList(),
                broken::toString);
        assertFalse(broken.getFirst().findings().isEmpty());
        Trouble finding = broken.getFirst().findings().getFirst();
        assertEquals(animal.law().code(), finding.code());
        assertTrue(finding.sentence().english().contains(animal.wrong()), finding.sentence().english());
        assertTrue(finding.remedy().english().contains(animal.mend()), finding.remedy().english());
        assertFalse(finding.toString().contains("{0}") && !finding.toString().contains("{4}"), finding.toString());
    }

    @Test
    void everyLawHasAnAnimal() {
        Set<LawTrouble> without = EnumSet.allOf(LawTrouble.class);
        without.removeAll(Zoo.all().stream().map(Animal::law).toList());
        assertEquals(EnumSet.of(LawTrouble.THREW, LawTrouble.SLOW), without);
        assertEquals(EnumSet.complementOf(EnumSet.of(LawTrouble.THREW, LawTrouble.SLOW)),
                EnumSet.copyOf(Laws.all().stream().map(law -> law.kind()).collect(Collectors.toSet())));
    }

    private static List<Verdict> broken(Specimen specimen) {
        return Laws.all().stream()
                .map(law -> law.examined(specimen, waits(law) ? SHORT : PATIENCE))
                .filter(verdict -> !verdict.obeyed())
                .toList();
    }

    /** Their checks are their time limits. */
    private static boolean waits(DriverLaw law) {
        return law.kind() == LawTrouble.MANY_LINES || law.kind() == LawTrouble.QUICK;
    }
}
