package org.linewright.drivers.internal.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.drivers.DriverRepository;
import org.linewright.drivers.DriversTrouble;

/** What an administrator notes down about repositories, on the disk. */
class RepositoriesFileTest {

    @TempDir
    private Path folder;
    private RepositoriesFile file;

    @BeforeEach
    void open() {
        file = RepositoriesFile.in(folder);
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.troubles().stream().map(Trouble::code).toList();
    }

    private List<String> names() {
        return file.read().result().orElseThrow().stream().map(DriverRepository::name).toList();
    }

    @Test
    void whatIsNotedIsThereAndIsGoneWhenItIsTakenOut() throws IOException {
        assertEquals(List.of(), names());
        assertTrue(file.add("acme", "https://acme.example/drivers").isDone());
        assertTrue(file.add("zeta", "file:///srv/drivers").isDone());
        assertEquals(List.of("acme", "zeta"), names());
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())));
        assertTrue(file.remove("acme").isDone());
        assertEquals(List.of("zeta"), names());
        assertTrue(file.remove("zeta").isDone());
        assertEquals(List.of(), names());
        assertTrue(file.add("acme", "https://acme.example/drivers").isDone());
        assertEquals(List.of("acme"), names());
    }

    @Test
    void aPersonsCommentsStay() throws IOException {
        Files.writeString(file.path(), """
                # asked by hand since the move
                repositories:
                  acme: https://acme.example/drivers # ask Bert
                """);
        assertTrue(file.add("zeta", "file:///srv/drivers").isDone());
        String text = Files.readString(file.path());
        assertTrue(text.contains("# asked by hand") && text.contains("# ask Bert"), text);
        assertEquals(List.of("acme", "zeta"), names());
    }

    @Test
    void oneNameIsOneRepository() {
        file.add("acme", "https://acme.example/drivers");
        assertEquals(List.of(DriversTrouble.REPOSITORY_THERE.code()), codes(file.add("acme", "https://other.example/")));
        assertEquals(List.of(DriversTrouble.REPOSITORY_NOT_THERE.code()), codes(file.remove("other")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "a b", "../x", "incoming", "-x", "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeee" })
    void aNameIsAShortWordThatMeansNothingElse(String name) {
        assertEquals(List.of(DriversTrouble.NO_REPOSITORY_NAME.code()), codes(file.add(name, "https://acme.example/")));
    }

    @Test
    void whatIsNotSafeIsNotNotedAndIsLeftOutWhenAPersonWroteIt() throws IOException {
        assertEquals(List.of(DriversTrouble.PLAIN_HTTP.code()), codes(file.add("acme", "http://acme.example/")));
        assertFalse(Files.exists(file.path()));
        Files.writeString(file.path(), """
                repositories:
                  acme: http://acme.example/
                  zeta: https://zeta.example/
                """);
        Outcome<List<DriverRepository>> read = file.read();
        assertEquals(List.of("zeta"), names());
        assertEquals(List.of(DriversTrouble.REPOSITORY_FAILS.code()), codes(read));
        assertTrue(file.add("beta", "https://beta.example/").isDone());
        assertTrue(Files.readString(file.path()).contains("http://acme.example/"), "it is a person's");
    }

    @ParameterizedTest
    @ValueSource(strings = { "repositories: 3", "\tx", "repositorys:\n  a: https://a.example/\n",
            "repositories:\n  - https://a.example/\n", "repositories:\n  a:\n    b: c\n" })
    void whatIsDamagedIsNotReadAndNotWrittenOver(String words) throws IOException {
        Files.writeString(file.path(), words);
        assertEquals(DriversTrouble.REPOSITORIES_UNREADABLE.code(), codes(file.read()).getFirst());
        assertFalse(file.add("acme", "https://acme.example/").isDone());
        assertEquals(words, Files.readString(file.path()));
    }

    @Test
    void aLinkIsNotRead() throws IOException {
        Files.createSymbolicLink(file.path(), folder.resolve("nowhere"));
        assertFalse(file.read().isDone());
        assertFalse(file.add("acme", "https://acme.example/").isDone());
    }
}
