package org.linewright.drivers.program;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A process that goes on, and what it has said so far. */
record Server(Process process, BufferedReader reader, List<String> said) implements AutoCloseable {

    private static final int PATIENCE = 100;

    Server(Process process) {
        this(process, process.inputReader(), new ArrayList<>());
        process.onExit().orTimeout(PATIENCE, TimeUnit.SECONDS)
                .whenComplete((ended, late) -> process.destroyForcibly());
    }

    /** Reads on until it has said a line like this; a process that goes on too long is killed. */
    String until(Predicate<String> wanted) throws IOException {
        String line = reader.readLine();
        while (line != null && !wanted.test(line)) { // framework-driven null: it ended
            said.add(line);
            line = reader.readLine();
        }
        if (line == null) { // framework-driven null: it ended
            throw new AssertionError(String.join("\n", said));
        }
        said.add(line);
        return line;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
