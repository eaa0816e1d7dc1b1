package org.linewright.drivers.internal.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSigner;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.drivers.DriversTrouble;

/**
 * Tells the seals of jars. It looks at the bytes the framework would run: both find the entries of a file by its central
 * directory. Answers for any bytes at all and throws for none. Reads from the disk, 20 to 40 ms a jar; what is asked
 * about has to be a file that nobody else writes meanwhile.
 */
public final class Seals {

    private final Trust trust;
    private final Limits limits;

    public Seals(Collection<Publisher> trusted, InstantSource clock) {
        this(trusted, clock, Limits.USUAL);
    }

    Seals(Collection<Publisher> trusted, InstantSource clock, Limits limits) {
        this.trust = new Trust(
                trusted.stream().map(Publisher::certificate).collect(Collectors.toUnmodifiableSet()), clock);
        this.limits = limits;
    }

    public Seal of(Path path) {
        return of(path, String.valueOf(path.getFileName()));
    }

    /** @param called what the jar is called in sentences */
    public Seal of(Path path, String called) {
        String jar = Printable.of(called);
        try {
            return Files.isRegularFile(path) && Files.size(path) > limits.file()
                    ? broken(DriversTrouble.TOO_LARGE, jar, limits.aboutFile())
                    : looked(path, jar);
        } catch (IOException | RuntimeException unreadable) {
            // what Java throws for damaged zips, certificates and signatures is no closed list
            return Seal.broken(List.of(DriversTrouble.NO_JAR.about(jar)
                    .because(Printable.of(unreadable.getClass().getSimpleName() + ": " + unreadable.getMessage()))));
        }
    }

    private Seal looked(Path path, String jar) throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile()); JarFile file = new JarFile(path.toFile(), true)) {
            Outcome<Set<String>> names = new Contents(zip, jar, limits).names();
            if (!names.isDone()) {
                return Seal.broken(names.troubles());
            }
            SignatureFiles signatures = new SignatureFiles(names.result().orElseThrow());
            if (!signatures.any()) {
                return Seal.unsigned(DriversTrouble.UNSIGNED.about(jar));
            }
            Optional<String> missing = signatures.missing();
            if (missing.isPresent()) {
                return broken(DriversTrouble.STRIPPED, jar, Text.same(Printable.of(missing.get())));
            }
            return signatures.lists().size() > limits.signatures()
                    ? broken(DriversTrouble.TOO_LARGE, jar, limits.aboutSignatures())
                    : signed(jar, new Signers(file, jar, signatures).ofAll());
        }
    }

    private Seal signed(String jar, Outcome<Set<CodeSigner>> signers) {
        return signers.result()
                .map(all -> all.stream()
                        .map(Seals::chain)
                        .map(chain -> Seal.signed(Publisher.of(chain.getFirst()), trust.doubts(jar, chain)))
                        .min(Comparator.comparing(Seal::verdict))
                        .orElseThrow())
                .orElseGet(() -> Seal.broken(signers.troubles()));
    }

    private static List<X509Certificate> chain(CodeSigner signer) {
        return signer.getSignerCertPath()
                .getCertificates()
                .stream()
                .map(X509Certificate.class::cast)
                .toList();
    }

    private static Seal broken(DriversTrouble kind, String jar, Text what) {
        return Seal.broken(List.of(kind.about(jar, what)));
    }
}
