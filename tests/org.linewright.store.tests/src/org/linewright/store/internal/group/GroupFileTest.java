package org.linewright.store.internal.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.linewright.core.Trouble;
import org.linewright.core.line.Codec;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.KeepAlive;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.Media;
import org.linewright.core.line.Registrar;
import org.linewright.core.line.SecretReference;
import org.linewright.core.line.SettingsVersion;
import org.linewright.store.Sample;

class GroupFileTest {

    private static final String FILE = "groups/hfo.yaml";
    private static final GroupId ID = new GroupId("hfo");
    private static final String OWN = """
            # Munich, as in the contract
            schema: 1
            name: HFO Munich
            driver: hfo.crown

            registrar: {host: estos.hfo-cloud.de, reregister: 10 min}   # the customer's domain
            lines:
              # reception
              - users: 150; 177 ;200-220
                password: 'secret:hfo-demo'
                enabled: true

              # sales
              - users: 300-309
                password: secret:sales/<USER>
            """;

    @Test
    void readsWhatAPersonWroteAndFillsInTheUsual() {
        LineGroup group = read(OWN).group();
        assertEquals("HFO Munich", group.name());
        assertEquals(Duration.ofMinutes(10), group.registrar().reregister());
        assertEquals(Duration.ofMillis(300), group.registrar().delay());
        assertEquals(Media.G711, group.media());
        assertEquals(33, group.lines().size());
        assertEquals("secret:sales/305", group.lines().get(28).password().of(group.lines().get(28).user()).toString());
        assertEquals("secret:sales/<USER>", group.lines().get(28).password().toString());
    }

    @Test
    void writesANewGroupInTheOrderOfTheBook() {
        assertEquals("""
                schema: 1
                name: Group hfo
                driver: hfo.crown
                registrar:
                  host: estos.hfo-cloud.de
                  port: 5060
                  reregister: 600 s
                  delay: 300 ms
                  keepAlive:
                    method: crlf
                    interval: 29.7 s
                media:
                  pbx:
                    - pcma
                    - pcmu
                  client:
                    - pcma
                    - pcmu
                codes:
                  pickup-extension: "*8<NUMBER>"
                extras:
                  supportsToUriChange: "true"
                lines:
                  - users: 150;177;200-220
                    password: secret:hfo-demo
                """, Sample.done(GroupFile.created(Sample.group("hfo", "150;177;200-220"), FILE)));
    }

    @Test
    void leavesTheTextAloneWhenNothingChanged() {
        GroupFile file = read(OWN);
        assertEquals(OWN, Sample.done(file.edited(file.group(), FILE)));
    }

    @Test
    void changesOneLineForOneSetting() {
        GroupFile file = read(OWN);
        assertEquals(OWN.replace("HFO Munich", "HFO Bonn"),
                Sample.done(file.edited(Sample.named(file.group(), "HFO Bonn"), FILE)));
    }

    @Test
    void addsOnlyTheSettingThatIsNoLongerTheUsualOne() {
        GroupFile file = read(OWN.replaceFirst("registrar: .*", "registrar:\n  host: a.example"));
        Registrar old = file.group().registrar();
        Registrar slow = old.withDelay(Duration.ofSeconds(2));
        assertEquals(file.text().replace("  host: a.example\n", "  host: a.example\n  delay: 2 s\n"),
                Sample.done(file.edited(file.group().withRegistrar(slow), FILE)));
    }

    @Test
    void saysHowOftenLinesProveThemselvesOnlyWhenTheyDo() {
        GroupFile file = read(OWN.replaceFirst("registrar: .*", "registrar:\n  host: a.example"));
        LineGroup proving = file.group().withRegistrar(file.group().registrar().withProve(Duration.ofMinutes(5)));
        String said = Sample.done(file.edited(proving, FILE));
        assertEquals(file.text().replace("  host: a.example\n", "  host: a.example\n  prove: 300 s\n"), said);
        GroupFile again = read(said.replace("300 s", "5 min"));
        assertEquals(proving, again.group());
        assertEquals(file.text(), Sample.done(again.edited(file.group(), FILE)));
    }

    @Test
    void letsNewLinesJoinTheBlockTheyFit() {
        GroupFile file = read(OWN);
        List<Line> lines = new ArrayList<>(file.group().lines());
        lines.add(new Line("310", lines.getLast().password()));
        assertEquals(OWN.replace("300-309", "300-310"),
                Sample.done(file.edited(file.group().withLines(lines), FILE)));
    }

    @Test
    void splitsABlockWhenOneOfItsLinesBecomesDifferent() {
        GroupFile file = read(OWN);
        List<Line> lines = new ArrayList<>(file.group().lines());
        lines.set(28, new Line("305", Optional.of("x305"), lines.get(28).password(), false));
        assertEquals(OWN.replace("300-309\n    password: secret:sales/<USER>\n", """
                300-304
                    password: secret:sales/<USER>
                  - users: "305"
                    authUser: x305
                    password: secret:sales/<USER>
                    enabled: false
                  - users: 306-309
                    password: secret:sales/<USER>
                """), Sample.done(file.edited(file.group().withLines(lines), FILE)));
    }

    @Test
    void removesABlockWithoutTouchingItsNeighbour() {
        GroupFile file = read(OWN);
        String edited = Sample.done(file.edited(file.group().withLines(file.group().lines().subList(23, 33)), FILE));
        String block = "  - users: 150; 177 ;200-220\n    password: 'secret:hfo-demo'\n    enabled: true\n";
        assertEquals(OWN.replace(block, ""), edited);
    }

    @Test
    void tellsEveryTroubleWithItsPlaceAtOnce() {
        List<Trouble> troubles = GroupFile.read("""
                schema: 1
                nam: x
                driver: hfo.crown
                registrar:
                  host: a
                  port: 70000
                  reregister: soon
                  keepAlive: {method: crfl}
                media: {pbx: [g729]}
                codes: {pickup-extensoin: "*8<NUMBER>", dnd-route-on: "*8<X>"}
                lines:
                  - users: 100-110;1 2
                    password: geheim
                  - users: 20-30
                    password: secret:x
                    enabled: maybe
                  - users: 30-31
                    password: secret:x
                """, FILE, ID).troubles();
        assertEquals(List.of("6:9 registrar.port", "7:15 registrar.reregister", "8:23 registrar.keepAlive.method",
                "9:15 media.pbx", "10:55 codes.dnd-route-on", "10:9 codes.pickup-extensoin", "13:15 lines[0].password",
                "12:12 lines[0].users", "16:14 lines[1].enabled", "17:12 lines[2].users", "1:1 name", "2:1 nam")
                .stream()
                .sorted()
                .toList(), troubles.stream().map(GroupFileTest::told).sorted().toList());
        Trouble misspelt = troubles.stream().filter(trouble -> trouble.field().equals("nam")).findFirst().orElseThrow();
        assertTrue(misspelt.sentence().german().contains("Meinten Sie «name»?"), misspelt.sentence()::german);
    }

    @Test
    void neverRepeatsAPasswordThatStandsWhereAReferenceBelongs() {
        List<Trouble> troubles = GroupFile.read(OWN.replace("'secret:hfo-demo'", "geheim-4711"), FILE, ID).troubles();
        assertEquals(1, troubles.size());
        assertTrue(!troubles.toString().contains("geheim-4711"), troubles::toString);
    }

    @Test
    void refusesFilesOfANewerSchemaInWords() {
        Trouble trouble = GroupFile.read(OWN.replace("schema: 1", "schema: 7"), FILE, ID).troubles().getFirst();
        assertEquals("LW-STORE-302", trouble.code());
        assertTrue(trouble.sentence().english().startsWith("groups/hfo.yaml, line 2, column 9"));
    }

    @Test
    void refusesARangeThatWouldFillTheMemory() {
        String bomb = OWN + "  - users: 1000000-1099999\n    password: secret:x\n";
        assertEquals(List.of("LW-STORE-306"),
                GroupFile.read(bomb, FILE, ID).troubles().stream().map(Trouble::code).toList());
    }

    @Test
    void refusesToWriteWhatWouldComeBackDifferent() {
        LineGroup group = Sample.group("hfo", "1");
        Registrar old = group.registrar();
        Registrar nanos = new Registrar(old.host(), old.port(), old.domain(), Duration.ofNanos(1_500_000_001),
                old.delay(), old.keepAlive());
        assertEquals("LW-STORE-309", GroupFile.created(group.withRegistrar(nanos), FILE).troubles().getFirst().code());
        assertEquals("LW-STORE-309",
                GroupFile.created(group.withLines(List.of(group.lines().getFirst(), group.lines().getFirst())), FILE)
                        .troubles()
                        .getFirst()
                        .code());
        assertEquals("LW-STORE-309", GroupFile.created(Sample.named(group, ""), FILE).troubles().getFirst().code());
    }

    private static final LineGroup MIGRATED = read(OWN).group().withSettings(SettingsVersion.FIRST.next(List.of(
            new SettingsVersion.Change("extras.ringMode", "", "all", Optional.of("extras.ring")),
            new SettingsVersion.Change("extras.ring", "all", ""))));

    @Test
    void writesTheVersionOfTheSettingsOnlyWhenItIsNotTheFirstAndLeavesTheRestAsItIs() {
        String migrated = Sample.done(read(OWN).edited(MIGRATED, FILE));
        assertEquals(OWN.replace("driver: hfo.crown\n", "driver: hfo.crown\nsettings: 2\n") + """
                former:
                  - settings: 1
                    changes:
                      - key: extras.ringMode
                        from: extras.ring
                        became: all
                      - key: extras.ring
                        was: all
                """, migrated);
        assertEquals(MIGRATED, read(migrated).group());
        assertEquals(OWN, Sample.done(read(migrated).edited(read(OWN).group(), FILE)));
    }

    @Test
    void aGroupThatNamesTheFirstVersionKeepsItsWord() {
        String first = OWN.replace("driver: hfo.crown\n", "driver: hfo.crown\nsettings: 1 # once\n");
        assertEquals(read(OWN).group(), read(first).group());
        assertTrue(Sample.done(read(first).edited(read(first).group().withName("Other"), FILE))
                .contains("settings: 1 # once\n"));
    }

    @Test
    void saysWhereAVersionOfTheSettingsIsWrong() {
        assertEquals(List.of("1:11 settings"), wrong("settings: 0\n"));
        assertEquals(List.of("1:11 settings"), wrong("settings: two\n"));
        assertEquals(List.of("3:15 former[0].settings"), wrong("settings: 2\nformer:\n  - settings: 2\n"));
        assertEquals(List.of("4:15 former[1].settings"),
                wrong("settings: 9\nformer:\n  - settings: 2\n  - settings: 1\n"));
        assertEquals(List.of("4:15 former[0].changes[0].key"),
                wrong("settings: 2\nformer:\n  - settings: 1\n    changes: [{was: x}]\n"));
    }

    private static List<String> wrong(String settings) {
        String usual = "schema: 1\nname: N\ndriver: d\nregistrar: {host: h}\n";
        return GroupFile.read(settings + usual, FILE, ID).troubles().stream().map(GroupFileTest::told).toList();
    }

    @Test
    void bringsEveryGroupBackAndEveryChangeOfIt() {
        for (long seed = 0; seed < 500; seed++) {
            RandomGenerator random = new SplittableRandom(seed);
            LineGroup group = random(random);
            GroupFile file = read(Sample.done(GroupFile.created(group, FILE)));
            assertEquals(group, file.group(), "seed " + seed);
            LineGroup other = random.nextBoolean() ? random(random) : group.withLines(lines(random));
            String edited = Sample.done(file.edited(other, FILE));
            assertEquals(other, read(edited).group(), "seed " + seed);
            assertEquals(edited, Sample.done(read(edited).edited(other, FILE)), "seed " + seed);
        }
    }

    @Test
    void changesFewLinesOfTextForOneLineAmongThousands() {
        LineGroup group = Sample.group("hfo", "10000-14999");
        List<Line> lines = new ArrayList<>(group.lines());
        for (int i = 0; i < lines.size(); i += 2) {
            lines.set(i, new Line(lines.get(i).user(), SecretReference.secret("own/" + i)));
        }
        GroupFile file = read(Sample.done(GroupFile.created(group.withLines(lines), FILE)));
        lines.set(2500, new Line(lines.get(2500).user(), SecretReference.secret("changed")));
        List<String> after = Sample.done(file.edited(group.withLines(lines), FILE)).lines().toList();
        List<String> before = file.text().lines().toList();
        long changed = IntStream.range(0, before.size())
                .filter(i -> !before.get(i).equals(after.get(i)))
                .count();
        assertEquals(1, changed);
    }

    private static String told(Trouble trouble) {
        return trouble.sentence().english().replaceFirst("groups/hfo.yaml, line (\\d+), column (\\d+).*", "$1:$2") + " "
                + trouble.field();
    }

    private static GroupFile read(String text) {
        return Sample.done(GroupFile.read(text, FILE, ID));
    }

    private static LineGroup random(RandomGenerator random) {
        List<String> words = List.of("plain", "007", "yes", "a: b", " x", "Müller & Söhne", "#1", "*8<NUMBER>", "1e3");
        LineGroup base = Sample.group("hfo", "1");
        Registrar registrar = new Registrar("h" + random.nextInt(9),
                random.nextBoolean() ? OptionalInt.of(1 + random.nextInt(65535)) : OptionalInt.empty(),
                random.nextBoolean() ? Optional.of("d.example") : Optional.empty(),
                Duration.ofMillis(random.nextInt(4_000_000)), Duration.ofMillis(random.nextInt(2000)),
                new KeepAlive(KeepAlive.Method.values()[random.nextInt(5)], Duration.ofMillis(random.nextInt(40_000))),
                random.nextBoolean() ? Duration.ZERO : Duration.ofMillis(random.nextInt(400_000)));
        return new LineGroup(ID, words.get(random.nextInt(words.size())), "driver",
                random.nextBoolean() ? Optional.of(words.get(random.nextInt(words.size()))) : Optional.empty(),
                registrar, random.nextBoolean() ? Media.G711 : new Media(List.of(Codec.OPUS), List.of()),
                random.nextBoolean() ? base.codes() : Map.of(),
                random.nextBoolean()
                        ? Map.of(words.get(random.nextInt(words.size())), words.get(random.nextInt(words.size())))
                        : Map.of(),
                lines(random)).withSettings(settings(random, words));
    }

    private static SettingsVersion settings(RandomGenerator random, List<String> words) {
        SettingsVersion settings = SettingsVersion.of(1 + random.nextInt(3));
        for (int i = random.nextInt(3); i > 0; i--) {
            settings = settings.next(IntStream.range(0, random.nextInt(4))
                    .mapToObj(change -> new SettingsVersion.Change("extras." + change,
                            random.nextBoolean() ? "" : words.get(random.nextInt(words.size())),
                            words.get(random.nextInt(words.size())),
                            random.nextBoolean() ? Optional.empty() : Optional.of("codes.dnd-on")))
                    .toList());
        }
        return settings;
    }

    private static List<Line> lines(RandomGenerator random) {
        List<Line> lines = new ArrayList<>();
        int user = random.nextInt(20);
        for (int i = random.nextInt(30); i > 0; i--) {
            user += 1 + random.nextInt(2) * random.nextInt(3);
            String name = random.nextInt(10) == 0 ? "max." + user : Integer.toString(user);
            lines.add(new Line(name, random.nextInt(6) == 0 ? Optional.of("auth") : Optional.empty(),
                    SecretReference.secret(random.nextInt(4) == 0 ? "other/<USER>" : "usual"), random.nextInt(6) > 0));
        }
        return lines;
    }
}
