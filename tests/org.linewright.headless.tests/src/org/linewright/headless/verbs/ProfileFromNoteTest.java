package org.linewright.headless.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.headless.Exit;
import org.linewright.headless.verbs.House.Ran;
import org.linewright.pbx.Ability;
import org.linewright.pbx.Fact;
import org.linewright.pbx.FeatureCode;
import org.linewright.pbx.PbxDriver;
import org.linewright.pbx.PbxProfile;
import org.linewright.pbx.Setting;
import org.osgi.framework.BundleException;

/** {@code profile-from-note}, on the real services; the profile it writes becomes a driver. */
final class ProfileFromNoteTest {

    private static final String FOLDER = "linewright.profiles";
    private static final String DRAFT = "hfo.crown-centrex";

    @TempDir
    private Path folder;
    private House house;

    @BeforeEach
    void enter() throws BundleException {
        house = new House();
    }

    @AfterEach
    void forgetTheFolder() throws BundleException {
        System.clearProperty(FOLDER);
        house.restart("org.linewright.pbx.generic");
    }

    private Ran drafted(String note, Object... arguments) throws IOException {
        Path file = Files.writeString(folder.resolve("note.txt"), note);
        return House.run(new ProfileFromNoteVerb(house.notes()), Stream.concat(Stream.of(file), Stream.of(arguments))
                .toArray());
    }

    private PbxProfile profile(String driver) {
        return house.roster().ask(driver, PbxDriver::profile).result().orElseThrow();
    }

    private PbxProfile written() throws IOException, BundleException {
        Path profiles = Files.createDirectory(folder.resolve("profiles"));
        Ran ran = drafted(CrownNote.TEXT, "--out", profiles.resolve("crown.yaml"));
        assertEquals(Exit.DONE, ran.exit(), ran.err());
        System.setProperty(FOLDER, profiles.toString());
        house.restart("org.linewright.pbx.generic");
        return profile(DRAFT);
    }

    @Test
    void theTableNamesTheLineOfEveryValue() throws IOException {
        Ran ran = drafted(CrownNote.TEXT);
        assertEquals(Exit.DONE, ran.exit(), ran.err());
        List<String> lines = CrownNote.TEXT.lines().toList();
        int reregister = lines.indexOf(lines.stream().filter(line -> line.contains("600 s")).findFirst().orElseThrow());
        assertTrue(ran.lines().stream().anyMatch(line -> line.matches(
                "registrar\\.reregister +600 s +" + (reregister + 1) + " +stated +Für .*")), ran.out());
        assertEquals(15, ran.lines().stream().filter(line -> line.matches("codes\\..* stated .*")).count(), ran.out());
        assertTrue(ran.out().contains("The note does not say:"), ran.out());
    }

    @Test
    void theDraftedDriverDiffersFromTheBuiltInOneOnlyWhereTheNoteIsSilent() throws Exception {
        PbxProfile draft = written();
        PbxProfile crown = profile("hfo.crown");
        assertEquals(codes(crown), codes(draft));
        assertEquals(crown.testedCalls(), draft.testedCalls());
        assertEquals(registering(crown), registering(draft));
        assertEquals(Set.of(), differences(crown, draft));
        assertEquals(crown.abilities().stream().filter(ability -> ability.support() != Ability.Support.UNTESTED)
                .map(ability -> ability.capability() + " " + ability.support()).sorted().toList(),
                draft.abilities().stream().map(ability -> ability.capability() + " " + ability.support()).sorted()
                        .toList());
        assertEquals(topics(crown), topics(draft));
        // The name law is from the vendor's wiki; a profile has no place for the location, which the table tells.
        assertEquals(List.of(), draft.location());
        assertTrue(drafted(CrownNote.TEXT).out().matches("(?s).*location\\.alwaysAreaCode +true .*"));
        assertTrue(drafted(CrownNote.TEXT).out().matches("(?s).*location\\.dialFormat +rules .*"));
    }

    /** What else the built-in driver advises is our own: the note names no threshold for it. */
    private static List<String> registering(PbxProfile profile) {
        return profile.advice().stream().map(advice -> advice.key() + advice.when())
                .filter(advice -> advice.matches("registrar\\.(?:reregister|delay).*"))
                .sorted().toList();
    }

    private static Set<Fact.Topic> topics(PbxProfile profile) {
        return profile.facts().stream().map(Fact::topic).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> codes(PbxProfile profile) {
        return profile.codes().stream().map(ProfileFromNoteTest::code).sorted().toList();
    }

    private static String code(FeatureCode code) {
        return code.feature() + " " + code.template() + " " + code.verified();
    }

    /** Where a group that is set up with one would not be as with the other. */
    private static Set<String> differences(PbxProfile crown, PbxProfile draft) {
        Set<String> found = new TreeSet<>();
        for (Setting field : crown.settings()) {
            Optional<Setting> other = draft.field(field.key());
            if (!other.map(Setting::preset).equals(Optional.of(field.preset()))) {
                found.add(field.key() + " preset");
            }
            if (!other.map(setting -> setting.forced().isPresent()).equals(Optional.of(field.forced().isPresent()))) {
                found.add(field.key() + " forced");
            }
            if (!other.map(Setting::choices).equals(Optional.of(field.choices()))) {
                found.add(field.key() + " choices");
            }
        }
        return found;
    }

    @Test
    void aFileThatIsThereIsReplacedOnlyWhenTold() throws IOException {
        Path profile = Files.writeString(folder.resolve("mine.yaml"), "mine");
        Ran refused = drafted(CrownNote.TEXT, "--out", profile);
        assertEquals(Exit.REFUSED, refused.exit());
        assertTrue(refused.err().contains("LW-CMD-304"), refused.err());
        assertEquals("mine", Files.readString(profile));
        assertEquals(Exit.DONE, drafted(CrownNote.TEXT, "--out", profile, "--replace").exit());
        assertTrue(Files.readString(profile).contains("id: \"" + DRAFT + "\""));
    }

    @Test
    void whatIsNoNoteIsRefused() throws IOException {
        Ran ran = drafted("\u0000\u0001\u0002\u0003".repeat(99));
        assertEquals(Exit.REFUSED, ran.exit());
        assertTrue(ran.err().contains("LW-PROFILE-302"), ran.err());
        assertEquals(Exit.REFUSED, House.run(new ProfileFromNoteVerb(house.notes()), folder.resolve("none")).exit());
    }

    @Test
    void jsonHoldsTheProfileToo() throws IOException {
        JsonObject json = JsonParser.parseString(drafted(CrownNote.TEXT, "--json").out()).getAsJsonObject();
        assertTrue(json.get("profile").getAsString().startsWith("# A draft"));
        assertEquals("stated", json.getAsJsonArray("findings").get(0).getAsJsonObject().get("sure").getAsString());
        assertTrue(json.getAsJsonArray("notFound").size() > 0);
        assertEquals(0, json.getAsJsonArray("notUnderstood").size());
    }
}
