package org.linewright.peers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Wireshark without a window: what it makes of a capture file. */
public final class Tshark {

    private static final Path PROGRAM = Path.of("/usr/bin/tshark");

    private Tshark() {
    }

    /** Whether this machine has it; Debian's package is tshark. */
    public static boolean installed() {
        return Files.isExecutable(PROGRAM);
    }

    /** One line for each packet with these fields between tabs; of a field that is not there nothing. */
    public static List<String> read(Path file, String filter, String... fields) {
        List<String> command = new ArrayList<>(List.of(PROGRAM.toString(), "-n", "-r", file.toString(), "-o",
                "ip.check_checksum:TRUE", "-o", "udp.check_checksum:TRUE", "-o", "tcp.check_checksum:TRUE", "-Y",
                filter,
                "-T", "fields"));
        for (String field : fields) {
            command.add("-e");
            command.add(field);
        }
        return Program.said(command).lines().filter(line -> !line.startsWith("Running as user")).toList();
    }
}
