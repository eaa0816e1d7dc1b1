package org.linewright.peers;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;

/**
 * Where a foreign program runs.
 *
 * @param address what it listens on
 * @param network the process whose network it has; empty for that of this JVM
 */
public record Place(InetAddress address, OptionalLong network) {

    /** On loopback, in the network of this JVM. */
    public static final Place HERE = new Place(InetAddress.getLoopbackAddress(), OptionalLong.empty());

    /** Starts a program there; {@code lines} is told every line it prints, on one thread. */
    Program start(Path program, List<String> arguments, Consumer<String> lines) throws IOException {
        if (network.isEmpty()) {
            return Program.start(program, arguments, lines);
        }
        List<String> entering = new ArrayList<>(
                List.of("--net=/proc/" + network.getAsLong() + "/ns/net", program.toString()));
        entering.addAll(arguments);
        return Program.start(Program.installed("nsenter", "util-linux"), entering, lines);
    }
}
