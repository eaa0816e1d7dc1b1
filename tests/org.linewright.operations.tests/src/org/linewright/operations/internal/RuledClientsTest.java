package org.linewright.operations.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linewright.core.Outcome;
import org.linewright.core.line.Configuration;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.LineId;
import org.linewright.core.line.LineTraits;
import org.linewright.core.line.SecretReference;
import org.linewright.core.location.Location;
import org.linewright.core.location.LocationId;
import org.linewright.core.location.TrunkCodes;
import org.linewright.lines.ClientOptions;
import org.linewright.lines.Dialling;
import org.linewright.lines.LinesOptions;
import org.linewright.operations.LineTable;
import org.linewright.operations.OperationTrouble;
import org.linewright.operations.Wish;

class RuledClientsTest {

    private static final Location BERLIN = Location.of(new LocationId("berlin"), "Berlin", "DE", "30")
            .withTrunk(TrunkCodes.outside("0"));
    private static final LineGroup GROUP = House.group("office", "22").withLocation(Optional.of("berlin"));
    private static final String SAME = "LW-OPS-216";
    private static final LineId LINE = new LineId(GROUP.id(), "22");

    private final RuledClients rules = new RuledClients(new ConfiguredCalls(
            () -> Outcome.done(Configuration.of(List.of(GROUP), List.of(BERLIN))), new Germany(), Optional::empty));

    @Test
    void whatAClientDialsGoesThroughTheRulesOfItsLine() {
        Dialling dialling = rules.in(LinesOptions.defaults().withClients(ClientOptions.here(0))).clients().orElseThrow()
                .dialling();
        assertEquals("0089123456", House.done(dialling.dialled(LINE, "+4989123456")).digits());
        assertFalse(dialling.dialled(LINE, "").isDone());
    }

    @Test
    void whoCallsIsShownToAClientAsToAPerson() {
        assertEquals("+4989123456", rules.shown(LINE, "089123456"));
        assertEquals("anonymous", rules.shown(LINE, "anonymous"));
    }

    @Test
    void withoutClientsNothingChanges() {
        assertEquals(LinesOptions.defaults(), rules.in(LinesOptions.defaults()));
    }

    @Test
    void thePasswordOfAClientIsNotThatOfTheLine() {
        List<String> codes = judged(SecretReference.secret("one"));
        assertTrue(codes.contains(SAME), codes::toString);
        assertFalse(judged(SecretReference.secret("clients/<USER>")).contains(SAME));
    }

    @Test
    void aClientWithoutPasswordIsSaid() {
        assertTrue(judged(SecretReference.client(GROUP.id())).contains("LW-OPS-217"));
    }

    @Test
    void aTableSwitchesClientsOnAndOffAndOneThatDoesNotSpeakOfThemLeavesThem() {
        SecretReference home = SecretReference.client(GROUP.id());
        LineGroup on = taken("user;password reference;client\n22;env:A;true\n", GROUP);
        assertEquals(Optional.of(home), on.lines().getFirst().traits().client());
        assertEquals(on.lines().getFirst().traits(),
                taken("user;password reference\n22;env:A\n", on).lines().getFirst().traits());
        assertEquals(Optional.empty(),
                taken("user;password reference;client\n22;env:A;\n", on).lines().getFirst().traits().client());
    }

    private static LineGroup taken(String table, LineGroup group) {
        return House.done(LineTable.wish(table.getBytes(StandardCharsets.UTF_8), group)).put().get(group.id());
    }

    private static List<String> judged(SecretReference client) {
        LineGroup open = GROUP.withLines(GROUP.lines().stream()
                .map(line -> line.withTraits(LineTraits.PLAIN.withClient(Optional.of(client)))).toList());
        return new Judgement(new FakeRoster(), Configuration.EMPTY, Configuration.of(List.of(open), List.of(BERLIN)),
                Wish.from(Configuration.EMPTY, Configuration.of(List.of(open))),
                reference -> Outcome.refused(OperationTrouble.NAME_EMPTY.about(reference))).of(open).stream()
                .map(trouble -> trouble.code()).toList();
    }
}
