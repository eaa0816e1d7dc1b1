package org.linewright.benchmarks;

import java.io.IOException;
import java.net.BindException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** SIPp in the background, on a port of its own, until it is closed. */
final class SippProcess implements AutoCloseable {

    private static final Duration MOMENT = Duration.ofMillis(20);

    private final Process process;
    private final int port;

    private SippProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Every call is rung for, taken, and ended when the caller says so. */
    static SippProcess taking(Path folder) throws IOException {
        Files.writeString(folder.resolve("answer.xml"), Kamailio.resource("answer.xml"));
        return of(folder, "answer", "-sf", "answer.xml");
    }

    /** With these arguments, once its port is open. */
    static SippProcess of(Path folder, String name, String... arguments) throws IOException {
        int port = Kamailio.freePort();
        List<String> command = new ArrayList<>(List.of("sipp", "-i", "127.0.0.1", "-p", "" + port, "-nostdin",
                "-buff_size", "4000000", "-skip_rlimit"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".log").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy)); // when the benchmark is killed
        while (process.isAlive() && isFree(port)) {
            Due.in(MOMENT).await();
        }
        return new SippProcess(process, port);
    }

    int port() {
        return port;
    }

    Duration cpu() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }

    private static boolean isFree(int port) throws IOException {
        try (DatagramSocket socket = new DatagramSocket(port, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (BindException taken) {
            return false;
        }
    }
}
