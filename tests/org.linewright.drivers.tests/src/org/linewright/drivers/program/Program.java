package org.linewright.drivers.program;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * The whole program without its window, each verb a process of its own: the launcher of this tree beside a program with the
 * bundles that this test runs with, as in a driver kit.
 *
 * @param launcher the script
 * @param home where it keeps drivers
 */
record Program(Path launcher, Path home) {

    private static final int PATIENCE = 60;
    private static final String SCR = "org.apache.felix.scr";
    private static final String STARTER = "org.eclipse.equinox.launcher";
    private static final List<String> VERBS = List.of("org.linewright.headless", "org.linewright.pbx.hfo",
            "org.linewright.pbx.generic");

    /** How a process ended, and all that it said. */
    record Said(int code, String words) {
    }

    static Program in(Path folder) throws IOException, InterruptedException {
        Path top = Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent)
                .filter(one -> Files.isDirectory(one.resolve("target-platform"))).findFirst().orElseThrow();
        Path launcher = Files.copy(top.resolve("linewright"), folder.resolve("linewright"));
        set(Files.createDirectories(folder.resolve("program")));
        Program program = new Program(launcher, folder.resolve("home"));
        Said version = program.run("version");
        if (version.code() != 0) {
            throw new AssertionError(version.words());
        }
        return program;
    }

    /** The same with another home. */
    Program at(Path other) {
        return new Program(launcher, other);
    }

    Said run(String... arguments) throws IOException, InterruptedException {
        return said(started(arguments));
    }

    /** What a process says until it ends; one that does not end is killed and fails the test. */
    static Said said(Process process) throws IOException, InterruptedException {
        process.onExit().orTimeout(PATIENCE, TimeUnit.SECONDS)
                .whenComplete((ended, late) -> process.destroyForcibly());
        String words = new String(process.getInputStream().readAllBytes());
        return new Said(process.waitFor(), words);
    }

    /** In English, with its errors in its output. */
    Process started(String... arguments) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(Stream.concat(Stream.of(launcher.toString()),
                Stream.concat(Stream.of(arguments), Stream.of("--lang", "en"))).toList());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("LINEWRIGHT_HOME", home.toString());
        return builder.redirectErrorStream(true).start();
    }

    private static void set(Path program) throws IOException {
        BundleContext context = FrameworkUtil.getBundle(Program.class).getBundleContext();
        List<Bundle> all = List.of(context.getBundles());
        context.getBundle(0).adapt(FrameworkWiring.class).resolveBundles(all);
        Set<Bundle> parts = new TreeSet<>();
        all.stream().filter(one -> VERBS.contains(one.getSymbolicName()) || SCR.equals(one.getSymbolicName()))
                .forEach(one -> collect(one, parts));
        Bundle starter = all.stream().filter(one -> STARTER.equals(one.getSymbolicName())).findFirst().orElseThrow();
        Files.copy(place(starter), Files.createDirectories(program.resolve("plugins"))
                .resolve(STARTER + "_" + starter.getVersion() + ".jar"));
        Files.writeString(Files.createDirectories(program.resolve("configuration")).resolve("config.ini"),
                parts.stream().map(Program::entry).collect(Collectors.joining(",", "osgi.bundles=", "\n"))
                        + "osgi.bundles.defaultStartLevel=4\nosgi.framework=" + context.getProperty("osgi.framework"));
    }

    private static void collect(Bundle bundle, Set<Bundle> parts) {
        boolean framework = bundle.getBundleId() == 0;
        BundleWiring wiring = bundle.adapt(BundleWiring.class);
        boolean example = "org.linewright.pbx.example".equals(bundle.getSymbolicName());
        if (!framework && !example && wiring != null && parts.add(bundle)) { // framework-driven null: not resolved
            wiring.getRequiredWires(null).stream() // framework-driven null: of every kind
                    .map(BundleWire::getProvider)
                    .forEach(provider -> collect(provider.getBundle(), parts));
        }
    }

    private static String entry(Bundle bundle) {
        return "reference:" + place(bundle).toUri() + (SCR.equals(bundle.getSymbolicName()) ? "@2:start" : "");
    }

    private static Path place(Bundle bundle) {
        return bundle.adapt(File.class).toPath().toAbsolutePath();
    }
}
