package org.linewright.pbx.laws;

import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.linewright.core.Severity;
import org.linewright.core.Text;
import org.linewright.core.TroubleKind;
import org.linewright.core.line.CodeTemplate;
import org.linewright.core.line.Codec;
import org.linewright.core.line.Feature;
import org.linewright.pbx.Ability;
import org.linewright.pbx.Ability.Support;
import org.linewright.pbx.Advice;
import org.linewright.pbx.Capability;
import org.linewright.pbx.Choice;
import org.linewright.pbx.Condition;
import org.linewright.pbx.Fact;
import org.linewright.pbx.FeatureCode;
import org.linewright.pbx.Keys;
import org.linewright.pbx.NameLaw;
import org.linewright.pbx.PbxDriver;
import org.linewright.pbx.PbxDriverInfo;
import org.linewright.pbx.PbxProfile;
import org.linewright.pbx.Setting;
import org.linewright.pbx.SettingType;
import org.linewright.pbx.Source;
import org.linewright.pbx.laws.DriverBundle.Offered;

/** A driver that obeys every law; each animal of the zoo is this one with one thing broken. */
final class Sound {

    static final Source MANUAL = new Source(new Text("Anlage: Handbuch", "PBX: manual"),
            new Text("Kapitel 3", "Chapter 3"), YearMonth.of(2026, 1));
    static final Text WORDS = new Text("So steht es im Handbuch.", "The manual says so.");

    /** The words of an advice. */
    record Kind(Words words) implements TroubleKind {
        static Kind of(String code, String german, String english) {
            return new Kind(new Words(code, Severity.WARNING, new Text(german, english),
                    new Text("Kürzer ist besser.", "Shorter is better.")));
        }
    }

    private Sound() {
    }

    static PbxProfile profile() {
        return new PbxProfile("sound.pbx", Text.same("Sound PBX"), new NameLaw("[0-9]{2,6}", WORDS, MANUAL),
                List.of(field(Keys.HOST, SettingType.HOST).needed(),
                        field(Keys.PORT, SettingType.PORT),
                        field(Keys.REREGISTER, SettingType.DURATION).presetTo("300 s").needed(),
                        field(Keys.DELAY, SettingType.DURATION).presetTo("100 ms").needed(),
                        field(Keys.TRANSPORT, SettingType.CHOICE).choosing(Choice.UDP_ONLY).forcedTo("udp", WORDS),
                        field(Keys.USER, SettingType.NAMES).needed(),
                        field(Keys.PASSWORD, SettingType.SECRET).needed(),
                        field(Keys.MEDIA_PBX, SettingType.CODECS).choosing(Choice.of(Codec.PCMA)).presetTo("pcma")
                                .needed(),
                        field(Keys.extra("site"), SettingType.TEXT)),
                List.of(code(Feature.PICKUP_EXTENSION, "*8<NUMBER>")),
                List.of(advice(Keys.REREGISTER, Kind.of("SOUND-101", "{0} ist lang.", "{0} is long."),
                        new Condition.Above(Duration.ofMinutes(10)))),
                List.of(ability(Capability.PICKUP_BY_CODE, Support.YES)),
                List.of(new Fact(Fact.Topic.KNOWN_LIMIT, WORDS, WORDS, MANUAL)),
                List.of(field(Keys.ALWAYS_AREA_CODE, SettingType.BOOLEAN).presetTo("true")), OptionalInt.of(2));
    }

    static Setting field(String key, SettingType type) {
        return new Setting(key, type, Text.same(key), new Text("Was es auf der Leitung bewirkt: " + key,
                "What it does on the wire: " + key), MANUAL);
    }

    static FeatureCode code(Feature feature, String template) {
        return new FeatureCode(feature, new CodeTemplate(template), feature.label(), Optional.empty(), true, MANUAL);
    }

    static Advice advice(String key, TroubleKind kind, Condition... when) {
        return new Advice(key, List.of(when), kind, MANUAL);
    }

    static Ability ability(Capability capability, Support support) {
        return new Ability(capability, support, WORDS, MANUAL);
    }

    /** The bundle that the driver would ship in. */
    static DriverBundle bundle(Class<?> driver) {
        return new DriverBundle("sound.jar", Map.of("Bundle-ManifestVersion", "2",
                "Bundle-SymbolicName", "sound.pbx", "Bundle-Version", "1.0.0", "Bundle-ActivationPolicy", "lazy",
                "Import-Package",
                "org.linewright.core;version=\"[0.1,1)\",org.linewright.core.line;version=\"[0.1,1)\","
                        + "org.linewright.pbx;version=\"[1.0,2)\""),
                List.of(new Offered(driver.getName(), Set.of(PbxDriver.class.getName()), Map.of(PbxDriverInfo.ID,
                        "sound.pbx", PbxDriverInfo.VENDOR, "Sound", PbxDriverInfo.LABEL, "Sound PBX",
                        PbxDriverInfo.VERSION, "1.0.0"))),
                Set.of("java/lang/String", "java/lang/RuntimeException", "java/util/List"));
    }

    static PbxProfile id(String id) {
        PbxProfile old = profile();
        return new PbxProfile(id, old.label(), old.names(), old.settings(), old.codes(), old.advice(), old.abilities(),
                old.facts(), old.location(), old.testedCalls());
    }

    static PbxProfile names(String form) {
        PbxProfile old = profile();
        return new PbxProfile(old.id(), old.label(), new NameLaw(form, WORDS, MANUAL), old.settings(), old.codes(),
                old.advice(), old.abilities(), old.facts(), old.location(), old.testedCalls());
    }

    /** With one field changed. */
    static PbxProfile field(String key, UnaryOperator<Setting> change) {
        return settings(
                profile().settings().stream().map(field -> field.key().equals(key) ? change.apply(field) : field)
                        .toList());
    }

    static PbxProfile without(String key) {
        return settings(profile().settings().stream().filter(field -> !field.key().equals(key)).toList());
    }

    static PbxProfile plus(Setting... more) {
        return settings(both(profile().settings(), more));
    }

    private static PbxProfile settings(List<Setting> settings) {
        PbxProfile old = profile();
        return new PbxProfile(old.id(), old.label(), old.names(), settings, old.codes(), old.advice(), old.abilities(),
                old.facts(), old.location(), old.testedCalls());
    }

    static PbxProfile plus(FeatureCode... more) {
        PbxProfile old = profile();
        return new PbxProfile(old.id(), old.label(), old.names(), old.settings(), both(old.codes(), more), old.advice(),
                old.abilities(), old.facts(), old.location(), old.testedCalls());
    }

    static PbxProfile plus(Advice... more) {
        PbxProfile old = profile();
        return new PbxProfile(old.id(), old.label(), old.names(), old.settings(), old.codes(), both(old.advice(), more),
                old.abilities(), old.facts(), old.location(), old.testedCalls());
    }

    static PbxProfile plus(Ability... more) {
        PbxProfile old = profile();
        return new PbxProfile(old.id(), old.label(), old.names(), old.settings(), old.codes(), old.advice(),
                both(old.abilities(), more), old.facts(), old.location(), old.testedCalls());
    }

    static PbxProfile plus(Fact... more) {
        PbxProfile old = profile();
        return new PbxProfile(old.id(), old.label(), old.names(), old.settings(), old.codes(), old.advice(),
                old.abilities(), both(old.facts(), more), old.location(), old.testedCalls());
    }

    static PbxProfile location(Setting... fields) {
        PbxProfile old = profile();
        return new PbxProfile(old.id(), old.label(), old.names(), old.settings(), old.codes(), old.advice(),
                old.abilities(), old.facts(), Arrays.asList(fields), old.testedCalls());
    }

    @SafeVarargs
    private static <T> List<T> both(List<T> old, T... more) {
        return new ArrayList<>(Stream.concat(old.stream(), Stream.of(more)).toList());
    }
}
