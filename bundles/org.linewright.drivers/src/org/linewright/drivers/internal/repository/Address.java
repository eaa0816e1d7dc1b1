package org.linewright.drivers.internal.repository;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.drivers.DriversTrouble;
import org.linewright.drivers.internal.seal.Printable;

/**
 * Where a repository is, or a file of it: {@code https} anywhere, {@code http} on this computer, or a {@code file}.
 *
 * @param uri absolute, without anything secret in it
 */
public record Address(URI uri) {

    private static final int LONGEST = 2_000;
    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(?:[.][0-9]{1,3}){3}|\\[::1]");
    private static final Pattern SECRET = Pattern.compile("[A-Za-z]+://[^/?#]*@.*");

    /** What a person typed, or what stands in an index. A path of this computer will do too. */
    public static Outcome<Address> of(String typed) {
        String text = typed.strip();
        if (SECRET.matcher(text).matches()) {
            return Outcome.refused(DriversTrouble.SECRET_IN_ADDRESS.about());
        }
        try {
            Optional<Path> path = path(text);
            URI uri = path.isPresent() ? path.get().normalize().toUri() : new URI(text).normalize();
            return text.length() <= LONGEST && whole(uri)
                    ? plain(uri)
                            ? Outcome.refused(DriversTrouble.PLAIN_HTTP.about(Printable.of(text)))
                            : Outcome.done(new Address(uri))
                    : Outcome.refused(DriversTrouble.NO_ADDRESS.about(Printable.of(text)));
        } catch (URISyntaxException wrong) {
            return Outcome.refused(DriversTrouble.NO_ADDRESS.about(Printable.of(text)).because(wrong.getReason()));
        }
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text)).filter(Path::isAbsolute);
        } catch (InvalidPathException none) {
            return Optional.empty();
        }
    }

    private static boolean whole(URI uri) {
        boolean host = Optional.ofNullable(uri.getHost()).filter(name -> !name.isEmpty()).isPresent(); // framework-driven null
        boolean fragment = uri.getRawFragment() != null; // framework-driven null: none
        return !fragment && switch (scheme(uri)) {
            case "https", "http" -> host;
            case "file" -> !host && file(uri).isPresent();
            default -> false;
        };
    }

    private static boolean plain(URI uri) {
        return scheme(uri).equals("http") && !LOOPBACK.matcher(uri.getHost().toLowerCase(Locale.ROOT)).matches();
    }

    private static Optional<Path> file(URI uri) {
        try {
            return Optional.of(Path.of(uri).normalize());
        } catch (IllegalArgumentException strange) {
            return Optional.empty();
        }
    }

    /** The file that it names; empty when it is on a server. */
    public Optional<Path> file() {
        return scheme(uri).equals("file") ? file(uri) : Optional.empty();
    }

    /** Where the index of a repository may be: the file that is named, or one of the usual ones in the folder. */
    public Stream<Address> indexes() {
        String path = String.valueOf(uri.getRawPath());
        boolean named = path.endsWith(".xml") || path.endsWith(".gz")
                || uri.getRawQuery() != null; // framework-driven null: none
        URI folder = URI.create(uri + "/");
        return named
                ? Stream.of(this)
                : Stream.of("index.xml", "index.xml.gz")
                        .map(name -> new Address((path.endsWith("/") ? uri : folder).resolve(name)));
    }

    /**
     * Where something leads that is written here: an index, or an answer of a server. Refused when that is less safe than
     * here, or leaves the folder.
     *
     * @param target relative to here, or absolute
     */
    public Outcome<Address> leadsTo(String target) {
        try {
            Outcome<Address> there = of(uri.resolve(new URI(target)).toString());
            return there.result().filter(this::mayLeadTo).map(Outcome::done)
                    .orElseGet(() -> Outcome.refused(away(target)));
        } catch (URISyntaxException wrong) {
            return Outcome.refused(away(target));
        }
    }

    private Trouble away(String target) {
        return DriversTrouble.LEADS_AWAY.about(this, Printable.of(target.replaceFirst("//[^/]*@", "//")));
    }

    private boolean mayLeadTo(Address there) {
        return switch (scheme(there.uri)) {
            case "https" -> true;
            case "http" -> scheme(uri).equals("http");
            default -> file().map(Path::getParent).filter(folder -> there.file().orElseThrow().startsWith(folder))
                    .isPresent();
        };
    }

    private static String scheme(URI uri) {
        return Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT); // framework-driven null
    }

    /** As a person reads it. */
    @Override
    public String toString() {
        return file().map(Path::toString).orElseGet(uri::toString);
    }
}
