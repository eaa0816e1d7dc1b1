package org.linewright.store.internal.secret;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.store.StoreTrouble;
import org.linewright.store.Surroundings;
import org.linewright.store.internal.disk.DiskTrouble;
import org.linewright.store.internal.disk.RealDisk;

/**
 * Finds the key to the kept secrets: {@code LINEWRIGHT_KEY}, the file that {@code LINEWRIGHT_KEY_FILE} names, or else
 * {@code linewright/key} in the user's configuration folder.
 *
 * @param surroundings where to look
 */
public record MasterKey(Surroundings surroundings) {

    private static final String KEY = "LINEWRIGHT_KEY";
    private static final String KEY_FILE = "LINEWRIGHT_KEY_FILE";
    private static final int BYTES = 32;

    Outcome<Seal> existing() {
        Optional<Outcome<Seal>> fromVariable = surroundings.variable(KEY).map(text -> seal(new Secret(text), KEY));
        return fromVariable.orElseGet(() -> {
            Path file = file();
            return Files.exists(file)
                    ? new PrivateFile(file).firstLine().then(line -> seal(line, file.toString()))
                    : Outcome.refused(StoreTrouble.KEY_MISSING.about(file));
        });
    }

    /** The existing key, or a fresh one in the user's configuration folder when no place for a key is given. */
    Outcome<Seal> existingOrNew() {
        boolean given = surroundings.variable(KEY).isPresent() || surroundings.variable(KEY_FILE).isPresent();
        return given || Files.exists(file()) ? existing() : generated(file()).then(file -> existing());
    }

    private Path file() {
        return surroundings.variable(KEY_FILE)
                .map(Path::of)
                .orElseGet(() -> surroundings.variable("XDG_CONFIG_HOME")
                        .map(Path::of)
                        .orElse(surroundings.home().resolve(".config"))
                        .resolve("linewright")
                        .resolve("key"));
    }

    private static Outcome<Path> generated(Path file) {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        Path directory = file.getParent();
        try {
            Files.createDirectories(directory);
            if (directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
            }
            new RealDisk().writePrivate(file, (Base64.getEncoder().encodeToString(key) + "\n").getBytes());
            new RealDisk().sync(directory);
            return Outcome.done(file);
        } catch (IOException exception) {
            return Outcome.refused(DiskTrouble.of(exception, directory));
        }
    }

    private static Outcome<Seal> seal(Secret text, String source) {
        try {
            byte[] key = Base64.getDecoder().decode(text.reveal().strip());
            return key.length == BYTES
                    ? Outcome.done(new Seal(new SecretKeySpec(key, "AES"), source))
                    : Outcome.refused(StoreTrouble.KEY_FORM.about(source));
        } catch (IllegalArgumentException exception) {
            return Outcome.refused(StoreTrouble.KEY_FORM.about(source));
        }
    }
}
