package org.linewright.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.core.line.CallRules;
import org.linewright.core.line.DeclineCode;
import org.linewright.core.line.Declining;
import org.linewright.core.line.Forwarding;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.LineTraits;
import org.linewright.core.line.SecretReference;
import org.linewright.core.line.TransferPermission;

class CallRulesOnDiskTest {

    private static final LineTraits TRAITS = new LineTraits("Frau Müller; 2. OG", Optional.of("111b"), true, false,
            true, Optional.of(DeclineCode.RINGING), Optional.of("+49301234"));
    private static final CallRules RULES = new CallRules(
            new Declining(DeclineCode.UNAVAILABLE, Optional.of(DeclineCode.DECLINE)),
            new Forwarding(false, Optional.of(new Forwarding.Administrative("*990", Forwarding.Occasion.LOGGED_OFF,
                    Forwarding.Callers.EXTERNAL)), Optional.of("*990")),
            3, TransferPermission.INTERNAL);

    @TempDir
    private Path home;

    private ConfigurationStore store() {
        return Sample.done(ConfigurationDirectory.open(home.resolve("c"), AccessMode.CREATE, "test",
                Sample.surroundings(home, Map.of("LINEWRIGHT_KEY", Sample.KEY))));
    }

    private String kept(LineGroup group) throws IOException {
        try (ConfigurationStore store = store()) {
            Sample.done(store.commit(Change.NONE.put(group), Sample.done(store.load()).version()));
        }
        return Files.readString(home.resolve("c/groups/a.yaml"));
    }

    private LineGroup read() {
        try (ConfigurationStore store = store()) {
            return Sample.done(store.load()).configuration().group(new GroupId("a")).orElseThrow();
        }
    }

    private static LineGroup rich() {
        List<Line> lines = new ArrayList<>(Sample.group("a", "100-104").lines());
        lines.set(2, lines.get(2).withTraits(TRAITS));
        return Sample.group("a", "100-104").withLines(lines).withCalls(RULES);
    }

    @Test
    void whatIsSetComesBack() throws IOException {
        kept(rich());
        assertEquals(rich(), read());
    }

    @Test
    void whatIsUsualIsNotWritten() throws IOException {
        String text = kept(Sample.group("a", "100-104"));
        for (String word : List.of("calls", "label", "journal", "trunk", "private", "away", "number", "forward")) {
            assertFalse(text.contains(word), word + " in " + text);
        }
    }

    @Test
    void anEditLeavesRemarksAndEverythingElse() throws IOException {
        String text = kept(rich()).replace("away: 480", "away:   480 # as agreed");
        Files.writeString(home.resolve("c/groups/a.yaml"), text);
        LineGroup changed = read().withCalls(RULES.withCallsPerLine(4));
        assertEquals(text.replace("perLine: 3", "perLine: 4"), kept(changed));
        assertTrue(kept(read().withCalls(CallRules.USUAL)).lines().noneMatch(line -> line.startsWith("calls:")));
    }

    @Test
    void aClientsPasswordIsReferredToAndNeverWritten() throws IOException {
        LineGroup plain = Sample.group("a", "100-104");
        LineGroup open = plain.withLines(plain.lines().stream()
                .map(line -> line.withTraits(
                        LineTraits.PLAIN.withClient(SecretReference.parse("secret:clients/<USER>"))))
                .toList());
        String text = kept(open);
        assertEquals(open, read());
        assertTrue(text.contains("    client: secret:clients/<USER>"), text);
        Files.writeString(home.resolve("c/groups/a.yaml"), text.replace("secret:clients/<USER>", "geheim"));
        try (ConfigurationStore store = store()) {
            String troubles = Sample.done(store.load()).broken().toString();
            assertTrue(troubles.contains("client"), troubles);
            assertFalse(troubles.contains("geheim"), troubles);
        }
    }

    @Test
    void aWrongAnswerIsNamedWithItsPlace() throws IOException {
        String text = kept(rich());
        Files.writeString(home.resolve("c/groups/a.yaml"), text.replace("away: 480", "away: 404"));
        try (ConfigurationStore store = store()) {
            String said = Sample.done(store.load()).broken().getFirst().troubles().toString();
            assertTrue(said.contains("486, 480, 603, 180"), said);
        }
    }

    @Test
    void whatIsExportedCanBeImported() {
        String csv = LinesCsv.written(rich().lines());
        LinesImport back = Sample.done(LinesCsv.read(csv.getBytes(StandardCharsets.UTF_8), new GroupId("a")));
        assertEquals(rich().lines(), back.lines());
        assertTrue(back.columns().contains("label"));
        String plain = LinesCsv.written(Sample.group("a", "100-104").lines());
        assertTrue(plain.startsWith("\uFEFFuser;auth user;password reference;enabled\r\n"), plain);
    }
}
