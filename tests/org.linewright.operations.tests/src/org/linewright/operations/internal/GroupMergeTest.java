package org.linewright.operations.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.linewright.core.Text;
import org.linewright.core.line.CodeTemplate;
import org.linewright.core.line.Feature;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.SecretReference;
import org.linewright.operations.MergedGroup;
import org.linewright.operations.MergedGroup.Conflict;

class GroupMergeTest {

    private static final LineGroup BASE = House.group("one", "100-119");

    /** Every value of a group by key, so that laws do not need the merge's own words. */
    private static Map<String, Object> values(LineGroup group) {
        Map<String, Object> values = new HashMap<>();
        values.put("name", group.name());
        values.put("registrar.host", group.registrar().host());
        values.put("registrar.delay", group.registrar().delay());
        values.put("registrar.reregister", group.registrar().reregister());
        values.put("registrar.prove", group.registrar().prove());
        group.codes().forEach((feature, code) -> values.put("codes." + feature.word(), code));
        group.extras().forEach((key, value) -> values.put("extras." + key, value));
        values.put("calls.perLine", group.calls().callsPerLine());
        group.lines().forEach(line -> {
            values.put("lines[" + line.user() + "].label", line.traits().label());
            values.put("lines[" + line.user() + "]", "there");
            values.put("lines[" + line.user() + "].password", line.password());
            values.put("lines[" + line.user() + "].enabled", line.enabled());
            values.put("lines[" + line.user() + "].authUser", line.authUser());
        });
        return values;
    }

    private static LineGroup edited(LineGroup group, Random random) {
        LineGroup edited = group;
        for (int edits = random.nextInt(6); edits > 0; edits--) {
            edited = edit(edited, random);
        }
        return edited;
    }

    private static LineGroup edit(LineGroup old, Random random) {
        int number = random.nextInt(3);
        List<Line> lines = new ArrayList<>(old.lines());
        int at = random.nextInt(lines.size());
        Line line = lines.get(at);
        switch (random.nextInt(12)) {
            case 0 -> {
                return with(old, "name " + number, old.codes(), old.extras());
            }
            case 1 -> {
                return old.withRegistrar(House.registrar("host" + number, 600 + random.nextInt(2), 300));
            }
            case 2 -> {
                Map<Feature, CodeTemplate> codes = new HashMap<>(old.codes());
                codes.put(Feature.values()[random.nextInt(3)], new CodeTemplate("*" + number));
                return with(old, old.name(), codes, old.extras());
            }
            case 3 -> {
                Map<String, String> extras = new HashMap<>(old.extras());
                extras.put("extra" + random.nextInt(3), "value" + number);
                return with(old, old.name(), old.codes(), extras);
            }
            case 9 -> {
                return old.withCalls(old.calls().withCallsPerLine(1 + number));
            }
            case 11 -> {
                return old.withRegistrar(old.registrar().withProve(Duration.ofMinutes(number)));
            }
            case 10 -> lines.set(at, line.withTraits(line.traits().withLabel("label " + number)));
            case 4 -> lines.remove(at);
            case 5 -> lines.set(at, line.withPassword(SecretReference.secret("s" + number)));
            case 6 -> lines.set(at, line.withEnabled(!line.enabled()));
            case 7 -> lines.set(at, line.withAuthUser(Optional.of("auth" + number)));
            default -> {
                String user = Integer.toString(200 + random.nextInt(5));
                if (lines.stream().noneMatch(one -> one.user().equals(user))) {
                    lines.add(at, new Line(user, SecretReference.secret("new" + number)));
                }
            }
        }
        return old.withLines(lines);
    }

    private static LineGroup with(LineGroup old, String name, Map<Feature, CodeTemplate> codes,
            Map<String, String> extras) {
        return old.withName(name).withCodes(codes).withExtras(extras);
    }

    @Test
    void inAThousandPairsOfEditsNothingIsLostInSilence() {
        for (int seed = 0; seed < 1000; seed++) {
            Random random = new Random(seed);
            LineGroup theirs = edited(BASE, random);
            LineGroup mine = edited(BASE, random);
            MergedGroup merged = MergedGroup.of(BASE, theirs, mine);
            Set<String> disputed = merged.conflicts().stream().map(Conflict::key).collect(Collectors.toSet());
            Map<String, Object> was = values(BASE);
            Map<String, Object> their = values(theirs);
            Map<String, Object> my = values(mine);
            Map<String, Object> is = values(merged.group());
            Set<String> keys = new TreeSet<>(was.keySet());
            List.of(their, my, is).forEach(values -> keys.addAll(values.keySet()));
            for (String key : keys) {
                String where = "seed " + seed + ", " + key + ": " + was.get(key) + " → " + their.get(key) + " | "
                        + my.get(key) + " = " + is.get(key) + " " + disputed;
                boolean theyDid = !Objects.equals(was.get(key), their.get(key));
                boolean iDid = !Objects.equals(was.get(key), my.get(key));
                String line = key.contains("]") ? key.substring(0, key.indexOf(']') + 1) : key;
                if (disputed.contains(key) || disputed.contains(line)) {
                    continue; // a person decides
                }
                boolean same = Objects.equals(their.get(key), my.get(key));
                assertTrue(!(theyDid && iDid) || same, "not listed, " + where);
                assertEquals(iDid ? my.get(key) : their.get(key), is.get(key), where);
            }
            if (merged.conflicts().isEmpty()) {
                assertEquals(merged.group().lines().size(),
                        merged.group().lines().stream().map(Line::user).distinct().count());
            }
        }
    }

    @Test
    void whoDecidesForTheirsGetsTheirs() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            LineGroup theirs = edited(BASE, random);
            LineGroup mine = edited(BASE, random);
            Set<String> all = MergedGroup.of(BASE, theirs, mine).conflicts().stream().map(Conflict::key)
                    .collect(Collectors.toSet());
            MergedGroup decided = MergedGroup.taking(all, BASE, theirs, mine);
            assertEquals(List.of(), decided.conflicts());
            Map<String, Object> their = values(theirs);
            all.forEach(key -> assertEquals(their.get(key), values(decided.group()).get(key), key));
        }
    }

    @Test
    void whatNobodyTouchedAndWhatOnlyOneTouchedNeedsNobody() {
        for (int seed = 0; seed < 300; seed++) {
            LineGroup edit = edited(BASE, new Random(seed));
            assertEquals(new MergedGroup(edit, List.of()), MergedGroup.of(BASE, edit, BASE));
            assertEquals(new MergedGroup(edit, List.of()), MergedGroup.of(BASE, BASE, edit));
            assertEquals(new MergedGroup(edit, List.of()), MergedGroup.of(BASE, edit, edit));
        }
    }

    @Test
    void aNewOrderOnOneSideAndNewLinesOnTheOtherGoTogether() {
        List<Line> turned = new ArrayList<>(BASE.lines());
        Collections.reverse(turned);
        List<Line> longer = new ArrayList<>(BASE.lines());
        longer.add(6, new Line("250", SecretReference.secret("x")));
        MergedGroup merged = MergedGroup.of(BASE, BASE.withLines(longer), BASE.withLines(turned));
        assertEquals(List.of(), merged.conflicts());
        List<String> users = merged.group().lines().stream().map(Line::user).toList();
        assertEquals("119", users.getFirst());
        assertEquals(users.indexOf("105") + 1, users.indexOf("250"));
    }

    @Test
    void aConflictSpeaksBothLanguagesAndNamesTheLine() {
        LineGroup theirs = BASE.withLines(List.of(new Line("100", SecretReference.secret("a"))));
        LineGroup mine = BASE.withLines(List.of(new Line("100", SecretReference.secret("b"))));
        Conflict conflict = MergedGroup.of(BASE, theirs, mine).conflicts().getFirst();
        assertEquals("lines[100].password", conflict.key());
        assertEquals("Leitung 100: Passwort", conflict.label().german());
        assertEquals(List.of(Text.same("secret:one"), Text.same("secret:a"), Text.same("secret:b")),
                List.of(conflict.base(), conflict.theirs(), conflict.mine()));
    }

    @Test
    void tenThousandLinesAreMergedQuickly() {
        LineGroup large = House.group("one", "10000-19999");
        long from = System.nanoTime();
        MergedGroup.of(large, large, large.withLines(large.lines().subList(0, 9000)));
        assertTrue(System.nanoTime() - from < 1_000_000_000L);
    }
}
