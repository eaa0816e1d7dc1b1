package org.linewright.pbx.laws;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.SettingsVersion;
import org.linewright.pbx.Choice;
import org.linewright.pbx.Migrated;
import org.linewright.pbx.Migration;
import org.linewright.pbx.MigrationStep;
import org.linewright.pbx.MigrationStep.Added;
import org.linewright.pbx.MigrationStep.Mapped;
import org.linewright.pbx.MigrationStep.Moved;
import org.linewright.pbx.MigrationStep.Removed;
import org.linewright.pbx.PbxDriver;
import org.linewright.pbx.PbxProfile;
import org.linewright.pbx.Setting;
import org.linewright.pbx.SettingChange;

/** How groups come to a new version of the settings, and back. */
final class MigrationLaws {

    static final List<DriverLaw> ALL = List.of(
            DriverLaw.quick(LawTrouble.VERSION_GAP, MigrationLaws::gaps),
            DriverLaw.quick(LawTrouble.MIGRATED_KEYS, MigrationLaws::misplaced),
            DriverLaw.quick(LawTrouble.MIGRATED_REVIEW, MigrationLaws::unfit),
            DriverLaw.quick(LawTrouble.WAY_BACK, MigrationLaws::lost));

    private MigrationLaws() {
    }

    private static Stream<Trouble> gaps(Specimen specimen) {
        PbxProfile profile = specimen.profile();
        int version = profile.settingsVersion();
        Stream<Integer> versions = Stream.concat(IntStream.range(1, version).boxed(),
                profile.migrations().stream().map(Migration::from)).distinct();
        return versions.filter(from -> ways(profile, from) != 1 || from < 1 || from >= version)
                .map(from -> LawTrouble.VERSION_GAP.about(version, from, ways(profile, from)));
    }

    private static long ways(PbxProfile profile, int from) {
        return profile.migrations().stream().filter(migration -> migration.from() == from).count();
    }

    private static Stream<Trouble> misplaced(Specimen specimen) {
        PbxProfile profile = specimen.profile();
        List<Trouble> troubles = new ArrayList<>();
        Set<String> needed = new HashSet<>(); // by what comes later
        Set<String> made = new HashSet<>();
        profile.fields().forEach(field -> needed.add(field.key()));
        for (Migration migration : profile.migrations().reversed()) {
            migration.misplaced().forEach(key -> troubles.add(about(migration, key,
                    new Text("das ist keine Einstellung eines Treibers", "that is no setting of a driver"))));
            for (MigrationStep step : migration.steps().reversed()) {
                written(step).filter(key -> !needed.contains(key)).ifPresent(key -> troubles.add(about(migration, key,
                        new Text("danach gibt es kein solches Feld", "there is no such field afterwards"))));
                left(step).filter(key -> needed.contains(key) && !made.contains(key))
                        .ifPresent(key -> troubles.add(about(migration, key,
                                new Text("dieses Feld gibt es danach noch", "this field is still there afterwards"))));
                left(step).ifPresent(needed::add);
                if (!(step instanceof Mapped)) {
                    written(step).ifPresent(made::add);
                }
            }
        }
        return troubles.stream();
    }

    private static Trouble about(Migration migration, String key, Text why) {
        return LawTrouble.MIGRATED_KEYS.about(migration.from(), key, why).at(key);
    }

    private static Optional<String> written(MigrationStep step) {
        return switch (step) {
            case Moved moved -> Optional.of(moved.to());
            case Mapped mapped -> Optional.of(mapped.key());
            case Added added -> Optional.of(added.key());
            case Removed removed -> Optional.empty();
        };
    }

    private static Optional<String> left(MigrationStep step) {
        return switch (step) {
            case Moved moved -> Optional.of(moved.from());
            case Removed removed -> Optional.of(removed.key());
            case Mapped mapped -> Optional.empty();
            case Added added -> Optional.empty();
        };
    }

    private static Stream<Trouble> unfit(Specimen specimen) {
        PbxDriver driver = specimen.one();
        PbxProfile profile = driver.profile();
        Set<String> usual = new HashSet<>(driver.review(specimen.draft()).stream().map(Trouble::field).toList());
        return older(specimen).map(old -> Migrated.to(profile, old))
                .flatMap(migrated -> Stream.concat(migrated.troubles().stream(),
                        driver.review(migrated.group()).stream()))
                .filter(trouble -> trouble.severe() && !usual.contains(trouble.field()))
                .map(trouble -> LawTrouble.MIGRATED_REVIEW
                        .about(trouble.field(), trouble.sentence(), trouble.remedy()).at(trouble.field()))
                .distinct();
    }

    private static Stream<Trouble> lost(Specimen specimen) {
        PbxProfile profile = specimen.profile();
        return older(specimen).flatMap(old -> {
            int version = old.settings().number();
            LineGroup migrated = Migrated.to(profile, old).group();
            LineGroup fresh = migrated.withSettings(SettingsVersion.of(migrated.settings().number()));
            return Stream.of(Migrated.back(migrated, version, List.of()),
                    Migrated.back(fresh, version, profile.migrations()))
                    .map(Migrated::group)
                    .filter(back -> !back.equals(old))
                    .map(back -> LawTrouble.WAY_BACK.about(version, difference(old, back)));
        }).distinct();
    }

    private static String difference(LineGroup old, LineGroup back) {
        return old.extras().equals(back.extras())
                ? old.registrar() + " ≠ " + back.registrar()
                : old.extras() + " ≠ " + back.extras();
    }

    /** Groups as they may be in every earlier version: the draft's, and one for each value that a step is about. */
    private static Stream<LineGroup> older(Specimen specimen) {
        PbxProfile profile = specimen.profile();
        return profile.migrations().stream().flatMap(migration -> {
            LineGroup old = Migrated.back(specimen.draft(), migration.from(), profile.migrations()).group();
            Stream<SettingChange> tried = migration.steps().stream().flatMap(step -> switch (step) {
                case Moved moved -> profile.field(moved.to()).filter(field -> !mapped(profile, field)).map(
                        MigrationLaws::sample)
                        .map(value -> new SettingChange(moved.from(), value)).stream();
                case Mapped mapped -> mapped.values().keySet().stream()
                        .map(value -> new SettingChange(origin(migration, mapped), value));
                default -> Stream.empty();
            });
            return Stream.concat(Stream.of(old), tried.flatMap(change -> change.into(old).stream()))
                    .filter(group -> group.settings().number() == migration.from());
        });
    }

    /** Where a value that is mapped stood before this migration, which may have moved it first. */
    private static String origin(Migration migration, Mapped mapped) {
        return migration.steps().stream().takeWhile(step -> step != mapped)
                .filter(step -> step instanceof Moved moved && moved.to().equals(mapped.key()))
                .map(step -> ((Moved) step).from())
                .findFirst()
                .orElse(mapped.key());
    }

    /** Whether the values of this field are written otherwise than they were: those that are mapped are tried then. */
    private static boolean mapped(PbxProfile profile, Setting field) {
        return profile.migrations().stream().flatMap(migration -> migration.steps().stream())
                .anyMatch(step -> step instanceof Mapped mapped && mapped.key().equals(field.key()));
    }

    private static String sample(Setting field) {
        return Stream.concat(Stream.of(field.preset()), field.choices().stream().map(Choice::word))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElseGet(() -> switch (field.type()) {
                    case PORT -> "5070";
                    case DURATION -> "20 s";
                    case BOOLEAN -> "true";
                    case HOST -> "pbx.example";
                    case CODE -> "*99";
                    case SECRET -> "secret:sample";
                    default -> "sample";
                });
    }
}
