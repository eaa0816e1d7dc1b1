package org.linewright.headless.verbs;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.linewright.alarms.Alarms;
import org.linewright.diagnostics.Tracer;
import org.linewright.diagnostics.check.Checks;
import org.linewright.diagnostics.live.Rounds;
import org.linewright.drivers.Drivers;
import org.linewright.headless.Exit;
import org.linewright.headless.Screen;
import org.linewright.headless.Verb;
import org.linewright.health.Health;
import org.linewright.lines.LineEngine;
import org.linewright.lines.LineTrials;
import org.linewright.lines.NatTrials;
import org.linewright.lines.RegistrarLookups;
import org.linewright.numbers.NumberPlans;
import org.linewright.operations.Configurations;
import org.linewright.operations.Roster;
import org.linewright.pbx.note.NoteReader;
import org.linewright.pbx.note.ProfileReader;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import picocli.CommandLine;

/** The running house: its real services, and verbs called as the frame calls them. */
final class House {

    private final BundleContext context = FrameworkUtil.getBundle(Verb.class).getBundleContext();

    House() throws BundleException {
        for (Bundle bundle : context.getBundles()) {
            boolean fragment = bundle.getHeaders().get(Constants.FRAGMENT_HOST) != null; // framework-driven null
            if (bundle.getSymbolicName().startsWith("org.linewright.") && !fragment) {
                bundle.start(Bundle.START_ACTIVATION_POLICY);
            }
        }
    }

    /** What a verb printed, and how it ended. */
    record Ran(Exit exit, String out, String err) {
        List<String> lines() {
            return out.lines().toList();
        }
    }

    Configurations configurations() {
        return service(Configurations.class);
    }

    Roster roster() {
        return service(Roster.class);
    }

    NumberPlans plans() {
        return service(NumberPlans.class);
    }

    NoteReader notes() {
        return service(NoteReader.class);
    }

    /** Of the bundle that the verbs are in. */
    BundleContext context() {
        return context;
    }

    /** The verb that examines drivers. */
    DriverCheckVerb checking() {
        return new DriverCheckVerb(context, roster(), service(ProfileReader.class), service(LineTrials.class),
                service(LineEngine.class));
    }

    /** The verb that looks for what is wrong. */
    DoctorVerb doctor() {
        return new DoctorVerb(configurations(), service(Tracer.class), service(RegistrarLookups.class),
                service(Checks.class));
    }

    /** The verb that measures NAT routers. */
    NatProbeVerb measuring() {
        return new NatProbeVerb(configurations(), service(NatTrials.class));
    }

    /** The verb that runs the lines. */
    ServeVerb serve() {
        return new ServeVerb(configurations(), service(Alarms.class), service(Rounds.class),
                drivers());
    }

    /** The verb that shows who is told what. */
    AlarmsVerb alarms() {
        return new AlarmsVerb(configurations(), service(Alarms.class));
    }

    /** The verb that packs for support. */
    SupportVerb support() {
        return new SupportVerb(context, configurations(), service(Tracer.class), service(RegistrarLookups.class),
                service(Checks.class), health());
    }

    Drivers drivers() {
        return service(Drivers.class);
    }

    Health health() {
        return service(Health.class);
    }

    /** Puts a bundle into the framework for a while. */
    Bundle installed(Path jar) throws BundleException {
        Bundle bundle = context.installBundle(jar.toUri().toString());
        bundle.start(Bundle.START_ACTIVATION_POLICY);
        return bundle;
    }

    /** Stops a bundle and starts it again, so that it reads its settings anew. */
    void restart(String name) throws BundleException {
        for (Bundle bundle : context.getBundles()) {
            if (bundle.getSymbolicName().equals(name)) {
                bundle.stop();
                bundle.start();
            }
        }
    }

    static Ran run(Verb verb, Object... arguments) {
        return run(Locale.ENGLISH, verb, arguments);
    }

    static Ran run(Locale reader, Verb verb, Object... arguments) {
        new CommandLine(verb).parseArgs(Stream.of(arguments).map(String::valueOf).toArray(String[]::new));
        Screen screen = new Screen();
        Exit exit = verb.run(screen.plain(reader));
        return new Ran(exit, screen.out(), screen.err());
    }

    private <T> T service(Class<T> type) {
        return context.getService(context.getServiceReference(type));
    }
}
