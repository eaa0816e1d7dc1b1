package org.linewright.drivers.internal.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is done to a good jar: it is trusted only as long as the framework sees what was signed. */
class SealsOfMutantsTest {

    private static final int MUTANTS = 1000;

    @TempDir
    private static Path folder;

    private static Path good;
    private static Seals seals;

    private final RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(1961);
    private final Map<Verdict, Integer> seen = new EnumMap<>(Verdict.class);

    @BeforeAll
    static void signs() throws IOException, InterruptedException, GeneralSecurityException {
        var key = new Keys(folder).make("one", "CN=One", List.of());
        good = new Jars(folder).signed("TEST", key);
        seals = new Seals(List.of(Keys.publisher(key)), Keys.NOW);
        assertEquals(Verdict.TRUSTED, seals.of(good).verdict());
    }

    @Test
    void noChangedByteIsTrusted() throws IOException {
        byte[] bytes = Files.readAllBytes(good);
        for (int one = 0; one < MUTANTS; one++) {
            judge(one, warped(bytes.clone()));
        }
        assertTrue(seen.keySet().containsAll(List.of(Verdict.TRUSTED, Verdict.BROKEN)), seen::toString);
    }

    @Test
    void noChangedEntryIsTrusted() throws IOException {
        Map<String, byte[]> entries = Jars.entries(good);
        for (int one = 0; one < MUTANTS; one++) {
            judge(one, Jars.zip(edited(new LinkedHashMap<>(entries))));
        }
        assertTrue(seen.getOrDefault(Verdict.BROKEN, 0) > MUTANTS / 2, seen::toString);
    }

    @Test
    void anyBytesHaveASeal() throws IOException {
        for (int one = 0; one < MUTANTS; one++) {
            byte[] bytes = new byte[random.nextInt(400)];
            random.nextBytes(bytes);
            judge(one, bytes);
        }
        assertEquals(Map.of(Verdict.BROKEN, MUTANTS), seen);
    }

    private void judge(int number, byte[] bytes) throws IOException {
        Path mutant = Files.write(folder.resolve("mutant.jar"), bytes);
        Verdict verdict = seals.of(mutant).verdict();
        seen.merge(verdict, 1, Integer::sum);
        if (verdict == Verdict.TRUSTED) {
            assertEquals(view(good), view(mutant), () -> "mutant " + number);
        }
        Files.delete(mutant);
    }

    /** What the framework would read. The block is no part of what is signed, it signs; folders have no bytes. */
    private static Map<String, String> view(Path jar) throws IOException {
        Map<String, byte[]> entries = Jars.entries(jar);
        entries.remove("META-INF/TEST.EC");
        entries.keySet().removeIf(name -> name.endsWith("/"));
        return entries.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Arrays.toString(entry.getValue()),
                        (one, other) -> one + other, TreeMap::new));
    }

    private byte[] warped(byte[] bytes) {
        int at = random.nextInt(bytes.length);
        int length = Math.min(random.nextInt(1, 30), bytes.length - at);
        switch (random.nextInt(6)) {
            case 0 -> bytes[at] ^= 1 << random.nextInt(8);
            case 1 -> bytes[at] = (byte) random.nextInt();
            case 2 -> bytes[at] ^= ' '; // another case
            case 3 -> System.arraycopy(bytes, random.nextInt(bytes.length - length + 1), bytes, at, length);
            case 4 -> Arrays.fill(bytes, at, at + length, (byte) 0);
            default -> {
                return Jars.joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, at + length, bytes.length));
            }
        }
        return bytes;
    }

    private Map<String, byte[]> edited(Map<String, byte[]> entries) {
        String name = any(entries);
        byte[] content = entries.get(name).clone();
        switch (random.nextInt(6)) {
            case 0 -> entries.remove(name);
            case 1 -> entries.put(name, entries.get(any(entries)));
            case 2 -> entries.put(turned(name), entries.remove(name));
            case 3 -> entries.put(turned(name), content);
            case 4 -> entries.put(name, Jars.joined(content, new byte[]{ (byte) random.nextInt() }));
            default -> entries.put(name, content.length == 0 ? new byte[1] : warped(content));
        }
        return entries;
    }

    private String any(Map<String, byte[]> entries) {
        return new ArrayList<>(entries.keySet()).get(random.nextInt(entries.size()));
    }

    private String turned(String name) {
        char[] letters = name.toCharArray();
        letters[random.nextInt(letters.length)] ^= random.nextBoolean() ? ' ' : 1;
        return new String(letters);
    }
}
