package org.linewright.pbx.laws;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.pbx.Choice;
import org.linewright.pbx.Keys;
import org.linewright.pbx.PbxProfile;
import org.linewright.pbx.PbxTrouble;
import org.linewright.pbx.Setting;
import org.linewright.pbx.SettingType;

/** What a profile and its fields have to be. */
final class FieldLaws {

    static final List<DriverLaw> ALL = List.of(
            DriverLaw.quick(LawTrouble.SAME_PROFILE, FieldLaws::changing),
            DriverLaw.quick(LawTrouble.ID, FieldLaws::id),
            DriverLaw.quick(LawTrouble.FIELD_TWICE, FieldLaws::twice),
            DriverLaw.quick(LawTrouble.NO_PLACE, FieldLaws::placeless),
            DriverLaw.quick(LawTrouble.TYPE, FieldLaws::mistyped),
            DriverLaw.quick(LawTrouble.SECRET, FieldLaws::open),
            DriverLaw.quick(LawTrouble.CHOICES, FieldLaws::choices),
            DriverLaw.quick(LawTrouble.NEEDED, FieldLaws::missing));

    private static final Pattern ID = Pattern.compile("(?=.{1,60}$)[a-z0-9]+(?:[.-][a-z0-9]+)*");
    private static final Pattern LIKE_A_SECRET = Pattern
            .compile("(?i).*(?:passw|kennwort|secret|geheim|token|apikey|\\bpin\\b).*");
    private static final List<String> NEEDED = List.of(Keys.HOST, Keys.REREGISTER, Keys.DELAY, Keys.USER, Keys.PASSWORD,
            Keys.MEDIA_PBX);
    private static final Map<String, SettingType> TYPES = Map.ofEntries(
            Map.entry(Keys.HOST, SettingType.HOST), Map.entry(Keys.PORT, SettingType.PORT),
            Map.entry(Keys.DOMAIN, SettingType.HOST), Map.entry(Keys.REREGISTER, SettingType.DURATION),
            Map.entry(Keys.DELAY, SettingType.DURATION), Map.entry(Keys.KEEP_ALIVE_METHOD, SettingType.CHOICE),
            Map.entry(Keys.KEEP_ALIVE_INTERVAL, SettingType.DURATION), Map.entry(Keys.PROVE, SettingType.DURATION),
            Map.entry(Keys.TRANSPORT, SettingType.CHOICE),
            Map.entry(Keys.USER, SettingType.NAMES), Map.entry(Keys.AUTH_USER, SettingType.BOOLEAN),
            Map.entry(Keys.PASSWORD, SettingType.SECRET), Map.entry(Keys.MEDIA_PBX, SettingType.CODECS),
            Map.entry(Keys.MEDIA_CLIENT, SettingType.CODECS));

    private FieldLaws() {
    }

    private static Stream<Trouble> changing(Specimen specimen) {
        PbxProfile one = specimen.profile();
        PbxProfile other = specimen.profile();
        return one.equals(other)
                ? Stream.empty()
                : Stream.of(LawTrouble.SAME_PROFILE.about(Stream.of(
                        differ("id", one.id(), other.id()), differ("label", one.label(), other.label()),
                        differ("names", one.names(), other.names()),
                        differ("settings", one.settings(), other.settings()),
                        differ("codes", one.codes(), other.codes()), differ("advice", one.advice(), other.advice()),
                        differ("abilities", one.abilities(), other.abilities()),
                        differ("facts", one.facts(), other.facts()),
                        differ("location", one.location(), other.location()),
                        differ("testedCalls", one.testedCalls(), other.testedCalls()),
                        differ("settingsVersion", one.settingsVersion(), other.settingsVersion()),
                        differ("migrations", one.migrations(), other.migrations()))
                        .flatMap(Optional::stream).findFirst().orElse("?")));
    }

    private static Optional<String> differ(String part, Object one, Object other) {
        return Optional.of(part).filter(name -> !Objects.equals(one, other));
    }

    private static Stream<Trouble> id(Specimen specimen) {
        String id = specimen.profile().id();
        return ID.matcher(id).matches() ? Stream.empty() : Stream.of(LawTrouble.ID.about(id));
    }

    private static Stream<Trouble> twice(Specimen specimen) {
        Set<String> seen = new HashSet<>();
        PbxProfile profile = specimen.profile();
        Set<String> codes = new HashSet<>();
        profile.codes().forEach(code -> codes.add(code.setting().key()));
        Stream<Setting> fields = Stream.concat(profile.settings().stream(),
                profile.codes().stream().map(code -> code.setting()).filter(field -> codes.remove(field.key())));
        return fields.filter(field -> !seen.add(field.key())).map(field -> about(LawTrouble.FIELD_TWICE, field));
    }

    private static Stream<Trouble> placeless(Specimen specimen) {
        return specimen.profile().fields().stream()
                .filter(field -> !field.key().equals(Keys.USER))
                .filter(field -> field.into(specimen.draft(), field.preset()).troubles().stream()
                        .anyMatch(trouble -> trouble.code().equals(PbxTrouble.SET_WITH_LINES.code())))
                .map(field -> about(LawTrouble.NO_PLACE, field, Keys.extra(field.key().replaceAll(".*[.]", ""))));
    }

    private static Stream<Trouble> mistyped(Specimen specimen) {
        return specimen.profile().settings().stream()
                .filter(field -> TYPES.getOrDefault(field.key(), field.type()) != field.type())
                .map(field -> about(LawTrouble.TYPE, field, field.type(), TYPES.get(field.key())));
    }

    private static Stream<Trouble> open(Specimen specimen) {
        return specimen.profile().fields().stream()
                .filter(field -> field.type() == SettingType.SECRET
                        ? !field.preset().isEmpty()
                        : field.key().startsWith(Keys.extra("")) && LIKE_A_SECRET.matcher(field.key()).matches())
                .map(field -> about(LawTrouble.SECRET, field));
    }

    private static Stream<Trouble> choices(Specimen specimen) {
        return Stream.concat(specimen.profile().fields().stream(), specimen.profile().location().stream())
                .flatMap(field -> wrongChoices(field).map(why -> about(LawTrouble.CHOICES, field, why)));
    }

    private static Stream<Text> wrongChoices(Setting field) {
        boolean choosing = field.type() == SettingType.CHOICE || field.type() == SettingType.CODECS;
        List<String> words = field.choices().stream().map(Choice::word).toList();
        if (choosing && words.isEmpty()) {
            return Stream.of(new Text("es gibt keine", "there are none"));
        }
        if (!choosing && !words.isEmpty()) {
            return Stream.of(Text.of("der Typ {0} hat keine", "the type {0} has none", field.type()));
        }
        return Set.copyOf(words).size() == words.size()
                ? Stream.empty()
                : Stream.of(Text.of("ein Wort steht zweimal in {0}", "a word stands twice in {0}", words));
    }

    private static Stream<Trouble> missing(Specimen specimen) {
        PbxProfile profile = specimen.profile();
        return NEEDED.stream().filter(key -> profile.field(key).isEmpty())
                .map(key -> LawTrouble.NEEDED.about(key).at(key));
    }

    /** A finding at a field; its key is the first argument. */
    static Trouble about(LawTrouble kind, Setting field, Object... more) {
        return kind.about(Stream.concat(Stream.of(field.key()), Stream.of(more)).toArray()).at(field.key());
    }
}
