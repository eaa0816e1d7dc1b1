package org.linewright.peers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A network of its own, without a name: it and all its interfaces are gone with the one process that holds it, and that
 * ends with this JVM, however that ends.
 */
final class Namespace implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 10;
    private static final String TOOLS = "PATH=$PATH:/usr/sbin:/sbin\n";
    private static final String HOLDING = TOOLS + "ip link set lo up && echo $$ && exec sleep infinity";

    private final Program holder;
    private final long pid;

    private Namespace(Program holder, long pid) {
        this.holder = holder;
        this.pid = pid;
    }

    static Namespace open() throws IOException {
        CompletableFuture<String> first = new CompletableFuture<>();
        Program holder = Program.start(Program.installed("unshare", "util-linux"),
                List.of("--net", "sh", "-c", HOLDING), first::complete);
        try {
            return new Namespace(holder, Long.parseLong(first.get(PATIENCE_SECONDS, TimeUnit.SECONDS)));
        } catch (InterruptedException interrupted) {
            holder.close();
            throw Program.interrupted(interrupted);
        } catch (TimeoutException | ExecutionException | NumberFormatException failed) {
            holder.close();
            throw new AssertionError("No network namespace:\n" + holder.words(), failed);
        }
    }

    /** The process that holds it. */
    long pid() {
        return pid;
    }

    /** Runs this shell script in it; fails with the words of the first command that fails. */
    void run(String script) {
        shell(List.of("nsenter", "--net=/proc/" + pid + "/ns/net", "sh", "-e"), script);
    }

    /** Runs this shell script in the network of this JVM. */
    static void runHere(String script) {
        shell(List.of("sh", "-e"), script);
    }

    @Override
    public void close() {
        holder.close();
    }

    private static void shell(List<String> command, String script) {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().write((TOOLS + script).getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new AssertionError("This does not run:\n" + script + "\n" + said);
            }
        } catch (IOException failed) {
            throw new AssertionError("This does not run:\n" + script, failed);
        } catch (InterruptedException interrupted) {
            throw Program.interrupted(interrupted);
        }
    }
}
