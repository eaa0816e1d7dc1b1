package org.linewright.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.core.Trouble;
import org.linewright.core.line.SecretReference;

class SecretsTest {

    private static final String OTHER_KEY = Base64.getEncoder().encodeToString("x".repeat(32).getBytes());

    @TempDir
    Path temp;

    @Test
    void makesAKeyOfItsOwnForTheFirstSecretThatOnlyTheUserMayRead() throws IOException {
        put(Map.of(), "a", "geheim");
        Path key = temp.resolve(".config/linewright/key");
        assertEquals("rw-------", rights(key));
        assertEquals("rwx------", rights(key.getParent()));
        assertEquals("rw-------", rights(secrets()));
        assertEquals(new Secret("geheim"), Sample.done(fetched(Map.of(), "secret:a")));
    }

    @Test
    void takesTheKeyFromWhereItIsTold() throws IOException {
        Path folder = temp.resolve("xdg");
        put(Map.of("XDG_CONFIG_HOME", folder.toString()), "a", "geheim");
        String key = Files.readString(folder.resolve("linewright/key"));
        assertEquals(new Secret("geheim"), Sample.done(fetched(Map.of("LINEWRIGHT_KEY", key), "secret:a")));
        Path file = folder.resolve("linewright/key");
        assertEquals(new Secret("geheim"),
                Sample.done(fetched(Map.of("LINEWRIGHT_KEY_FILE", file.toString()), "secret:a")));
    }

    @Test
    void saysInWordsThatTheKeyIsWrongOrMissingAndNeverWhatItIs() {
        put(Map.of("LINEWRIGHT_KEY", Sample.KEY), "a", "geheim");
        refused("LW-STORE-408", Map.of("LINEWRIGHT_KEY", OTHER_KEY), "secret:a");
        refused("LW-STORE-407", Map.of("LINEWRIGHT_KEY", "kurz"), "secret:a");
        refused("LW-STORE-407", Map.of("LINEWRIGHT_KEY", "b3JkaW5hcnk="), "secret:a");
        refused("LW-STORE-406", Map.of(), "secret:a");
        refused("LW-STORE-406", Map.of("LINEWRIGHT_KEY_FILE", temp.resolve("none").toString()), "secret:a");
        refused("LW-STORE-405", Map.of("LINEWRIGHT_KEY", Sample.KEY), "secret:b");
        assertFalse(Files.exists(temp.resolve(".config")));
    }

    @Test
    void refusesToPutASecretBesideThoseOfAnotherKey() throws IOException {
        put(Map.of("LINEWRIGHT_KEY", Sample.KEY), "a", "geheim");
        String before = Files.readString(secrets());
        try (ConfigurationStore store = open(Map.of("LINEWRIGHT_KEY", OTHER_KEY))) {
            Outcome<Snapshot> outcome = store.commit(Change.NONE.putSecret("b", new Secret("x")),
                    Sample.done(store.load()).version());
            assertEquals("LW-STORE-408", outcome.troubles().getFirst().code());
        }
        assertEquals(before, Files.readString(secrets()));
    }

    @Test
    void openedUnderNoOtherName() throws IOException {
        Map<String, String> key = Map.of("LINEWRIGHT_KEY", Sample.KEY);
        put(key, "a", "one");
        put(key, "b", "two");
        String text = Files.readString(secrets());
        Files.writeString(secrets(),
                text.replace("id: a", "id: c").replace("id: b", "id: a").replace("id: c", "id: b"));
        refused("LW-STORE-409", key, "secret:a");
    }

    @Test
    void changesOnlyTheSecretThatIsPut() throws IOException {
        Map<String, String> key = Map.of("LINEWRIGHT_KEY", Sample.KEY);
        put(key, "a", "one");
        put(key, "b", "two");
        List<String> before = Files.readAllLines(secrets());
        put(key, "b", "two");
        assertEquals(before, Files.readAllLines(secrets()));
        put(key, "b", "three");
        List<String> after = Files.readAllLines(secrets());
        assertEquals(before.subList(0, before.size() - 1), after.subList(0, after.size() - 1));
        assertNotEquals(before.getLast(), after.getLast());
    }

    @Test
    void sealsTheSamePasswordDifferentlyEachTime() throws IOException {
        Map<String, String> key = Map.of("LINEWRIGHT_KEY", Sample.KEY);
        put(key, "a", "same");
        put(key, "b", "same");
        List<String> sealed = Files.readAllLines(secrets()).stream().filter(line -> line.contains("sealed")).toList();
        assertEquals(2, sealed.stream().distinct().count());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " blank ", "Grüße\n\u0000", "\uD83D\uDE00" })
    void bringsEveryPasswordBack(String password) {
        Map<String, String> key = Map.of("LINEWRIGHT_KEY", Sample.KEY);
        put(key, "a", password);
        assertEquals(new Secret(password), Sample.done(fetched(key, "secret:a")));
    }

    @Test
    void readsEnvironmentAndPrivateFiles() throws IOException {
        Path file = Files.writeString(temp.resolve("pw"), "first\nsecond\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        assertEquals(new Secret("first"), Sample.done(fetched(Map.of(), "file:" + file)));
        assertEquals(new Secret("first"), Sample.done(fetched(Map.of(), "file:../pw")));
        assertEquals(new Secret("v"), Sample.done(fetched(Map.of("PW_22", "v"), "env:PW_22")));
        refused("LW-STORE-401", Map.of("PW_22", ""), "env:PW_22");
        refused("LW-STORE-402", Map.of(), "file:../none");
        refused("LW-STORE-402", Map.of(), "file:..");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        refused("LW-STORE-403", Map.of(), "file:" + file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        Files.writeString(file, "\nsecond\n");
        refused("LW-STORE-404", Map.of(), "file:" + file);
    }

    @Test
    void staysUsableWhenTheSecretsAreBroken() throws IOException {
        put(Map.of("LINEWRIGHT_KEY", Sample.KEY), "a", "geheim");
        Files.writeString(secrets(), "schema: 1\nsecrets: 5\n");
        try (ConfigurationStore store = open(Map.of())) {
            assertEquals("secrets.yaml", Sample.done(store.load()).broken().getFirst().file());
        }
        refused("LW-YAML-202", Map.of(), "secret:a");
    }

    @Test
    void neverShowsTheEnvironment() {
        assertFalse(Sample.surroundings(temp, Map.of("LINEWRIGHT_KEY", Sample.KEY)).toString().contains(Sample.KEY));
    }

    private void put(Map<String, String> environment, String id, String value) {
        try (ConfigurationStore store = open(environment)) {
            Change change = Change.NONE.putSecret(id, new Secret(value));
            Sample.done(store.commit(change, Sample.done(store.load()).version()));
        }
    }

    private Outcome<Secret> fetched(Map<String, String> environment, String reference) {
        try (ConfigurationStore store = open(environment)) {
            return store.secret(SecretReference.parse(reference).orElseThrow());
        }
    }

    private void refused(String code, Map<String, String> environment, String reference) {
        Outcome<Secret> outcome = fetched(environment, reference);
        Trouble trouble = outcome.troubles().getFirst();
        assertEquals(code, trouble.code());
        environment.values()
                .stream()
                .filter(value -> !value.isBlank() && !value.contains("/"))
                .forEach(value -> assertFalse(trouble.toString().contains(value), trouble::toString));
        assertTrue(outcome.result().isEmpty());
    }

    private ConfigurationStore open(Map<String, String> environment) {
        return Sample.done(ConfigurationDirectory.open(temp.resolve("config"), AccessMode.CREATE, "test",
                Sample.surroundings(temp, environment)));
    }

    private Path secrets() {
        return temp.resolve("config/secrets.yaml");
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
