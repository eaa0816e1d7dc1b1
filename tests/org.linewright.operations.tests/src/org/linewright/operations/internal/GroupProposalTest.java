package org.linewright.operations.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linewright.core.line.Configuration;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.SecretReference;
import org.linewright.core.line.UserNames;
import org.linewright.operations.DriverListing;
import org.linewright.operations.GroupProposal;
import org.linewright.operations.GroupProposal.Overlap;

class GroupProposalTest {

    private static final DriverListing HFO = new DriverListing("hfo.crown", "HFO Telecom",
            "HFO – HFO Crown Centrex (vPBX)", "1.0.0", "b", false);

    private static LineGroup named(String id, String name, String users) {
        LineGroup group = House.group(id, users);
        return new LineGroup(group.id(), name, group.driver(), group.location(), group.registrar(), group.media(),
                group.codes(), group.extras(), group.lines());
    }

    @Test
    void theNameIsOfVendorAndRegistrarAndFree() {
        assertEquals("HFO-estos.hfo-cloud.de", GroupProposal.name(HFO, " Estos.hfo-cloud.de ", Configuration.EMPTY));
        Configuration taken = Configuration.EMPTY.with(named("a", "hfo-ESTOS.hfo-cloud.de", "1"));
        assertEquals("HFO-estos.hfo-cloud.de (2)", GroupProposal.name(HFO, "estos.hfo-cloud.de", taken));
        assertEquals("HFO", GroupProposal.name(HFO, "", Configuration.EMPTY));
        DriverListing plain = new DriverListing("x", "Acme Phones", "Acme PBX", "1.0.0", "b", false);
        assertEquals("Acme-pbx", GroupProposal.name(plain, "pbx", Configuration.EMPTY));
    }

    @Test
    void aCopyHasANewIdAFreeNameAndNoSecretOfTheOriginal() {
        LineGroup group = named("munich", "München", "100-102");
        Configuration now = Configuration.EMPTY.with(group);
        LineGroup copy = GroupProposal.copy(group, now, Locale.GERMAN);
        assertEquals("Kopie von München", copy.name());
        assertEquals(new GroupId("kopie-von-muenchen"), copy.id());
        assertTrue(copy.lines().stream()
                .allMatch(line -> line.password().equals(SecretReference.secret("kopie-von-muenchen/<USER>"))));
        assertEquals(group.registrar(), copy.registrar());
        LineGroup second = GroupProposal.copy(group, now.with(copy), Locale.GERMANY);
        assertEquals("Kopie von München (2)", second.name());
        assertEquals("Copy of München", GroupProposal.copy(group, now, Locale.ENGLISH).name());
    }

    @Test
    void anIdIsFreeHoweverLongTheName() {
        String name = "x".repeat(200);
        Configuration now = Configuration.EMPTY.with(House.group(GroupProposal.id(name, Configuration.EMPTY).value(),
                "1"));
        assertEquals(new GroupId("x".repeat(70) + "-2"), GroupProposal.id(name, now));
    }

    @Test
    void overlapsNameTheOtherGroups() {
        Configuration now = Configuration.EMPTY.with(named("a", "Empfang", "100-110")).with(named("b", "Lager", "200"));
        UserNames names = UserNames.parse("105-120").result().orElseThrow();
        assertEquals(List.of(new Overlap(new GroupId("a"), "Empfang", "105-110")),
                GroupProposal.overlaps(names, "PBX.example", Optional.empty(), now));
        assertEquals(List.of(), GroupProposal.overlaps(names, "other.example", Optional.empty(), now));
        assertEquals(List.of(),
                GroupProposal.overlaps(names, "pbx.example", Optional.of(new GroupId("a")), now));
    }

    @Test
    void overlapsAreQuickEnoughForEveryKeyStroke() {
        Configuration now = Configuration.EMPTY;
        for (int i = 0; i < 10; i++) {
            now = now.with(House.group("g" + i, (10_000 + i * 1000) + "-" + (10_999 + i * 1000)));
        }
        UserNames names = UserNames.parse("10000-19999").result().orElseThrow();
        long best = Long.MAX_VALUE; // of several: the machine may be busy with something else
        for (int round = 0; round < 10; round++) {
            long from = System.nanoTime();
            assertEquals(10, GroupProposal.overlaps(names, "pbx.example", Optional.empty(), now).size());
            best = Math.min(best, System.nanoTime() - from);
        }
        assertTrue(best < 100_000_000L, best + " ns");
    }
}
