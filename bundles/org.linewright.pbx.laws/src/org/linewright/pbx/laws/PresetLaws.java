package org.linewright.pbx.laws;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.linewright.core.Trouble;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.Spoken;
import org.linewright.core.location.Location;
import org.linewright.core.location.LocationId;
import org.linewright.pbx.Keys;
import org.linewright.pbx.PbxProfile;
import org.linewright.pbx.Setting;

/** What the values have to be that a profile brings along. */
final class PresetLaws {

    static final List<DriverLaw> ALL = List.of(
            DriverLaw.quick(LawTrouble.FORCED, PresetLaws::forced),
            DriverLaw.quick(LawTrouble.PRESET, PresetLaws::unfit),
            DriverLaw.quick(LawTrouble.PRESET_FORM, PresetLaws::changed),
            DriverLaw.quick(LawTrouble.LIMITS, PresetLaws::beyond),
            DriverLaw.quick(LawTrouble.NAME_LAW, PresetLaws::runaway),
            DriverLaw.quick(LawTrouble.LOCATION, PresetLaws::lost));

    private static final int LONG_NAME = 48;
    private static final int MOST_CALLS = 64;

    private PresetLaws() {
    }

    private static Stream<Trouble> forced(Specimen specimen) {
        return preset(specimen.profile()).filter(field -> field.forced().isPresent() && field.preset().isEmpty())
                .map(field -> FieldLaws.about(LawTrouble.FORCED, field));
    }

    private static Stream<Trouble> unfit(Specimen specimen) {
        return preset(specimen.profile()).filter(field -> !field.preset().isEmpty())
                .flatMap(field -> field.wrong(field.preset()).stream().map(why -> FieldLaws.about(LawTrouble.PRESET,
                        field, field.preset(), why.sentence(), why.remedy())));
    }

    private static Stream<Trouble> changed(Specimen specimen) {
        LineGroup draft = specimen.draft();
        List<Setting> fields = specimen.profile().fields();
        return fields.stream()
                .filter(field -> !field.preset().isEmpty() && !field.key().equals(Keys.USER))
                .filter(field -> fields.stream().filter(other -> other.key().equals(field.key())).count() == 1)
                .filter(field -> field.into(draft, field.preset()).isDone())
                .filter(field -> !field.in(draft).equals(field.preset()))
                .map(field -> FieldLaws.about(LawTrouble.PRESET_FORM, field, field.preset(), field.in(draft)));
    }

    private static Stream<Trouble> beyond(Specimen specimen) {
        PbxProfile profile = specimen.profile();
        return Stream.of(
                beyond(profile, Keys.REREGISTER, Duration.ofSeconds(10), Duration.ofHours(24)),
                beyond(profile, Keys.DELAY, Duration.ZERO, Duration.ofSeconds(10)),
                beyond(profile, Keys.KEEP_ALIVE_INTERVAL, Duration.ofSeconds(1), Duration.ofMinutes(10)),
                beyond(profile, Keys.PROVE, Duration.ofSeconds(10), Duration.ofHours(24)),
                profile.testedCalls().stream().filter(calls -> calls < 1 || calls > MOST_CALLS)
                        .mapToObj(calls -> LawTrouble.LIMITS.about("testedCalls", calls, 1, MOST_CALLS)))
                .flatMap(troubles -> troubles);
    }

    private static Stream<Trouble> beyond(PbxProfile profile, String key, Duration least, Duration most) {
        return profile.field(key).stream()
                .flatMap(field -> Spoken.duration(field.preset()).stream()
                        .filter(time -> time.compareTo(least) < 0 || time.compareTo(most) > 0)
                        .map(time -> FieldLaws.about(LawTrouble.LIMITS, field, Spoken.text(time), Spoken.text(least),
                                Spoken.text(most))));
    }

    /** A long run of each character, and something that cannot follow: what repeats itself twice tries every way. */
    private static Stream<Trouble> runaway(Specimen specimen) {
        String form = specimen.profile().names().form();
        return IntStream.range('!', '\u007f')
                .mapToObj(character -> Character.toString(character).repeat(LONG_NAME) + "\u0001")
                .filter(name -> CountedName.runsAway(form, name))
                .map(name -> LawTrouble.NAME_LAW.about(form, name.substring(0, 5) + "…").at(Keys.USER))
                .limit(1);
    }

    private static Stream<Trouble> lost(Specimen specimen) {
        Location location = Location.of(new LocationId("l"), "L", "DE", "30");
        return specimen.profile().location().stream()
                .filter(field -> !field.in(field.presetInto(location)).equals(field.preset()))
                .map(field -> FieldLaws.about(LawTrouble.LOCATION, field, field.preset()));
    }

    private static Stream<Setting> preset(PbxProfile profile) {
        return Stream.concat(profile.fields().stream(), profile.location().stream());
    }
}
