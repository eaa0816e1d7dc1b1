package org.linewright.headless.frame;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.osgi.service.environment.EnvironmentInfo;
import org.eclipse.osgi.service.runnable.ParameterizedRunnable;
import org.linewright.headless.Exit;
import org.linewright.headless.Terminal;
import org.linewright.headless.Verb;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.launch.Framework;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;

/**
 * What the framework runs once it is up: it looks for a {@link ParameterizedRunnable} with this very property. The
 * process ends with the exit code of the verb; Ctrl-C stops the framework first, so that every component puts its
 * things away.
 */
@Component(property = "eclipse.application=org.linewright.headless")
public final class Entry implements ParameterizedRunnable {

    private static final long PATIENCE = 10_000;

    private final Bundle verb;
    private final Framework framework;
    private final EnvironmentInfo process;
    private final ServiceVerbs verbs;
    private final BugLog bugs = new BugLog(cache().resolve("bugs.log"), Clock.systemUTC());

    @Activate
    public Entry(BundleContext context, @Reference EnvironmentInfo process,
            @Reference ServiceComponentRuntime components, @Reference List<ServiceReference<Verb>> verbs) {
        this.verb = context.getBundle();
        this.framework = (Framework) context.getBundle(Constants.SYSTEM_BUNDLE_ID);
        this.process = process;
        this.verbs = new ServiceVerbs(context, verbs, components);
    }

    @Override
    public Object run(Object argument) {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop the framework"));
        List<String> arguments = Stream.ofNullable(process.getNonFrameworkArgs()).flatMap(Stream::of).toList();
        Exit exit = new Frame(verbs, bugs).run(arguments, terminal());
        process.setProperty("eclipse.exitcode", Integer.toString(exit.code()));
        Thread.ofPlatform().daemon().name("end").start(() -> end(exit));
        return exit.code();
    }

    /** The framework waits for ever for a bundle that does not end. */
    private void end(Exit exit) {
        try {
            if (framework.waitForStop(PATIENCE).getType() == FrameworkEvent.WAIT_TIMEDOUT) {
                Runtime.getRuntime().halt(exit.code());
            }
        } catch (InterruptedException ending) {
            bugs.kept(ending);
        }
    }

    /** The verb first: a driver that does not end must not keep its lines from being un-registered. */
    private void stop() {
        try {
            if (verb.getState() == Bundle.ACTIVE) {
                verb.stop(Bundle.STOP_TRANSIENT);
            }
            framework.stop();
            framework.waitForStop(PATIENCE);
        } catch (BundleException | InterruptedException ending) {
            bugs.kept(ending);
        }
    }

    /** The launcher knows the screen and the reader. */
    private static Terminal terminal() {
        boolean screen = Boolean.getBoolean("linewright.screen");
        boolean colours = screen && System.getenv().getOrDefault("NO_COLOR", "").isEmpty();
        return new Terminal(System.out::print, System.err::print,
                Call.usual(System.getProperty("linewright.language", "")), screen, colours,
                Integer.getInteger("linewright.columns", 80));
    }

    /** The launcher says where; without it, the user's cache. */
    private static Path cache() {
        return Optional.ofNullable(System.getProperty("linewright.cache")) // framework-driven null
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache", "linewright"));
    }
}
