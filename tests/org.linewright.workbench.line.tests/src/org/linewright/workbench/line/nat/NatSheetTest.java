package org.linewright.workbench.line.nat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.lines.LinesTrouble;
import org.linewright.lines.NatTrialReport;
import org.linewright.lines.NatTrialReport.Stage;
import org.linewright.lines.NatTrialResult;
import org.linewright.lines.NatTrialResult.Method;
import org.linewright.lines.NatTrialResult.Verdict;
import org.linewright.workbench.kit.Icon;

class NatSheetTest {

    private static final InetSocketAddress OUTSIDE = InetSocketAddress.createUnresolved("203.0.113.5", 40000);
    private static final Text WORDS = Text.same("Found.");

    @Test
    void saysTheNewestWhileItRuns() {
        NatSheet sheet = new NatSheet(new NatTrialReport(Stage.MEASURING, List.of(Text.same("a"), Text.same("b")),
                Duration.ofMinutes(4), Optional.empty()));
        assertFalse(sheet.over());
        assertEquals("b", sheet.sentence().english());
        assertEquals("a\nb", sheet.story());
        assertEquals(Optional.empty(), sheet.proposal());
    }

    @Test
    void proposesFourFifthsAndSaysWhatMeasured() {
        NatSheet sheet = over(Verdict.FORGETS, Optional.of(Method.OTHER_PORT), Duration.ofSeconds(50), List.of());
        assertTrue(sheet.over());
        assertEquals(Icon.DONE, sheet.icon());
        assertEquals(WORDS, sheet.sentence());
        assertEquals(List.of("Measured by answers to a silent port."), english(sheet));
        assertEquals(Optional.of(Duration.ofSeconds(40)), sheet.proposal());
    }

    @Test
    void withoutANatRouterNothingIsProposedAndAFirewallIsNotForgotten() {
        NatSheet quick = over(Verdict.NO_NAT, Optional.empty(), Duration.ZERO, List.of());
        assertEquals(WORDS, quick.sentence());
        assertEquals(List.of("A firewall on the way could still forget us: leave the NAT refresh as it is."),
                english(quick));
        assertEquals(Optional.empty(), quick.proposal());
        NatSheet silent = over(Verdict.NO_NAT, Optional.of(Method.OTHER_PORT), Duration.ofMinutes(4), List.of());
        assertEquals(List.of("The NAT refresh can stay as it is."), english(silent));
    }

    @Test
    void whatCannotBeToldIsNoErrorButAWarning() {
        NatSheet sheet = over(Verdict.UNKNOWN, Optional.of(Method.DRIFT), Duration.ofMinutes(4),
                List.of(LinesTrouble.NAT_BLIND.about("240 s")));
        assertEquals(Icon.WARNING, sheet.icon());
        assertEquals("This way it cannot be told.", sheet.sentence().english());
        assertEquals(1, sheet.troubles().size());
        assertEquals(Optional.empty(), sheet.proposal());
    }

    @Test
    void aRegistrarThatDoesNotAnswerIsAnError() {
        NatSheet sheet = new NatSheet(report(new NatTrialResult(Verdict.UNKNOWN, Optional.empty(), Duration.ZERO,
                Optional.empty(), Optional.empty(), WORDS, List.of(LinesTrouble.NAT_UNSEEN.about("pbx.example")))));
        assertEquals(Icon.ERROR, sheet.icon());
        assertEquals("Nothing could be measured.", sheet.sentence().english());
    }

    private static List<String> english(NatSheet sheet) {
        return sheet.facts().stream().map(Text::english).toList();
    }

    private static NatSheet over(Verdict verdict, Optional<Method> method, Duration longest, List<Trouble> troubles) {
        return new NatSheet(report(new NatTrialResult(verdict, method, longest, Optional.empty(),
                Optional.of(OUTSIDE), WORDS, troubles)));
    }

    private static NatTrialReport report(NatTrialResult result) {
        return new NatTrialReport(Stage.OVER, List.of(WORDS), Duration.ZERO, Optional.of(result));
    }
}
