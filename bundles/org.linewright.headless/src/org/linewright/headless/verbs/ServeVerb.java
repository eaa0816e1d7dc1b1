package org.linewright.headless.verbs;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.linewright.alarms.Alarms;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.Watch;
import org.linewright.core.time.SystemTimers;
import org.linewright.core.time.Timers;
import org.linewright.diagnostics.live.Rounds;
import org.linewright.drivers.Drivers;
import org.linewright.headless.Exit;
import org.linewright.headless.Terminal;
import org.linewright.headless.Verb;
import org.linewright.headless.VerbInfo;
import org.linewright.headless.server.ServerPoint;
import org.linewright.headless.verbs.ServedAlarms.AlarmParts;
import org.linewright.lines.ClientOptions;
import org.linewright.lines.Lines;
import org.linewright.lines.LinesOptions;
import org.linewright.metrics.MetricsOptions;
import org.linewright.metrics.MetricsPoint;
import org.linewright.operations.Configurations;
import org.linewright.operations.OpenConfiguration;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code linewright serve [DIR]}: runs the lines until it is told to end. */
@Command
@Component
@VerbInfo(name = "serve", german = "Betreibt die Leitungen einer Konfiguration, bis Strg-C.", english = "Runs the lines of a configuration, until Ctrl-C.")
public final class ServeVerb implements Verb {

    /** A service manager waits longer than this before it kills. */
    private static final Duration LEAVING = Duration.ofSeconds(8);

    @Mixin
    private final NamedFolder folder = new NamedFolder();

    @Option(names = "--address", paramLabel = "<IP>", description = { "Lokale Adresse für SIP (sonst alle).",
            "Local address for SIP (else all)." })
    private Optional<InetAddress> address = Optional.empty();

    @Option(names = "--port", paramLabel = "<Port>|<port>", description = { "Lokaler UDP-Port für SIP (0: ein freier).",
            "Local UDP port for SIP (0: a free one)." })
    private int port;

    @Option(names = "--client-port", paramLabel = "<Port>|<port>", description = {
            "Lokaler UDP-Port für Clients der Leitungen (0: ein freier; sonst keiner).",
            "Local UDP port for clients of the lines (0: a free one; else none)." })
    private Optional<Integer> clientPort = Optional.empty();

    @Option(names = "--client-address", paramLabel = "<IP>", description = {
            "Lokale Adresse für Clients (sonst nur dieser Rechner).",
            "Local address for clients (else this machine only)." })
    private Optional<InetAddress> clientAddress = Optional.empty();

    @Option(names = "--http", converter = HttpPlace.class, paramLabel = "<[IP:]Port>|<[IP:]port>", description = {
            "Kennzahlen und Zustand über HTTP (0: ein freier Port; ohne IP nur dieser Rechner).",
            "Metrics and health over HTTP (0: a free port; without IP this machine only)." })
    private Optional<InetSocketAddress> http = Optional.empty();

    @Option(names = "--http-lines", description = { "Dort auch jede Leitung einzeln.",
            "There each line on its own too." })
    private boolean httpLines;

    private final Configurations configurations;
    private final AlarmParts alarms;
    private final Drivers drivers;
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);

    @Activate
    public ServeVerb(@Reference Configurations configurations, @Reference Alarms alarms, @Reference Rounds rounds,
            @Reference Drivers drivers) {
        this.configurations = configurations;
        this.drivers = drivers;
        this.alarms = new AlarmParts(alarms, rounds);
    }

    @Deactivate
    void end() throws InterruptedException {
        asked.countDown();
        ended.await(LEAVING.toSeconds() + 1, TimeUnit.SECONDS);
    }

    @Override
    public Exit run(Terminal terminal) {
        Outcome<OpenConfiguration> opened = configurations.open(folder.path(),
                Configurations.Mode.CREATE, "serve");
        if (opened.result().isEmpty()) {
            ended.countDown();
            return terminal.tell(opened);
        }
        try (OpenConfiguration held = opened.result().get(); SystemTimers timers = new SystemTimers("line timers")) {
            LinesOptions options = LinesOptions.defaults();
            Outcome<Lines> lines = held.run(new LinesOptions(address, port, options.t1(), options.backoff(),
                    options.tokenKey(), clientPort.map(this::clients), options.names(), options.mailboxes()), timers);
            terminal.tell(lines.troubles());
            return lines.result().isEmpty() ? Exit.REFUSED : watched(terminal, held, lines.result().get(), timers);
        } finally {
            ended.countDown();
        }
    }

    private ClientOptions clients(int there) {
        ClientOptions here = ClientOptions.here(there);
        return clientAddress.map(here::at).orElse(here);
    }

    private static Watch clients(Terminal terminal, Lines lines) {
        lines.clients().ifPresent(clients -> terminal.say(Text.of("Clients melden sich bei {0} an.",
                "Clients register at {0}.", written(clients.address()))));
        return lines.clients().map(clients -> clients.watch(now -> terminal.say(now.isEmpty()
                ? new Text("Kein Client ist angemeldet.", "No client is attached.")
                : Text.of("Angemeldete Clients: {0}.", "Attached clients: {0}.", now.stream()
                        .map(one -> one.line() + " (" + written(one.at()) + ")")
                        .collect(Collectors.joining(", "))))))
                .orElse(() -> {
                    // nobody may attach
                });
    }

    private static String written(InetSocketAddress address) {
        return address.getAddress().getHostAddress() + ":" + address.getPort();
    }

    private Exit watched(Terminal terminal, OpenConfiguration held, Lines lines, Timers timers) {
        if (http.isEmpty()) {
            return served(terminal, held, lines, timers);
        }
        Outcome<MetricsPoint> opened = MetricsPoint.open(lines, new MetricsOptions(http.get(), httpLines, version()));
        terminal.tell(opened.troubles());
        if (opened.result().isEmpty()) {
            return Exit.REFUSED;
        }
        try (MetricsPoint point = opened.result().get()) {
            terminal.say(Text.of("Kennzahlen: {0}/metrics, Zustand: {0}/health/live und {0}/health/ready.",
                    "Metrics: {0}/metrics, health: {0}/health/live and {0}/health/ready.", point.written()));
            return served(terminal, held, lines, timers);
        }
    }

    private static String version() {
        return String.valueOf(FrameworkUtil.getBundle(ServeVerb.class).getVersion());
    }

    private Exit served(Terminal terminal, OpenConfiguration held, Lines lines, Timers timers) {
        Path served = folder.path();
        try (ServerPoint point = ServerPoint.open(served, held, lines, configurations);
                Watch clients = clients(terminal, lines);
                Watch alarming = alarms.begin(held, lines, timers, terminal);
                Watch changing = ServedDrivers.begin(drivers, terminal, timers);
                Watch watching = lines.watch(status -> terminal.say(StatusTable.line(status)))) {
            terminal.say(Text.of("Die Leitungen aus {0} laufen; {1} warten auf ihre Anmeldung.",
                    "The lines of {0} are running; {1} wait for their registration.", served,
                    held.current().result().map(one -> one.configuration().groups().values().stream()
                            .mapToInt(group -> group.enabledLines()).sum()).orElse(0)));
            asked.await();
            return left(terminal, lines);
        } catch (InterruptedException ending) {
            return left(terminal, lines);
        } catch (Exception bug) {
            throw new IllegalStateException(bug);
        }
    }

    private static Exit left(Terminal terminal, Lines lines) {
        try {
            int expiring = lines.stop(LEAVING).toCompletableFuture().get(LEAVING.toSeconds() + 1, TimeUnit.SECONDS);
            terminal.say(expiring == 0
                    ? new Text("Alle Leitungen sind abgemeldet.", "All lines are un-registered.")
                    : Text.of("{0} Leitungen wurden nicht mehr abgemeldet; ihre Anmeldung läuft von selbst ab.",
                            "{0} lines could not be un-registered in time; their registration expires by itself.",
                            expiring));
            return Exit.DONE;
        } catch (InterruptedException | ExecutionException | TimeoutException late) {
            return Exit.HALTED;
        }
    }
}
