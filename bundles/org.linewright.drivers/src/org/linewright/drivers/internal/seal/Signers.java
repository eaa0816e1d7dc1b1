package org.linewright.drivers.internal.seal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.CodeSigner;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.linewright.core.Outcome;
import org.linewright.drivers.DriversTrouble;

/**
 * Reads a signed jar as Java checks it, and adds what Java does not ask: that one signer vouches for all entries, that
 * none is gone, and that every signature in it counts.
 */
final class Signers {

    private final JarFile file;
    private final String jar;
    private final SignatureFiles signatures;
    private final Set<String> promised = new TreeSet<>();
    private final Set<String> unsigned = new TreeSet<>();
    private final Set<CodeSigner> common = new LinkedHashSet<>();
    private boolean anySigned;
    private boolean allCount = true;

    Signers(JarFile file, String jar, SignatureFiles signatures) {
        this.file = file;
        this.jar = jar;
        this.signatures = signatures;
    }

    /** Those who vouch for every entry, at least one. */
    Outcome<Set<CodeSigner>> ofAll() throws IOException {
        String reading = SignatureFiles.MANIFEST;
        // the manifest first: what is wrong with it, Java tells when anything is read
        try (InputStream in = file.getInputStream(file.getEntry(reading))) {
            SignedManifest manifest = SignedManifest.read(in);
            promised.addAll(manifest.promised());
            for (JarEntry entry : Collections.list(file.entries())) {
                reading = entry.getName();
                read(entry);
            }
            return judged(manifest);
        } catch (SecurityException changed) {
            return Outcome.refused(DriversTrouble.CHANGED.about(jar, Printable.of(reading))
                    .because(Printable.of(String.valueOf(changed.getMessage()))));
        }
    }

    private void read(JarEntry entry) throws IOException {
        try (InputStream in = file.getInputStream(entry)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        if (!entry.isDirectory() && !SignatureFiles.holds(entry.getName())) {
            note(entry);
        }
    }

    private void note(JarEntry entry) {
        CodeSigner[] signers = entry.getCodeSigners();
        // framework-driven null: nobody; and Java takes "./x" for "x", who runs the code does not
        if (signers == null || !promised.contains(entry.getName())) {
            unsigned.add(entry.getName());
            return;
        }
        if (anySigned) {
            common.retainAll(Arrays.asList(signers));
        } else {
            common.addAll(Arrays.asList(signers));
        }
        anySigned = true;
        allCount &= signers.length >= signatures.lists().size();
    }

    private Outcome<Set<CodeSigner>> judged(SignedManifest manifest) throws IOException {
        promised.removeAll(signatures.names());
        if (!anySigned) {
            return refused(DriversTrouble.NO_WORTH, "");
        }
        if (!unsigned.isEmpty()) {
            return refused(DriversTrouble.ADDED, unsigned.iterator().next());
        }
        if (!promised.isEmpty()) {
            return refused(DriversTrouble.REMOVED, promised.iterator().next());
        }
        if (common.isEmpty()) {
            return refused(DriversTrouble.NOBODY_FOR_ALL, "");
        }
        return allCount && covered(manifest) ? Outcome.done(common) : refused(DriversTrouble.NO_WORTH, "");
    }

    private boolean covered(SignedManifest manifest) throws IOException {
        for (String list : signatures.lists()) {
            try (InputStream in = file.getInputStream(file.getEntry(list))) {
                if (!manifest.coveredBy(in)) {
                    return false;
                }
            }
        }
        return true;
    }

    private Outcome<Set<CodeSigner>> refused(DriversTrouble kind, String entry) {
        return Outcome.refused(kind.about(jar, Printable.of(entry)));
    }
}
