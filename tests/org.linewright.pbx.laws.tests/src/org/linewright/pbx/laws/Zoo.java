package org.linewright.pbx.laws;

import java.time.Duration;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.linewright.core.Severity;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.line.Feature;
import org.linewright.pbx.Ability.Support;
import org.linewright.pbx.Capability;
import org.linewright.pbx.Condition;
import org.linewright.pbx.Fact;
import org.linewright.pbx.Keys;
import org.linewright.pbx.Migration;
import org.linewright.pbx.MigrationStep;
import org.linewright.pbx.MigrationStep.Added;
import org.linewright.pbx.MigrationStep.Moved;
import org.linewright.pbx.PbxDriver;
import org.linewright.pbx.PbxProfile;
import org.linewright.pbx.Setting;
import org.linewright.pbx.SettingType;
import org.linewright.pbx.Source;
import org.linewright.pbx.laws.DriverBundle.Offered;
import org.linewright.pbx.laws.Sound.Kind;

/** One broken driver for each law. */
final class Zoo {

    private static final Condition LONG = new Condition.Above(Duration.ofMinutes(10));

    private Zoo() {
    }

    static List<Animal> all() {
        return Stream.of(fields(), presets(), migrations(), words(), codes(), reviews(), load(), bundles(), swaps())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Animal> fields() {
        AtomicInteger asked = new AtomicInteger();
        return List.of(
                Animal.of(LawTrouble.SAME_PROFILE, () -> new Animal.Counting(asked), "facts", "counters"),
                Animal.bundled(LawTrouble.ID, bundle -> listed(bundle, "id", "Sound PBX 1"), "Sound PBX 1",
                        "company.pbx").as(() -> new Animal.Data(Sound.id("Sound PBX 1"))),
                Animal.of(LawTrouble.FIELD_TWICE, Sound.plus(Sound.field(Keys.PORT, SettingType.PORT)), Keys.PORT,
                        "Remove"),
                Animal.of(LawTrouble.NO_PLACE, Sound.plus(Sound.field("registrar.colour", SettingType.TEXT)),
                        "registrar.colour", "extras.colour"),
                Animal.of(LawTrouble.TYPE, Sound.field(Keys.PORT, old -> typed(old, SettingType.TEXT)), Keys.PORT,
                        "SettingType.PORT"),
                Animal.of(LawTrouble.SECRET, Sound.plus(Sound.field(Keys.extra("webPassword"), SettingType.TEXT)),
                        "extras.webPassword", "SettingType.SECRET"),
                Animal.of(LawTrouble.CHOICES, Sound.plus(Sound.field(Keys.extra("colour"), SettingType.CHOICE)),
                        "extras.colour", "choosing"),
                Animal.of(LawTrouble.NEEDED, Sound.without(Keys.MEDIA_PBX), Keys.MEDIA_PBX, Keys.MEDIA_PBX));
    }

    private static List<Animal> presets() {
        return List.of(
                Animal.of(LawTrouble.FORCED, Sound.plus(Sound.field(Keys.extra("mode"), SettingType.TEXT)
                        .forcedTo("", Sound.WORDS)), "extras.mode", "forcedTo"),
                Animal.of(LawTrouble.PRESET, Sound.field(Keys.PORT, old -> old.presetTo("70000")), "70000", "65535"),
                Animal.of(LawTrouble.PRESET_FORM, Sound.field(Keys.REREGISTER, old -> old.presetTo("5 min")), "5 min",
                        "300 s"),
                Animal.of(LawTrouble.LIMITS, Sound.field(Keys.REREGISTER, old -> old.presetTo("2 s")),
                        Keys.REREGISTER, "10 s"),
                Animal.of(LawTrouble.NAME_LAW, Sound.names("z*z*z*z*z*z*y|[0-9]{2,6}"), "z*z*z*z*z*z*y", "[0-9]+"),
                Animal.of(LawTrouble.LOCATION, Sound.location(Sound.field("location.colour", SettingType.TEXT)
                        .presetTo("red")), "location.colour", "Keys.DIAL_FORMAT"));
    }

    private static List<Animal> migrations() {
        return List.of(
                Animal.of(LawTrouble.VERSION_GAP, Sound.profile().inVersion(3, List.of(way(1))), "version 3",
                        "inVersion(3, …)"),
                Animal.of(LawTrouble.MIGRATED_KEYS, migrating(new Moved(Keys.extra("old"), Keys.extra("gone"))),
                        "extras.gone", "take the step out"),
                Animal.of(LawTrouble.MIGRATED_REVIEW, migrating(new Added(Keys.PORT, "70000")), "70000", "65535"),
                Animal.of(LawTrouble.WAY_BACK, migrating(new Moved(Keys.extra("a"), Keys.extra("site")),
                        new Moved(Keys.extra("b"), Keys.extra("site"))), "{a=sample}", "Removed"));
    }

    private static PbxProfile migrating(MigrationStep... steps) {
        return Sound.profile().inVersion(2, List.of(way(1, steps)));
    }

    private static Migration way(int from, MigrationStep... steps) {
        return new Migration(from, Sound.WORDS, List.of(steps));
    }

    private static List<Animal> words() {
        Text copied = Text.same("Nur auf Deutsch geschrieben.");
        return List.of(
                Animal.of(LawTrouble.HELP, Sound.field(Keys.PORT, old -> new Setting(old.key(), old.type(),
                        old.label(), new Text("Der Port.", "The port."), old.source())), Keys.PORT, "wire"),
                Animal.of(LawTrouble.SOURCE, Sound.field(Keys.PORT, old -> new Setting(old.key(), old.type(),
                        old.label(), old.help(), new Source(Text.same("??"), Text.same("?"), YearMonth.of(2026, 1)))),
                        Keys.PORT, "Source.ourChoice"),
                Animal.of(LawTrouble.LANGUAGES, Sound.plus(new Fact(Fact.Topic.PRECEDENCE, copied, Sound.WORDS,
                        Sound.MANUAL)), "facts.PRECEDENCE", "new Text"),
                Animal.of(LawTrouble.BLANKS, Sound.plus(Sound.advice(Keys.PORT,
                        Kind.of("SOUND-102", "{0} mit {4}", "{0} by {4}"), LONG)), "SOUND-102", "gaps 0"),
                Animal.of(LawTrouble.LABEL, Sound.field(Keys.PORT, old -> new Setting(old.key(), old.type(),
                        Text.same("P".repeat(100)), old.help(), old.source())), Keys.PORT, "80"));
    }

    private static List<Animal> codes() {
        return List.of(
                Animal.of(LawTrouble.CODE_TWICE, Sound.plus(Sound.code(Feature.PICKUP_EXTENSION, "*7<NUMBER>")),
                        "Pick up the call", "Remove"),
                Animal.of(LawTrouble.CODE_DIALLED, Sound.plus(Sound.code(Feature.CLIR_ON, "*31"),
                        Sound.code(Feature.CLIR_OFF, "*31")), "codes.clir-on", "change one"),
                Animal.of(LawTrouble.ABILITY_TWICE, Sound.plus(Sound.ability(Capability.PICKUP_BY_CODE, Support.YES)),
                        "Pick up calls by code", "Remove"),
                Animal.of(LawTrouble.ABILITY_CODES, Sound.plus(Sound.ability(Capability.CLIR_BY_CODE, Support.YES)),
                        "Withhold own number", "Support.UNTESTED"),
                Animal.of(LawTrouble.ADVICE, Sound.plus(Sound.advice("registrar.colour",
                        Kind.of("SOUND-102", "Farbe {0}", "Colour {0}"), LONG)), "registrar.colour", "Condition"),
                Animal.of(LawTrouble.ADVICE_CODE, Sound.plus(Sound.advice(Keys.PORT,
                        Kind.of("SOUND-101", "Etwas anderes.", "Something else."), LONG)), "SOUND-101", "ACME-101"));
    }

    private static List<Animal> reviews() {
        AtomicInteger asked = new AtomicInteger();
        return List.of(
                Animal.of(LawTrouble.DRAFT_REVIEW, Sound.plus(Sound.field(Keys.extra("customer"), SettingType.TEXT)
                        .needed()), "extras.customer", "Enter the value"),
                Animal.of(LawTrouble.REGISTRAR, Sound.field(Keys.HOST, old -> Sound.field(Keys.HOST,
                        SettingType.HOST)), Keys.HOST, "needed()"),
                Animal.reviewing(LawTrouble.MEMORY, (group, data) -> Animal.and(data, said("MEM-1",
                        "Zum {0}. Mal.", "The {0}. time.", asked.incrementAndGet())), "MEM-1", "depends on the group"),
                Animal.reviewing(LawTrouble.FIELD_NAMED, (group, data) -> Animal.and(data, said("LOST-1",
                        "Etwas stimmt nicht.", "Something is wrong.").at("")), "LOST-1", "at(Keys.HOST)"),
                Animal.reviewing(LawTrouble.DATA_TOO, (group, data) -> data.stream().filter(Trouble::severe).toList(),
                        "LW-PBX-202", "PbxDriver.super.review"),
                Animal.reviewing(LawTrouble.ANSWER, (group, data) -> Animal.and(data, new Trouble("X1",
                        Severity.NOTE, Sound.WORDS, Sound.WORDS, Keys.HOST, "")), "X1", "remedy"),
                Animal.reviewing(LawTrouble.HOSTILE, (group, data) -> {
                    group.name().substring(0, 1);
                    return data;
                }, "StringIndexOutOfBounds", "Look before you reach"));
    }

    private static List<Animal> load() {
        return List.of(
                // keeps something for the thread that asked first, which the threads of a pool do not have
                Animal.reviewing(LawTrouble.THREADS, (group, data) -> Thread.currentThread().isVirtual()
                        ? data
                        : Animal.and(data, said("BUSY-1", "Jemand fragt schon.", "Somebody is asking.")),
                        "BUSY-1", "without fields"),
                Animal.reviewing(LawTrouble.MANY_LINES, (group, data) -> {
                    if (group.lines().size() > 1000) {
                        endless();
                    }
                    return data;
                }, "1 s", "once"),
                Animal.of(LawTrouble.QUICK, Slow::new, "1 s", "constant"));
    }

    private static List<Animal> bundles() {
        return List.of(
                Animal.bundled(LawTrouble.NAMES, bundle -> listed(bundle, "id", "sound.old"), "sound.old",
                        "PbxDriverInfo"),
                Animal.bundled(LawTrouble.COMPONENT, bundle -> new DriverBundle(bundle.place(), bundle.headers(),
                        List.of(), bundle.named()), "sound.jar", "@Component"),
                Animal.bundled(LawTrouble.IMPORTS, bundle -> header(bundle, "Import-Package",
                        "org.linewright.sip;version=\"[0.1,1)\""), "org.linewright.sip", "Import-Package"),
                Animal.bundled(LawTrouble.RANGES, bundle -> header(bundle, "Import-Package",
                        "org.linewright.pbx;version=\"1.0\""), "org.linewright.pbx", "[1.0,2)"),
                Animal.bundled(LawTrouble.STARTED, bundle -> header(bundle, "Bundle-ActivationPolicy", "eager"),
                        "Bundle-ActivationPolicy", "lazy"),
                Animal.bundled(LawTrouble.PLAIN, bundle -> header(bundle, "Require-Bundle", "org.linewright.sip"),
                        "Require-Bundle", "Require-Bundle"),
                Animal.bundled(LawTrouble.REACH, bundle -> naming(bundle, "java/net/Socket"), "java.net.Socket",
                        "constant"),
                Animal.bundled(LawTrouble.REACH, bundle -> naming(bundle, "java/lang/ThreadLocal"),
                        "java.lang.ThreadLocal", "constant"),
                Animal.bundled(LawTrouble.REACH, bundle -> naming(bundle, "java/util/concurrent/CompletableFuture"),
                        "CompletableFuture", "constant"));
    }

    private static List<Animal> swaps() {
        return List.of(
                Animal.bundled(LawTrouble.EXPORTS, bundle -> header(bundle, "Export-Package", "sound;version=\"1.0\""),
                        "sound", "Export-Package"),
                Animal.bundled(LawTrouble.SINGLETON, bundle -> header(bundle, "Bundle-SymbolicName",
                        "sound.pbx; singleton:=true"), "singleton", "singleton:=true"),
                Animal.bundled(LawTrouble.EMBEDDED, bundle -> header(bundle, "Bundle-ClassPath", ".,lib/gson.jar"),
                        "lib/gson.jar", "provided"),
                Animal.bundled(LawTrouble.EMBEDDED, bundle -> with(bundle, "org/linewright/pbx/PbxDriver", 21),
                        "org/linewright/pbx/PbxDriver", "provided"),
                Animal.bundled(LawTrouble.STATE, bundle -> with(bundle, "sound/Cache", 21, "lastGroup"),
                        "sound.Cache.lastGroup", "List.of"),
                Animal.bundled(LawTrouble.VERSIONS, bundle -> header(bundle, "Bundle-Version", "1.1.0.v2026"),
                        "1.1.0", "Bundle-Version"),
                Animal.bundled(LawTrouble.BUNDLE, bundle -> header(bundle, "Bundle-SymbolicName", ""),
                        "Bundle-SymbolicName", "Bundle-SymbolicName"),
                Animal.bundled(LawTrouble.JAVA, bundle -> with(bundle, "sound/New", 25), "sound.New", "--release 21"));
    }

    private static DriverBundle naming(DriverBundle bundle, String type) {
        return new DriverBundle(bundle.place(), bundle.headers(), bundle.components(), Set.of(type));
    }

    private static DriverBundle with(DriverBundle bundle, String name, int java, String... kept) {
        return new DriverBundle(bundle.place(), bundle.headers(), bundle.components(), bundle.named(),
                List.of(new ClassFile(name, java, Set.of(), Set.of(kept))));
    }

    private static Trouble said(String code, String german, String english, Object... arguments) {
        return new Trouble(code, Severity.NOTE, Text.of(german, english, arguments),
                new Text("Nichts zu tun.", "Nothing to do."), Keys.HOST, "");
    }

    private static Setting typed(Setting old, SettingType type) {
        return new Setting(old.key(), type, old.label(), old.help(), old.source());
    }

    private static DriverBundle header(DriverBundle bundle, String name, String value) {
        Map<String, String> headers = new HashMap<>(bundle.headers());
        headers.put(name, value);
        return new DriverBundle(bundle.place(), headers, bundle.components(), bundle.named());
    }

    private static DriverBundle listed(DriverBundle bundle, String what, String value) {
        Offered one = bundle.components().getFirst();
        Map<String, String> properties = new HashMap<>(one.properties());
        properties.put("pbx.driver." + what, value);
        return new DriverBundle(bundle.place(), bundle.headers(),
                List.of(new Offered(one.implementation(), one.services(), properties)), bundle.named());
    }

    /** Until somebody ends it. */
    private static void endless() {
        while (!Thread.currentThread().isInterrupted()) {
            LockSupport.park();
        }
    }

    /** Fine for some questions, but hangs in the long run. */
    private static final class Slow implements PbxDriver {
        private final AtomicInteger asked = new AtomicInteger();

        @Override
        public PbxProfile profile() {
            if (asked.incrementAndGet() > 400) {
                endless();
            }
            return Sound.profile();
        }
    }
}
