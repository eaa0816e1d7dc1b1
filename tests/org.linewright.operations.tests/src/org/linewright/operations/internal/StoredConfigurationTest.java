package org.linewright.operations.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.core.Trouble;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.KeepAlive;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.Media;
import org.linewright.core.line.Registrar;
import org.linewright.core.line.SecretReference;
import org.linewright.core.line.UserNames;
import org.linewright.fakes.VirtualTimers;
import org.linewright.lines.LineEngine;
import org.linewright.lines.LinesOptions;
import org.linewright.operations.Current;
import org.linewright.operations.GroupChange;
import org.linewright.operations.OpenConfiguration;
import org.linewright.operations.Plan;
import org.linewright.operations.Wish;
import org.linewright.store.AccessMode;
import org.linewright.store.ConfigurationDirectory;
import org.linewright.store.ConfigurationStore;
import org.linewright.store.StateFile;
import org.linewright.store.Surroundings;

class StoredConfigurationTest {

    @TempDir
    private Path home;
    private final FakeRoster roster = new FakeRoster();
    private final FakeLines lines = new FakeLines();
    private final List<String> tokenKeys = new ArrayList<>();
    private OpenConfiguration configuration;

    @BeforeEach
    void open() {
        Surroundings here = new Surroundings(Map.of(), home, "tester", "localhost", 1, Clock.systemUTC());
        Outcome<ConfigurationStore> store = ConfigurationDirectory.open(home.resolve("configuration"),
                AccessMode.CREATE,
                "test", here);
        LineEngine engine = (options, timers, clock) -> {
            tokenKeys.add(new String(options.tokenKey().orElseThrow(), StandardCharsets.UTF_8));
            return Outcome.done(lines);
        };
        configuration = new StoredConfiguration(store.result().orElseThrow(() -> new AssertionError(store.troubles())),
                new Site(roster, engine, new FakeTrials(), new Germany(), InstantSource.system()),
                StateFile.beside(home.resolve("configuration"), "codes.csv"),
                StateFile.beside(home.resolve("configuration"), "told"));
    }

    @AfterEach
    void close() {
        configuration.close();
    }

    @Test
    void planningChangesNothing() throws IOException {
        Map<String, String> before = files();
        Plan plan = planned(Wish.put(group("one", "150;177;200-220")));
        assertEquals(GroupChange.Kind.ADDED, plan.changes().getFirst().kind());
        assertEquals("150;177;200-220", plan.changes().getFirst().added());
        assertEquals(before, files());
    }

    @Test
    void applyingDoesJustThePlan() {
        LineGroup group = group("one", "100-109");
        Current after = applied(Wish.put(group));
        assertEquals(Map.of(group.id(), group), after.configuration().groups());
        assertTrue(planned(Wish.from(after.configuration(), after.configuration())).empty());
    }

    @Test
    void refusesAPlanWhoseBaseHasChanged() {
        Plan first = planned(Wish.put(group("one", "100-109")));
        applied(Wish.put(group("two", "300")));
        Outcome<Current> late = configuration.apply(first);
        assertEquals(List.of("LW-OPS-207"), codes(late));
        assertEquals(1, current().configuration().groups().size());
    }

    @Test
    void samePlanOnTheSameBaseHasTheSameFingerprint() {
        Wish wish = Wish.put(group("one", "100-109"));
        assertEquals(planned(wish).fingerprint(), planned(wish).fingerprint());
        assertNotEquals(planned(wish).fingerprint(), planned(Wish.put(group("one", "100-110"))).fingerprint());
    }

    @Test
    void refusesANameThatIsTaken() {
        applied(Wish.put(group("one", "100")));
        LineGroup other = new LineGroup(new GroupId("two"), "ONE", "fake", Optional.empty(),
                group("two", "300").registrar(),
                Media.G711, Map.of(), Map.of(), lines("300"));
        assertTrue(codes(configuration.plan(Wish.put(other))).contains("LW-OPS-201"));
    }

    @Test
    void namesTheLinesThatAnotherGroupHas() {
        applied(Wish.put(group("one", "100-110")));
        Outcome<Plan> overlap = configuration.plan(Wish.put(group("two", "105-120")));
        Trouble shared = overlap.troubles().stream().filter(one -> one.code().equals("LW-OPS-203")).findFirst()
                .orElseThrow();
        assertTrue(shared.sentence().english().contains("105-110") && shared.sentence().english().contains("one"));
    }

    @Test
    void movingLinesFromOneGroupToAnotherIsOnePlan() {
        applied(Wish.put(group("one", "100-110")));
        assertTrue(configuration.plan(Wish.put(group("one", "100-104"), group("two", "105-110"))).isDone());
    }

    @Test
    void refusesAPaceThatCannotWorkWithTheSum() {
        LineGroup crowded = group("one", "1000-1200").withRegistrar(registrar("pbx.example", 60, 300));
        Outcome<Plan> plan = configuration.plan(Wish.put(crowded));
        Trouble sum = plan.troubles().stream().filter(one -> one.code().equals("LW-LINE-301")).findFirst()
                .orElseThrow();
        assertTrue(sum.sentence().english().contains("201 lines × 300 ms register delay = 60.3 s"),
                sum.sentence().english());
        assertTrue(sum.sentence().english().contains("At most 200 lines"), sum.sentence().english());
        assertFalse(plan.isDone());
    }

    @Test
    void countsAllGroupsOfARegistrarTogether() {
        applied(Wish.put(group("one", "1000-1149").withRegistrar(registrar("pbx.example", 60, 300))));
        Outcome<Plan> plan = configuration
                .plan(Wish.put(group("two", "2000-2099").withRegistrar(registrar("pbx.example", 60, 300))));
        assertTrue(codes(plan).contains("LW-OPS-205"), codes(plan).toString());
    }

    @Test
    void refusesANewGroupWithoutDriverAndKeepsAnOldOne() {
        applied(Wish.put(group("one", "100")));
        roster.leave();
        assertTrue(codes(configuration.plan(Wish.put(group("two", "200")))).contains("LW-OPS-101"));
        Outcome<Plan> change = configuration.plan(Wish.put(group("one", "100-101")));
        assertTrue(change.isDone());
        assertTrue(codes(change).contains("LW-OPS-102"));
    }

    @Test
    void saysWhichPasswordsAreMissing() {
        Wish wish = Wish.put(group("one", "100-109"));
        Plan bare = planned(wish);
        assertTrue(bare.troubles().stream().anyMatch(one -> one.code().equals("LW-OPS-206")
                && one.sentence().english().contains("10 of 10")));
        Plan kept = planned(wish.keeping("one", new Secret("pw")));
        assertTrue(kept.troubles().stream().noneMatch(one -> one.code().equals("LW-OPS-206")));
        configuration.apply(kept);
        assertEquals(Optional.of(new Secret("pw")), configuration.secret(SecretReference.secret("one")).result());
    }

    @Test
    void aPlanNeverShowsASecret() {
        assertFalse(planned(Wish.put(group("one", "100")).keeping("one", new Secret("geheim"))).toString()
                .contains("geheim"));
    }

    @Test
    void saysWhatTheRunningLinesWillDo() {
        applied(Wish.put(group("one", "100-109")));
        List<String> more = effects(group("one", "100-111"));
        assertTrue(more.contains("2 lines register"), more.toString());
        List<String> moved = effects(group("one", "100-109").withRegistrar(registrar("other.example", 600, 300)));
        assertTrue(moved.getFirst().startsWith("10 lines move: they register anew first"), moved.toString());
        List<String> fewer = effects(group("one", "100-104"));
        assertTrue(fewer.contains("5 lines un-register"), fewer.toString());
        LineGroup slower = group("one", "100-109").withRegistrar(registrar("pbx.example", 600, 500));
        assertEquals(List.of("no line registers again because of it"), effects(slower));
    }

    @Test
    void runningLinesFollowEveryApply() {
        applied(Wish.put(group("one", "100")));
        assertTrue(configuration.run(LinesOptions.defaults(), new VirtualTimers()).isDone());
        assertEquals(1, lines.wanted().size());
        applied(Wish.put(group("two", "200")));
        assertEquals(2, lines.wanted().size());
        applied(Wish.remove(new GroupId("one")));
        assertEquals(List.of("two"), lines.wanted().stream().map(LineGroup::name).toList());
        assertEquals(List.of("LW-OPS-209"), codes(configuration.run(LinesOptions.defaults(), new VirtualTimers())));
        configuration.close();
        assertTrue(lines.closed());
    }

    @Test
    void aLineKnowsItsContactsAfterARestart() {
        configuration.run(LinesOptions.defaults(), new VirtualTimers());
        configuration.close();
        open();
        configuration.run(LinesOptions.defaults(), new VirtualTimers());
        assertEquals(2, tokenKeys.size());
        assertEquals(tokenKeys.getFirst(), tokenKeys.getLast());
        assertEquals(64, tokenKeys.getFirst().length());
    }

    private List<String> effects(LineGroup group) {
        return planned(Wish.put(group)).changes().getFirst().effects().stream().map(text -> text.english()).toList();
    }

    private Current current() {
        return configuration.current().result().orElseThrow();
    }

    private Plan planned(Wish wish) {
        Outcome<Plan> plan = configuration.plan(wish);
        return plan.result().orElseThrow(() -> new AssertionError(plan.troubles()));
    }

    private Current applied(Wish wish) {
        Outcome<Current> after = configuration.apply(planned(wish));
        return after.result().orElseThrow(() -> new AssertionError(after.troubles()));
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.troubles().stream().map(Trouble::code).toList();
    }

    private static LineGroup group(String id, String users) {
        return new LineGroup(new GroupId(id), id, "fake", Optional.empty(), registrar("pbx.example", 600, 300),
                Media.G711,
                Map.of(), Map.of(), lines(users));
    }

    private static List<Line> lines(String users) {
        return UserNames.parse(users).result().orElseThrow().names().stream()
                .map(user -> new Line(user, SecretReference.secret("one")))
                .toList();
    }

    private static Registrar registrar(String host, int seconds, int millis) {
        return new Registrar(host, OptionalInt.empty(), Optional.empty(), Duration.ofSeconds(seconds),
                Duration.ofMillis(millis), KeepAlive.OFF);
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(home.resolve("configuration"))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(file.toString(), Files.readString(file));
            }
        }
        return files;
    }
}
