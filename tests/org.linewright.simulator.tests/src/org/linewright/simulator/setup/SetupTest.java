package org.linewright.simulator.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linewright.core.Secret;
import org.linewright.core.line.PortRange;
import org.linewright.simulator.Account;
import org.linewright.simulator.AccountId;
import org.linewright.simulator.AddressRange;
import org.linewright.simulator.BoxRules;
import org.linewright.simulator.CallRules;
import org.linewright.simulator.CallRules.Unanswered;
import org.linewright.simulator.EmbeddedPbx;
import org.linewright.simulator.ExtensionRules;
import org.linewright.simulator.FeatureRules;
import org.linewright.simulator.MediaRules;
import org.linewright.simulator.Numbering;
import org.linewright.simulator.Numbering.Local;
import org.linewright.simulator.Numbering.Shown;
import org.linewright.simulator.PbxSettings;
import org.linewright.simulator.RingGroup;
import org.linewright.simulator.Route;
import org.linewright.simulator.TeamRules;
import org.linewright.simulator.TransferRules;
import org.linewright.simulator.Trunk;
import org.linewright.simulator.TrunkCode;
import org.linewright.simulator.WatchRules;
import org.linewright.simulator.feature.AccountState;
import org.linewright.simulator.feature.RouteId;
import org.linewright.simulator.feature.RouteState;
import org.linewright.simulator.feature.Switched;

/** A PBX as words loses nothing but passwords. */
class SetupTest {

    private static final String DOMAIN = "demo.hfo-cloud.de";
    private static final Numbering NUMBERS = new Numbering("49", "30", "12345", Local.UNDERSTOOD, Shown.INTERNATIONAL,
            new TrunkCode("0", true, true),
            List.of(Route.to("22", "22"), Route.to("23", "22"),
                    new Route("0", "Zentrale = Empfang",
                            new Route.ToGroups(List.of(new RingGroup("Empfang", Duration.ofSeconds(20),
                                    List.of("22", "150")),
                                    new RingGroup("Vertrieb", Duration.ofSeconds(5), List.of("177"),
                                            List.of("Vertrieb Nord", "Büro")))),
                            "030 12345 0")));
    private static final PbxSettings OTHER = PbxSettings.CROWN
            .with(new CallRules(Duration.ofSeconds(7), Unanswered.BUSY, 3, Duration.ofMinutes(1),
                    new CallRules.Outside(Duration.ZERO, Optional.of(Duration.ofSeconds(9)))
                            .with(new Trunk(AddressRange.parse("192.0.2.0/24").orElseThrow(), DOMAIN,
                                    Optional.of(new InetSocketAddress("192.0.2.7", 5060)))),
                    new FeatureRules(Unanswered.UNAVAILABLE, FeatureRules.Withholding.NEXT_CALL,
                            FeatureRules.UnknownCode.INCOMPLETE, FeatureRules.NothingRings.NOT_FOUND,
                            Duration.ofSeconds(4), new TeamRules(false, true)),
                    new BoxRules(false, true, '7'),
                    new WatchRules(Duration.ofMinutes(20), Optional.of(Duration.ofSeconds(30)), 7, 70, true, false,
                            true),
                    new TransferRules(false, false),
                    new ExtensionRules(!CallRules.USUAL.extensions().reliable())))
            .with(new MediaRules(true, false, new PortRange(10_000, 10_100)))
            .with(DOMAIN, NUMBERS);
    private static final Switched SWITCHED = new Switched(
            Map.of(new RouteId(DOMAIN, "22", ""),
                    new RouteState(Optional.of("0171 1"),
                            Optional.of(new RouteState.Later("*990", Duration.ofSeconds(15))), true)),
            Map.of(new AccountId(DOMAIN, "22"), new AccountState(true, true)));

    @Test
    void everySwitchComesBackAsItWas() {
        assertEquals(OTHER.withNumbers(Map.of()), SettingsWords.of(OTHER).settings());
        assertEquals(PbxSettings.CROWN, new SettingsWords(Map.of()).settings());
    }

    @Test
    void routesAndRingGroupsComeBackAsTheyWere() {
        Map<String, String> words = NumberingDraft.of(NUMBERS).words();
        assertEquals(NUMBERS, NumberingDraft.of(words).numbering(Set.of()).result().orElseThrow());
    }

    @Test
    void anOlderTextKnowsNoTrunkCode() {
        Map<String, String> words = new HashMap<>(NumberingDraft.of(NUMBERS).words());
        words.keySet().removeIf(key -> key.startsWith("trunkCode"));
        assertEquals(TrunkCode.NONE, NumberingDraft.of(words).numbering(Set.of()).result().orElseThrow().code());
    }

    @Test
    void whatCodesSwitchedComesBackAsItWas() {
        assertEquals(SWITCHED, new SwitchedWords(SwitchedWords.of(SWITCHED).words()).switched());
        assertEquals(Switched.NOTHING, new SwitchedWords(Map.of()).switched());
    }

    @Test
    void theTextHoldsEverythingButPasswords() {
        Account account = Account.draft(DOMAIN, "22", "Jörg \\ «A»").withPassword(new Secret("correct horse"))
                .withExtras(Map.of("a", "b", "c", "d"));
        Setup setup = new Setup(Set.of(DOMAIN, "[::1]"), List.of(AccountDraft.of(account)), OTHER, SWITCHED);
        assertEquals(setup, Setup.read(setup.text()).result().orElseThrow());
        assertFalse(setup.text().contains("correct horse"));
    }

    @Test
    void whatIsNoSetupIsRefusedInWords() {
        for (String text : List.of("", "\\u12", "hello", "accounts/22@demo/person=A")) {
            assertEquals(List.of("LW-SIMULATOR-501"),
                    Setup.read(text).troubles().stream().map(one -> one.code()).toList(), text);
        }
    }

    @Test
    void theDomainOfAnAccountNeedNotBeNamed() {
        assertEquals(Set.of("a.de"), Setup.read("accounts/22@a.de/domain=a.de\naccounts/22@a.de/account=22\n").result()
                .orElseThrow()
                .domains());
    }

    @Test
    void wordsThatMakeNoSenseAreAsInACrown() {
        Setup setup = Setup.read("domains=a.de\nsettings/ringing=soon\nsettings/mostCalls=0\nsettings/firstPort=9\n"
                + "settings/lastPort=3\nsettings/withholding=NEVER\nnumbers/a.de/country=DE\n"
                + "numbers/a.de/routes.1.number=x\n").result().orElseThrow();
        assertEquals(PbxSettings.CROWN.with("a.de", Numbering.NONE), setup.settings());
    }

    @Test
    void aPbxIsFurnishedFromIt() {
        Setup setup = new Setup(Set.of(DOMAIN), List.of(AccountDraft.of(Account.draft(DOMAIN, "22", "A"))), OTHER,
                SWITCHED);
        try (EmbeddedPbx pbx = EmbeddedPbx.start().result().orElseThrow()) {
            List<Account> made = setup.furnish(pbx).result().orElseThrow();
            assertEquals(List.of("22"), made.stream().map(one -> one.id().name()).toList());
            assertFalse(made.getFirst().password().reveal().isEmpty());
            assertEquals(SWITCHED, pbx.switched());
        }
    }

    @Test
    void everythingWrongIsSaidAtItsField() {
        RouteDraft twice = new RouteDraft("22", "", "nobody@home", false, "22", List.of());
        RouteDraft groups = new RouteDraft("x", "", "", true, "",
                List.of(new GroupDraft("", "soon", "", ""), new GroupDraft("A", "5", "99", ""),
                        new GroupDraft("A", "5", "22", "")));
        NumberingDraft draft = new NumberingDraft("049", "030", "+1", Local.REFUSED, Shown.NATIONAL, "0#", true,
                true,
                List.of(RouteDraft.of(Route.to("22", "22")), twice, groups, RouteDraft.FRESH));
        assertEquals(
                List.of("country", "area", "base", "trunkCode", "routes.2.sender", "routes.2.number", "routes.3.number",
                        "routes.3.groups.1.name", "routes.3.groups.1.time", "routes.3.groups.1.accounts",
                        "routes.3.groups.2.accounts", "routes.3.groups.3.name", "routes.4.account"),
                draft.numbering(Set.of("22")).troubles().stream().map(one -> one.field()).toList());
    }

    @Test
    void aMissingAccountIsAWarningOnly() {
        NumberingDraft draft = NumberingDraft.of(NUMBERS);
        assertTrue(draft.numbering(Set.of("22")).isDone());
        assertEquals(List.of("routes.3.groups.1.accounts", "routes.3.groups.2.accounts"),
                draft.numbering(Set.of("22")).troubles().stream().map(one -> one.field()).toList());
    }
}
