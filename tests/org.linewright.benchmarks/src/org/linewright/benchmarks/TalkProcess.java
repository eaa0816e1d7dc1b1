package org.linewright.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A JVM of its own that speaks, of one kind after the other or the same kind again. */
final class TalkProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader out;
    private final PrintWriter in;

    private TalkProcess(Process process) {
        this.process = process;
        this.out = process.inputReader();
        this.in = new PrintWriter(process.outputWriter(), true);
    }

    static TalkProcess start() throws IOException {
        return new TalkProcess(new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"),
                "-XX:+UseSerialGC", "-Xmx128m", "-cp", System.getProperty("java.class.path"),
                TalkProcess.class.getName()).redirectError(ProcessBuilder.Redirect.INHERIT).start());
    }

    /** What it says, to these ports; with none to ports of its own. */
    enum Kind {
        PLAIN,
        OWN,
        PAIRS
    }

    /** Begins to speak. */
    void talk(Kind kind, List<Integer> numbers) throws IOException {
        asked(kind + " " + numbers.stream().map(String::valueOf).collect(Collectors.joining(" ")));
    }

    /** Packets that were said since it began to speak, and those that were lost. */
    List<Long> figures() throws IOException {
        return Arrays.stream(asked("figures").split(" ")).map(Long::valueOf).toList();
    }

    /** Ends what it says. */
    void hush() throws IOException {
        asked("hush");
    }

    Duration cpu() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    @Override
    public void close() {
        in.close();
        process.destroy();
        process.onExit().join();
    }

    private String asked(String question) throws IOException {
        in.println(question);
        String answer = out.readLine();
        if (answer == null) { // framework-driven null
            throw new IOException("Who speaks has ended");
        }
        return answer;
    }

    /** Does what each line says until whoever started it is gone or ends it. */
    public static void main(String[] none) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in));
        Talk talk = PlainTalk.to(List.of());
        for (String line = lines.readLine(); line != null; line = lines.readLine()) { // framework-driven null
            if (line.equals("figures")) {
                System.out.println(talk.said() + " " + talk.lost());
            } else {
                talk.close();
                talk = begun(line.split(" "));
                System.out.println();
            }
        }
        talk.close();
    }

    private static Talk begun(String[] words) throws IOException {
        List<Integer> numbers = Stream.of(words).skip(1).map(Integer::valueOf).toList();
        return switch (words[0]) {
            case "PLAIN" -> PlainTalk.to(numbers);
            case "OWN" -> OwnTalk.to(numbers);
            case "PAIRS" -> OwnTalk.pairs(numbers.getFirst());
            default -> PlainTalk.to(List.of());
        };
    }
}
