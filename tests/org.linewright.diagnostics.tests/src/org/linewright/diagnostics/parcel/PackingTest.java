package org.linewright.diagnostics.parcel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.line.Configuration;
import org.linewright.diagnostics.FakeWire;
import org.linewright.diagnostics.Masking;
import org.linewright.diagnostics.Recording;
import org.linewright.diagnostics.Samples;
import org.linewright.diagnostics.TraceQuery;
import org.linewright.diagnostics.TraceWish;
import org.linewright.diagnostics.Tracer;
import org.linewright.diagnostics.capture.CaptureReader;
import org.linewright.diagnostics.check.Finding;
import org.linewright.diagnostics.check.Subject;
import org.linewright.diagnostics.check.Verdict;
import org.linewright.fakes.VirtualTimers;

/** The file for support: what is in it, and above all what is not. */
class PackingTest {

    private static final String SECRET = "hunter2-&\"x";
    private static final KnownSecrets KNOWN = new KnownSecrets(
            List.of(new KnownSecret(new Secret(SECRET), Set.of("22"), Set.of("pbx.example"))), 0);
    private static final String GROUP = "schema: 1\nname: Anna Antons\ndriver: hfo.crown\nlines:\n  - user: \"22\"\n"
            + "    password: secret:office/22\n";

    @TempDir
    private Path home;
    private Path folder;
    private Path file;
    private final VirtualTimers time = new VirtualTimers();

    @BeforeEach
    void configure() throws IOException {
        folder = home.resolve("configuration");
        file = home.resolve("out/support.zip");
        Files.createDirectories(folder.resolve("groups"));
        Files.createDirectories(folder.resolve("locations"));
        Files.writeString(folder.resolve("linewright.yaml"), "schema: 1\n");
        Files.writeString(folder.resolve("secrets.yaml"), "secrets: sealed-but-never-read\n");
        Files.writeString(folder.resolve("audit.log"), "who did what\n");
        Files.writeString(folder.resolve("groups/office.yaml"), GROUP);
    }

    private ParcelContents contents() {
        return ParcelContents.of("Linewright 0.1.0", Instant.parse("2026-11-30T08:00:00Z"), ZoneId.of("Europe/Berlin"),
                Locale.ENGLISH).withConfiguration(folder, Configuration.EMPTY);
    }

    private Recording recording(Consumer<FakeWire> said) {
        FakeWire wire = new FakeWire(time);
        Recording recording = Tracer.over(wire).begin(TraceWish.usual(), time, time).result().orElseThrow();
        said.accept(wire);
        return recording;
    }

    private Outcome<Parcel> packed(ParcelContents contents, Masking masking) {
        return new Packing(contents, () -> KNOWN, ParcelWish.usual(file).showing(masking)).run((done, total) -> {
            assertTrue(done <= total);
        });
    }

    private Map<String, byte[]> entries() throws IOException {
        Map<String, byte[]> all = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                all.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return all;
    }

    /** Of the first entry whose name begins like this. */
    private String text(String name) throws IOException {
        return entries().entrySet().stream().filter(one -> one.getKey().startsWith(name))
                .map(one -> new String(one.getValue(), StandardCharsets.UTF_8)).findFirst().orElseThrow();
    }

    private String everything() throws IOException {
        StringBuilder all = new StringBuilder();
        entries().forEach(
                (name, bytes) -> all.append(name).append('\n').append(new String(bytes, StandardCharsets.ISO_8859_1)));
        return all.toString();
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.troubles().stream().map(Trouble::code).toList();
    }

    @Test
    void everythingIsInItAndNothingElse() throws IOException {
        Path log = Files.writeString(home.resolve("framework.log"), "!ENTRY all is well\n");
        Recording recording = recording(wire -> Samples.call(wire, () -> time.pass(Duration.ofMillis(100)), "a"));
        Finding finding = new Finding("loss", "LW-CHECK-1", Verdict.WARNING, Subject.stranger("22@pbx.example"),
                Text.same("The line 22@pbx.example loses"), Text.same("packets"), Text.same("mend it"),
                List.of("5 of 100"), Optional.empty());
        Outcome<Parcel> made = packed(contents().withRecording(recording).withLines(List.of(), List.of(finding))
                .withPage("health.txt", "fine\n").withLogs(List.of(log, home.resolve("gone.log"))), Masking.PRIVATE);
        assertEquals(List.of(), codes(made));
        assertEquals(
                Set.of("LIESMICH.txt", "README.txt", "configuration/linewright.yaml",
                        "configuration/groups/name-2.yaml",
                        "findings/findings.json", "findings/findings.txt", "health.txt", "log/1-framework.log",
                        "threads.txt", "trace/ladder-01.txt", "trace/trace.csv", "trace/trace.pcapng",
                        "trace/trace.txt", "versions.txt"),
                entries().keySet());
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals(Files.size(file), made.result().orElseThrow().bytes());
        assertEquals(entries().keySet(), Set.copyOf(made.result().orElseThrow().entries()));
        assertTrue(text("findings/findings.txt").contains("number-1@pbx.example loses (LW-CHECK-1) [loss]"));
        assertTrue(text("versions.txt").contains("Product: Linewright 0.1.0\nJava: "));
        assertFalse(everything().contains("sealed-but-never-read") || everything().contains("who did what"));
        try (Stream<Path> beside = Files.list(file.getParent())) {
            assertEquals(List.of(file), beside.toList());
        }
    }

    @Test
    void theSameNumberHasTheSameWordInTheTraceAndInTheConfiguration() throws IOException {
        packed(contents().withRecording(recording(wire -> wire.sends(Samples.invite("c", 1, "b"), "22@pbx.example"))),
                Masking.PRIVATE);
        String user = text("configuration/groups/name-").lines().filter(line -> line.contains("user:"))
                .map(line -> line.replaceAll(".*\"(.*)\"", "$1")).findFirst().orElseThrow();
        assertTrue(user.startsWith("number-"), user);
        assertTrue(text("trace/trace.txt").contains("<sip:" + user + "@pbx.example>"), text("trace/trace.txt"));
        String name = text("configuration/groups/name-").lines().filter(line -> line.startsWith("name: "))
                .map(line -> line.substring(6)).findFirst().orElseThrow();
        assertTrue(text("trace/trace.txt").contains("From: \"" + name + "\""), text("trace/trace.txt"));
        assertFalse(everything().contains("Antons") || everything().contains("3012345678"));
        assertTrue(text("README.txt").contains("Other words stand for numbers and names"));
    }

    @Test
    void inTheOpenNumbersAndNamesStandAsTheyAre() throws IOException {
        packed(contents().withRecording(recording(wire -> wire.sends(Samples.invite("c", 1, "b"), "22@pbx.example"))),
                Masking.OPEN);
        assertTrue(text("configuration/groups/office.yaml").contains("name: Anna Antons"));
        assertTrue(text("trace/trace.txt").contains("Anna Antons"));
        assertTrue(text("README.txt").contains("Numbers and names stand in it as they are."));
    }

    @Test
    void theCaptureIsReadAgain() throws IOException {
        packed(contents()
                .withRecording(recording(wire -> Samples.call(wire, () -> time.pass(Duration.ofMillis(100)), "a"))),
                Masking.PRIVATE);
        Path capture = Files.write(home.resolve("again.pcapng"), entries().get("trace/trace.pcapng"));
        assertEquals(11, CaptureReader.read(capture).result().orElseThrow().shown(TraceQuery.ALL, Masking.OPEN)
                .entries().size());
    }

    @Test
    void aPasswordInACommentKeepsThatFileOutAndIsToldLoudly() throws IOException {
        Files.writeString(folder.resolve("groups/office.yaml"), GROUP + "# it is " + SECRET + "\n");
        Outcome<Parcel> made = packed(contents(), Masking.OPEN);
        assertEquals(List.of("LW-DIAG-304"), codes(made));
        assertTrue(made.troubles().getFirst().sentence().english().contains("configuration/groups/office.yaml"));
        assertFalse(entries().containsKey("configuration/groups/office.yaml"));
        assertTrue(text("README.txt").contains("! configuration/groups/office.yaml – held a password"));
        assertTrue(text("LIESMICH.txt").contains("! configuration/groups/office.yaml – enthielt ein Passwort"));
        assertFalse(everything().contains("hunter2"));
    }

    @Test
    void aPasswordInANameOfAFileStandsNowhereNotEvenInTheListOfWhatIsMissing() throws IOException {
        Files.writeString(folder.resolve("groups/" + SECRET + ".yaml"), GROUP);
        Outcome<Parcel> made = packed(contents(), Masking.OPEN);
        assertEquals(List.of("LW-DIAG-304"), codes(made));
        assertTrue(text("README.txt").contains("! ••• – held a password"));
        assertFalse(everything().contains("hunter2"));
        assertFalse(made.toString().contains("hunter2"));
    }

    @Test
    void aMessageWithAPasswordIsLeftOutOfEveryFormOfTheTrace() throws IOException {
        String basic = Base64.getEncoder().encodeToString(("22:" + SECRET).getBytes(StandardCharsets.UTF_8));
        Recording recording = recording(wire -> {
            wire.sends(Samples.invite("c", 1, "b"), "22@pbx.example");
            wire.receives(Samples.answer("200 OK", "INVITE", "c", 1, "b", "t").replace("Server: Crown",
                    "X-Debug: " + basic));
            wire.sends(Samples.request("BYE", "c", 2, "d", "t").replace("Max-Forwards: 70",
                    "X-Long: " + "y".repeat(1480) + SECRET + "\r\nMax-Forwards: 70"), "22@pbx.example");
        });
        Outcome<Parcel> made = packed(contents().withRecording(recording), Masking.OPEN);
        assertEquals(List.of("LW-DIAG-304", "LW-DIAG-304"), codes(made));
        assertTrue(text("README.txt").contains("! trace/2 – held a password"), text("README.txt"));
        assertTrue(text("trace/trace.txt").contains("INVITE sip:"));
        assertFalse(
                everything().contains("hunter2") || everything().contains(basic) || everything().contains("BYE sip"));
    }

    @Test
    void aPasswordInALogOrOnAPageKeepsThatOut() throws IOException {
        Path log = Files.writeString(home.resolve("framework.log"), "tried hunter2-%26%22x\n");
        Outcome<Parcel> made = packed(contents().withLogs(List.of(log)).withPage("health.txt", "it says " + SECRET)
                .withPage(SECRET, "x"), Masking.OPEN);
        assertEquals(List.of("LW-DIAG-304", "LW-DIAG-304", "LW-DIAG-304"), codes(made));
        assertFalse(everything().contains("hunter2"));
        assertFalse(entries().containsKey("log/1-framework.log") || entries().containsKey("health.txt"));
    }

    @Test
    void linksAreNotFollowedAndHugeFilesAreLeftOut() throws IOException {
        Path outside = Files.writeString(home.resolve("outside"), "root:x:0:0\n");
        Files.createSymbolicLink(folder.resolve("groups/passwd.yaml"), outside);
        Files.delete(folder.resolve("locations"));
        Path other = Files.createDirectory(home.resolve("elsewhere"));
        Files.writeString(other.resolve("inside.yaml"), "root:x:0:0\n");
        Files.createSymbolicLink(folder.resolve("locations"), other);
        Files.write(folder.resolve("groups/huge.yaml"), new byte[(8 << 20) + 1]);
        Files.createSymbolicLink(home.resolve("a.log"), outside);
        Files.createDirectory(folder.resolve("groups/folder.yaml"));
        Outcome<Parcel> made = packed(contents().withLogs(List.of(home.resolve("a.log"))), Masking.OPEN);
        assertEquals(Set.of("configuration/groups/passwd.yaml LINK", "configuration/locations/ LINK",
                "configuration/groups/huge.yaml SIZE", home.resolve("a.log") + " LINK",
                "configuration/groups/folder.yaml LINK"),
                Set.copyOf(made.result().orElseThrow().omitted().stream().map(one -> one.name() + " " + one.reason())
                        .toList()));
        assertEquals(Set.of("LW-DIAG-307"), Set.copyOf(codes(made)));
        assertFalse(everything().contains("root:x"));
    }

    @Test
    void theWholeHasABoundAndTheNewestMessagesStay() throws IOException {
        Recording recording = recording(wire -> {
            for (int i = 0; i < 2_000; i++) {
                wire.sends(Samples.request("OPTIONS", "call-" + i, 1, "b" + i, ""), "22@pbx.example");
            }
        });
        Files.writeString(folder.resolve("groups/big.yaml"), "# " + "x".repeat(2 << 20) + "\n");
        Outcome<Parcel> made = new Packing(contents().withRecording(recording), () -> KNOWN,
                ParcelWish.usual(file).showing(Masking.OPEN).within(2 << 20)).run((done, total) -> {
                    assertTrue(total > 0);
                });
        assertEquals(List.of("configuration/groups/big.yaml ROOM"), made.result().orElseThrow().omitted().stream()
                .map(one -> one.name() + " " + one.reason()).toList());
        assertTrue(text("trace/trace.txt").contains("call-1999") && !text("trace/trace.txt").contains("call-0\n"));
        assertTrue(entries().values().stream().mapToLong(one -> one.length).sum() < 2 << 20);
    }

    @Test
    @Timeout(20)
    void linesWithoutEndTakeNoLongerThanOthers() throws IOException {
        for (String letter : List.of("x", " ", "@", "#", "- ", "a:", "\\", "%", "0", "[", "token", "<", "a@")) {
            Files.writeString(folder.resolve("groups/a" + Math.abs(letter.hashCode()) + ".yaml"),
                    letter.repeat((1 << 20) / letter.length()));
        }
        assertEquals(List.of(), codes(packed(contents(), Masking.OPEN)));
        Files.delete(file);
        assertEquals(List.of(), codes(packed(contents(), Masking.PRIVATE)));
    }

    @Test
    void aFileThatIsThereStaysAsItIs() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "mine");
        assertEquals(List.of("LW-DIAG-301"), codes(packed(contents(), Masking.PRIVATE)));
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void aFolderThatCannotBeIsRefusedInWords() throws IOException {
        Files.writeString(home.resolve("out"), "a file");
        assertEquals(List.of("LW-DIAG-302"), codes(packed(contents(), Masking.PRIVATE)));
    }

    @Test
    void anInterruptLeavesNothingBehind() throws IOException {
        Thread.currentThread().interrupt();
        Outcome<Parcel> made = packed(contents(), Masking.PRIVATE);
        assertTrue(Thread.interrupted());
        assertEquals(List.of("LW-DIAG-303"), codes(made));
        try (Stream<Path> beside = Files.list(file.getParent())) {
            assertEquals(List.of(), beside.toList());
        }
    }

    @Test
    void secretsThatCannotBeLookedForAreToldOf() throws IOException {
        KnownSecrets some = new KnownSecrets(List.of(new KnownSecret(new Secret("123"), Set.of(), Set.of())), 2);
        Outcome<Parcel> made = new Packing(contents(), () -> some, ParcelWish.usual(file)).run((done, total) -> {
            assertTrue(total > 0);
        });
        assertEquals(List.of("LW-DIAG-305", "LW-DIAG-306"), codes(made));
        assertTrue(text("README.txt").contains("CAUTION: 3 more passwords could not be looked for."));
    }

    @Test
    void progressGoesUpToTheEnd() {
        List<Integer> seen = new ArrayList<>();
        new Packing(contents(), () -> KNOWN, ParcelWish.usual(file)).run((done, total) -> seen.add(total - done));
        assertEquals(0, seen.getLast());
        assertEquals(seen.stream().sorted(Collections.reverseOrder()).toList(), seen);
    }
}
