package org.linewright.headless.server;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Where the server of a configuration is reached: a short path that only its user may enter. */
final class Door {

    private Door() {
    }

    static UnixDomainSocketAddress of(Path configuration) throws IOException {
        Path folder = folder();
        Files.createDirectories(folder,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        if (!Files.getPosixFilePermissions(folder).equals(PosixFilePermissions.fromString("rwx------"))) {
            throw new IOException(folder + " is open to others");
        }
        return UnixDomainSocketAddress.of(folder.resolve(hashed(configuration.toAbsolutePath().normalize()) + ".sock"));
    }

    private static Path folder() {
        return Optional.ofNullable(System.getenv("XDG_RUNTIME_DIR")) // framework-driven null
                .filter(value -> !value.isBlank())
                .map(value -> Path.of(value, "linewright"))
                .orElseGet(() -> Path.of(System.getProperty("java.io.tmpdir"),
                        "linewright-" + System.getProperty("user.name")));
    }

    private static String hashed(Path configuration) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256")
                    .digest(configuration.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum, 0, 8);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("This Java lacks SHA-256", missing);
        }
    }
}
