package org.linewright.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the launcher says where no window can open: one sentence, at once, and nothing is built for it. */
@EnabledOnOs(OS.LINUX)
class LauncherTest {

    private record Said(int code, String words) {
    }

    @Test
    void withoutADisplayItSaysSoInBothLanguages() throws Exception {
        Said german = started("de", Map.of("DISPLAY", "", "WAYLAND_DISPLAY", ""));
        Said english = started("en", Map.of("DISPLAY", "", "WAYLAND_DISPLAY", ""));
        assertEquals(new Said(1, "Hier gibt es keinen Bildschirm, auf dem ein Fenster aufgehen könnte. "
                + "Ohne Fenster: ./linewright help\n"), german);
        assertEquals(new Said(1, "There is no display here on which a window could open. "
                + "Without a window: ./linewright help\n"), english);
    }

    @Test
    void withoutGtkItNamesThePackage(@TempDir Path programs) throws Exception {
        program(programs, "ldconfig", "exit 0");
        program(programs, "id", "echo 1000");
        Said said = started("en", Map.of("DISPLAY", ":987", "PATH", programs + ":" + System.getenv("PATH")));
        assertEquals(1, said.code());
        assertTrue(said.words().startsWith("Missing: libgtk-3-0."), said::words);
        assertEquals(1, said.words().lines().count(), said::words);
    }

    /** A driver kit is this launcher beside a program that is built. */
    @Test
    void aDriverKitFillsTheRepositoryOfItsReaderAndBuildsNothing(@TempDir Path home) throws Exception {
        Path launcher = Files.copy(Tree.top().resolve("linewright"), home.resolve("linewright"));
        Files.createDirectory(home.resolve("program"));
        Path api = Files.createDirectories(home.resolve("repository/org/linewright/org.linewright.pbx"));
        Files.writeString(api.resolve("pbx.jar"), "api");
        Map<String, String> repository = Map.of("MAVEN_REPOSITORY", home.resolve("m2").toString());
        Said filled = started(launcher, repository, "driver", "kit");
        assertEquals(0, filled.code(), filled::words);
        assertEquals("api", Files.readString(home.resolve("m2/org/linewright/org.linewright.pbx/pbx.jar")));
        assertEquals(new Said(2, "A driver kit cannot do this. What it can: ./linewright help\n"),
                started(launcher, repository, "test", "--lang", "en"));
        assertEquals(2, started(launcher, repository, "driver", "kit", "--archive").code());
    }

    private static Said started(String language, Map<String, String> environment)
            throws IOException, InterruptedException {
        return started(Tree.top().resolve("linewright"), environment, "workbench", "--lang", language);
    }

    private static Said started(Path program, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        ProcessBuilder launcher = new ProcessBuilder(
                Stream.concat(Stream.of(program.toString()), Stream.of(arguments)).toList());
        launcher.environment().putAll(environment);
        launcher.environment().put("JAVA_HOME", System.getProperty("java.home"));
        launcher.redirectErrorStream(true);
        Process process = launcher.start();
        String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(20, TimeUnit.SECONDS));
        return new Said(process.exitValue(), words);
    }

    private static void program(Path folder, String name, String body) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
