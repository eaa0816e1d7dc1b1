package org.linewright.diagnostics.internal.parcel;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.linewright.core.Text;
import org.linewright.diagnostics.check.Finding;
import org.linewright.diagnostics.internal.parcel.Part.Content;
import org.linewright.diagnostics.parcel.ParcelContents;
import org.linewright.lines.LineStatus;

/**
 * How the program and its lines are doing.
 *
 * @param contents what there is
 * @param veil the words of this parcel
 */
record StateParts(ParcelContents contents, Veil veil) {

    private static final int MOST_LOG = 512 << 10;

    Stream<Part> all() {
        Stream<Part> found = contents.findings().isEmpty()
                ? Stream.of()
                : Stream.of(Part.text("findings/findings.txt", this::findings),
                        Part.text("findings/findings.json", this::findingsAsJson));
        Stream<Part> lines = contents.statuses().isEmpty()
                ? Stream.of()
                : Stream.of(Part.text("lines.txt", this::lines));
        Stream<Part> pages = contents.pages().stream()
                .map(page -> Part.text(page.name(), () -> veil.text(page.text())));
        return Stream.of(Stream.of(Part.text("versions.txt", this::versions), Part.text("threads.txt", this::threads)),
                found, lines, pages, logs()).flatMap(one -> one);
    }

    private Stream<Part> logs() {
        List<Path> there = contents.logs().stream().filter(one -> Files.exists(one, LinkOption.NOFOLLOW_LINKS))
                .toList();
        return IntStream.range(0, there.size()).mapToObj(place -> {
            Path file = there.get(place);
            String name = String.format("log/%d-%s", place + 1,
                    file.getFileName().toString().replaceAll("[^\\w.-]", "_"));
            return new Part(name, file.toString(), () -> {
                BoundedRead read = BoundedRead.end(file, MOST_LOG);
                return read.reason().map(Content::missing)
                        .orElseGet(() -> Content.of(veil.text(new String(read.bytes(), StandardCharsets.UTF_8))));
            });
        });
    }

    private String in(Text text) {
        return text.in(contents.locale());
    }

    private String versions() {
        Runtime machine = Runtime.getRuntime();
        return Stream.of("Product: " + contents.product(),
                "Java: " + System.getProperty("java.version") + " (" + System.getProperty("java.vendor") + ", "
                        + System.getProperty("java.vm.name") + ")",
                "OS: " + System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                        + System.getProperty("os.arch"),
                "Processors: " + machine.availableProcessors(),
                "Memory: " + (machine.totalMemory() - machine.freeMemory() >> 20) + " MB of "
                        + (machine.maxMemory() >> 20) + " MB",
                "Time: " + contents.at(), "Time zone: " + ZoneId.systemDefault(), "Locale: " + Locale.getDefault(),
                "Character set: " + Charset.defaultCharset()).collect(Collectors.joining("\n", "", "\n"));
    }

    /** Names and states alone: where a thread stands may tell what it holds. */
    private String threads() {
        Map<String, Integer> counted = new TreeMap<>();
        Thread.getAllStackTraces().keySet()
                .forEach(one -> counted.merge(
                        one.getState() + " " + one.getName() + (one.isDaemon() ? " (daemon)" : ""), 1,
                        Integer::sum));
        return veil.text(counted.entrySet().stream()
                .map(one -> one.getKey() + (one.getValue() == 1 ? "" : " x" + one.getValue()))
                .collect(Collectors.joining("\n", "", "\n")));
    }

    private String findings() {
        return veil.text(contents.findings().stream().map(this::finding).collect(Collectors.joining("\n")));
    }

    private String finding(Finding one) {
        String code = one.code().isEmpty() ? "" : " (" + one.code() + ")";
        return in(one.verdict().label()) + ": " + in(one.summary()) + code + " [" + one.check() + "]\n  "
                + in(one.explanation()) + "\n  → " + in(one.remedy()) + "\n"
                + one.evidence().stream().map(line -> "    | " + line + "\n").collect(Collectors.joining());
    }

    private String findingsAsJson() {
        return contents.findings().stream().map(one -> JsonText.object(
                "check", one.check(), "code", one.code(), "verdict", one.verdict().name(),
                "about", veil.text(one.about().name()),
                "summaryGerman", veil.text(one.summary().german()), "summaryEnglish",
                veil.text(one.summary().english()),
                "explanationGerman", veil.text(one.explanation().german()),
                "explanationEnglish", veil.text(one.explanation().english()),
                "remedyGerman", veil.text(one.remedy().german()), "remedyEnglish", veil.text(one.remedy().english()),
                "evidence", veil.text(String.join("\n", one.evidence()))))
                .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }

    private String lines() {
        return veil.text(contents.statuses().stream().map(this::line).collect(Collectors.joining("\n", "", "\n")));
    }

    private String line(LineStatus one) {
        return one.addressOfRecord() + " " + one.state() + " since " + one.since() + ", granted "
                + one.granted().toSeconds() + " s of " + one.asked().toSeconds() + " s"
                + one.next().map(next -> ", next " + next).orElse("")
                + one.server().map(server -> ", server " + server.getHostString() + ":" + server.getPort()).orElse("")
                + one.seenAs().map(seen -> ", seen as " + seen.getHostString() + ":" + seen.getPort()).orElse("")
                + ", rtt " + one.rtt().toMillis() + " ms, " + one.requests() + " REGISTER, contacts "
                + one.contacts().stream().map(contact -> contact.owner().name()).toList()
                + (one.lastAnswer().isEmpty() ? "" : ", answer " + one.lastAnswer()) + ": " + in(one.reason());
    }
}
