package org.linewright.peers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Debian's Kamailio as a registrar, on loopback or in another place. Any user NAME has the password {@code pw-NAME}; the realm is the domain
 * of To; bindings live in memory and are gone when it is killed. Not for several threads at once.
 */
public final class Kamailio implements AutoCloseable {

    private static final String PACKAGE = "kamailio";
    private static final String MARK = "linewright-heard";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Pattern CONTACTS = Pattern.compile("location_contacts = (\\d+)");
    private static final Pattern AOR = Pattern.compile("AoR: (\\S+)");
    private static final Pattern ADDRESS = Pattern.compile("Address: (\\S+)");

    private final Path directory;
    private final Place place;
    private final int port;
    private final Ear ear = new Ear();
    private Optional<Program> running = Optional.empty();

    private Kamailio(Path directory, Place place, int port) {
        this.directory = directory;
        this.place = place;
        this.port = port;
    }

    /** Starts one. */
    public static Kamailio started() throws IOException {
        return started(KamailioSettings.USUAL);
    }

    /** Starts one. */
    public static Kamailio started(KamailioSettings settings) throws IOException {
        return started(settings, Place.HERE);
    }

    /** Starts one there. */
    public static Kamailio started(KamailioSettings settings, Place place) throws IOException {
        Kamailio kamailio = prepared(settings, place);
        kamailio.start();
        return kamailio;
    }

    /** Has its port, and is down until it is started. */
    public static Kamailio prepared(KamailioSettings settings) throws IOException {
        return prepared(settings, Place.HERE);
    }

    private static Kamailio prepared(KamailioSettings settings, Place place) throws IOException {
        Program.installed("kamailio", PACKAGE);
        Path directory = Files.createTempDirectory("kamailio");
        Kamailio kamailio = new Kamailio(directory, place, freePort());
        Files.writeString(directory.resolve("kamailio.cfg"), kamailio.configuration(settings));
        return kamailio;
    }

    public InetSocketAddress address() {
        return new InetSocketAddress(place.address(), port);
    }

    /** Starts it; on the same port, and having forgotten every binding and fault, when it was killed before. */
    public void start() throws IOException {
        if (running.isPresent()) {
            throw new IllegalStateException("It runs already");
        }
        Files.deleteIfExists(directory.resolve("ctl"));
        int next = ear.starts() + 1;
        Program program = place.start(Program.installed("kamailio", PACKAGE), List.of("-f", file("kamailio.cfg"),
                "-DD", "-E", "-m", "64", "-M", "8", "-Y", directory.toString()), this::said);
        running = Optional.of(program);
        try {
            ear.awaitStart(next, PATIENCE, () -> "Kamailio did not start:\n" + program.words());
        } catch (AssertionError failed) {
            close();
            throw failed;
        }
    }

    /** Ends it at once, as a power cut does. */
    public void kill() {
        running.ifPresent(Program::close);
        running = Optional.empty();
    }

    /** Lets it stand still with all its processes; what arrives waits in its socket. */
    public void freeze() {
        program().freeze();
    }

    public void thaw() {
        program().thaw();
    }

    /** From now on this is wrong with it. */
    public void fault(Fault fault) {
        String value = asked("htable.seti", "fault", "value", Integer.toString(fault.value()));
        String mode = asked("htable.sets", "fault", "mode", fault.mode());
        if (!value.contains("Ok") || !mode.contains("Ok")) {
            throw new AssertionError("Kamailio did not take the fault: " + value + mode);
        }
    }

    /** How many bindings it holds, of all users. */
    public int contacts() {
        String said = asked("stats.get_statistics", "usrloc:");
        return CONTACTS.matcher(said)
                .results()
                .findFirst()
                .map(found -> Integer.parseInt(found.group(1)))
                .orElseThrow(() -> new AssertionError("Kamailio did not say how many contacts there are: " + said));
    }

    /** The users that are bound. */
    public Set<String> users() {
        return words(AOR, asked("ul.dump", "brief")).collect(Collectors.toSet());
    }

    /** The Contact URIs that are bound to one user. */
    public List<String> contacts(String user) {
        return words(ADDRESS, asked("ul.lookup", "location", "s:" + user)).toList();
    }

    /** Every REGISTER it heard so far, by time. */
    public List<Heard> heard() {
        return ear.heard();
    }

    /** Waits until what it heard is enough, and answers that; fails when it takes longer than {@code limit}. */
    public List<Heard> await(String what, Duration limit, Predicate<List<Heard>> enough) {
        return ear.await(enough, limit, () -> "Kamailio did not hear within " + limit + ": " + what + "; it heard "
                + ear.heard().size() + " REGISTERs\n" + running.map(Program::words).orElse("it is down"));
    }

    /** Whether it hears no REGISTER for so long. */
    public boolean quiet(Duration time) {
        return ear.quiet(time);
    }

    /** Kills it and leaves nothing behind. */
    @Override
    public void close() {
        kill();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void said(String line) {
        int from = line.indexOf(MARK + "|");
        if (from >= 0) {
            String words = line.substring(from + MARK.length() + 1);
            if (words.startsWith("ready|")) {
                ear.begun();
            }
            Heard.read(words).ifPresent(ear::take);
        }
    }

    private Program program() {
        return running.orElseThrow(() -> new IllegalStateException("It is down"));
    }

    private String asked(String... command) {
        program();
        List<String> call = Stream.concat(
                Stream.of(Program.installed("kamcmd", PACKAGE).toString(), "-s", "unix:" + file("ctl")),
                Stream.of(command)).toList();
        return Program.said(call);
    }

    private String file(String name) {
        return directory.resolve(name).toString();
    }

    private String configuration(KamailioSettings settings) throws IOException {
        try (InputStream file = Kamailio.class.getResourceAsStream("kamailio.cfg")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("%ADDRESS%", place.address().getHostAddress())
                    .replace("%PORT%", Integer.toString(port))
                    .replace("%DIRECTORY%", directory.toString())
                    .replace("%LEAST%", Long.toString(settings.least().toSeconds()))
                    .replace("%MOST%", Long.toString(settings.most().toSeconds()))
                    .replace("%PORTS%", settings.toSource() ? "force_rport();" : "")
                    .replace("%SOURCES%", settings.toSource() ? "fix_nated_register();" : "")
                    .replace("%NONCE%", Long.toString(settings.nonceLife().toSeconds()))
                    .replace("%MARK%", MARK);
        }
    }

    private static Stream<String> words(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult found) -> found.group(1));
    }

    private static int freePort() throws IOException {
        try (DatagramSocket socket = new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))) {
            return socket.getLocalPort();
        }
    }
}
