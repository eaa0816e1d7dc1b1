package org.linewright.ui.other;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.osgi.framework.Bundle;

/** The same program with the same bundles in another process; it plays a part and tells on its standard output. */
public record OtherWindow(Process process, BufferedReader told) implements AutoCloseable {

    private static final int PATIENCE = 240;

    /**
     * Opens it.
     *
     * @param home where it keeps what it remembers
     * @param configuration the folder of its configuration
     */
    public static OtherWindow playing(Part part, Path home, Path configuration) {
        try {
            Path settings = Files.createDirectories(home.resolve("framework"));
            Files.copy(frameworkSettings(), settings.resolve("config.ini"),
                    StandardCopyOption.REPLACE_EXISTING);
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC",
                    "--enable-native-access=ALL-UNNAMED", "-Dlinewright.configuration=" + configuration,
                    "-Dlinewright.part=" + part.name(), "-cp", framework(),
                    "org.eclipse.core.runtime.adaptor.EclipseStarter", "-configuration", settings.toString(), "-data",
                    home.resolve("data").toString(), "-application", "org.linewright.workbench.application",
                    "-product", "org.linewright.workbench.product", "-nosplash", "-nl",
                    Locale.getDefault().getLanguage()));
            Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
            return new OtherWindow(process, process.inputReader());
        } catch (IOException | URISyntaxException failed) {
            throw new AssertionError(failed);
        }
    }

    /** Everything it tells until its part is played; fails when that takes too long. */
    public List<String> tells() {
        try {
            return CompletableFuture.supplyAsync(this::lines).get(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException late) {
            throw new AssertionError("The other window does not play its part", late);
        }
    }

    /** Tells it to end, as a system does that shuts down, and waits until it has. */
    public void ends() {
        process.destroy();
        process.onExit().orTimeout(PATIENCE, TimeUnit.SECONDS).join();
    }

    /** Kills it, as {@code kill -9} does. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        try {
            String line = told.readLine();
            while (line != null && !line.equals(Player.DONE)) { // framework-driven null: it ended
                lines.add(line);
                line = told.readLine();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return lines;
    }

    private static Path frameworkSettings() throws URISyntaxException {
        String area = System.getProperty("osgi.configuration.area");
        return Path.of(new URI(area.replace(" ", "%20"))).resolve("config.ini");
    }

    private static String framework() throws URISyntaxException {
        return Path.of(Bundle.class.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    }
}
