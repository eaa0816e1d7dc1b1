package org.linewright.drivers.internal.seal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.drivers.DriversTrouble;

/**
 * The publishers trusted here: one {@code *.pem} file with one certificate for each, in a folder where a person may add
 * and delete files as well. Every question reads the disk anew. A file that cannot be read trusts nobody.
 */
public record Publishers(Path folder) {

    /** Those trusted now, each once, in the order of their files' names; with a warning for each file that is damaged. */
    public Outcome<List<Publisher>> trusted() {
        List<Publisher> found = new ArrayList<>();
        List<Trouble> damaged = new ArrayList<>();
        try {
            for (Map.Entry<Path, Optional<Publisher>> file : files().entrySet()) {
                file.getValue()
                        .ifPresentOrElse(found::add, () -> damaged.add(DriversTrouble.PUBLISHER_DAMAGED
                                .about(Printable.of(file.getKey().getFileName().toString()), folder)));
            }
        } catch (IOException exception) {
            return Outcome.refused(DriversTrouble.PUBLISHERS_UNREADABLE.about(folder).because(words(exception)));
        }
        return Outcome.done(found.stream().distinct().toList(), damaged);
    }

    /** Whom a certificate file is about, wherever it lies; nobody is trusted by asking. */
    public static Outcome<Publisher> in(Path file) {
        try {
            return Pem.publisher(file)
                    .map(Outcome::done)
                    .orElseGet(() -> Outcome.refused(DriversTrouble.NO_CERTIFICATE.about(file)));
        } catch (IOException exception) {
            return Outcome.refused(DriversTrouble.NO_CERTIFICATE.about(file).because(words(exception)));
        }
    }

    /** Trusts a publisher from now on; nothing is written when he is trusted already. */
    public Outcome<Publisher> add(Publisher publisher) {
        return trusted().then(there -> there.contains(publisher) ? Outcome.done(publisher) : written(publisher));
    }

    /** Trusts the publisher with this fingerprint no more, however it is spaced, and answers who that was. */
    public Outcome<Publisher> remove(String fingerprint) {
        Optional<Publisher> gone = Optional.empty();
        try {
            for (Map.Entry<Path, Optional<Publisher>> file : files().entrySet()) {
                Optional<Publisher> match = file.getValue()
                        .filter(publisher -> digits(publisher.fingerprint()).equals(digits(fingerprint)));
                if (match.isPresent()) {
                    new PublisherFile(file.getKey()).delete();
                    gone = match;
                }
            }
        } catch (IOException exception) {
            return Outcome.refused(DriversTrouble.PUBLISHERS_UNCHANGED.about(folder).because(words(exception)));
        }
        return gone.map(Outcome::done)
                .orElseGet(() -> Outcome.refused(
                        DriversTrouble.UNKNOWN_PUBLISHER.about(Printable.of(fingerprint))));
    }

    private Outcome<Publisher> written(Publisher publisher) {
        try {
            new PublisherFile(folder.resolve(fileName(publisher)))
                    .write(publisher.pem().getBytes(StandardCharsets.UTF_8));
            return Outcome.done(publisher);
        } catch (IOException exception) {
            return Outcome.refused(DriversTrouble.PUBLISHERS_UNCHANGED.about(folder).because(words(exception)));
        }
    }

    private Map<Path, Optional<Publisher>> files() throws IOException {
        Map<Path, Optional<Publisher>> files = new LinkedHashMap<>();
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.list(folder)) {
                for (Path file : all.sorted().toList()) {
                    if (file.getFileName().toString().endsWith(PublisherFile.SUFFIX)) {
                        files.put(file, Pem.publisher(file));
                    }
                }
            }
        }
        return files;
    }

    /** Says who it is, and is nobody else's. */
    private static String fileName(Publisher publisher) {
        String plain = publisher.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return plain.substring(0, Math.min(plain.length(), 40)).replaceFirst("-$", "") + "-"
                + digits(publisher.fingerprint()).substring(0, 16).toLowerCase(Locale.ROOT) + PublisherFile.SUFFIX;
    }

    private static String digits(String fingerprint) {
        return fingerprint.replaceAll("[^0-9A-Fa-f]", "").toUpperCase(Locale.ROOT);
    }

    private static String words(IOException exception) {
        return exception.getClass().getSimpleName() + ": " + exception.getMessage();
    }
}
