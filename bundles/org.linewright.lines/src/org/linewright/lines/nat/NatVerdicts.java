package org.linewright.lines.nat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.line.Spoken;
import org.linewright.lines.LinesTrouble;
import org.linewright.lines.NatTrialResult;
import org.linewright.lines.NatTrialResult.Method;
import org.linewright.lines.NatTrialResult.Verdict;
import org.linewright.lines.NatTrialWish;
import org.linewright.sip.NatMethod;
import org.linewright.sip.NatProbeStep.End;
import org.linewright.sip.NatProbeStep.Over;
import org.linewright.sip.NatProbeStep.Seen;

/**
 * Puts the end of a probe into words.
 *
 * @param seen how the registrar saw us; empty when it never answered
 */
record NatVerdicts(NatTrialWish wish, Optional<Seen> seen) {

    /** A question that is sent three times. */
    private static final Duration PATIENCE = Duration.ofMillis(3500);

    NatTrialResult of(Over over) {
        return switch (over.end()) {
            case FORGETS -> measured(Verdict.FORGETS, over);
            case OUTLIVES -> measured(Verdict.OUTLIVES, over);
            case NO_NAT -> measured(Verdict.NO_NAT, over);
            case CANCELLED -> told(Verdict.CANCELLED, over, LinesTrouble.NAT_CANCELLED.about());
            case BLIND -> told(Verdict.UNKNOWN, over,
                    LinesTrouble.NAT_BLIND.about(Spoken.text(wish.silences().getLast())));
            case UNRESOLVED -> told(Verdict.UNKNOWN, over, LinesTrouble.NO_ADDRESS.about(wish.registrar().host())
                    .at("registrar.host").because(over.detail()));
            case UNOPENED -> told(Verdict.UNKNOWN, over,
                    LinesTrouble.UNSENT.about(wish.registrar().host()).because(over.detail()));
            case SILENT -> told(Verdict.UNKNOWN, over, LinesTrouble.SILENT
                    .about(wish.registrar().host(), Spoken.text(PATIENCE)).at("registrar.host"));
            case UNSEEN -> told(Verdict.UNKNOWN, over, LinesTrouble.NAT_UNSEEN.about(wish.registrar().host()));
            case LOST -> told(Verdict.UNKNOWN, over, LinesTrouble.NAT_LOST.about(wish.registrar().host()));
        };
    }

    private NatTrialResult told(Verdict verdict, Over over, Trouble why) {
        return result(verdict, over, why.sentence(), List.of(why));
    }

    private NatTrialResult measured(Verdict verdict, Over over) {
        NatTrialResult plain = result(verdict, over, NatWords.ASKS, List.of());
        return result(verdict, over, NatWords.over(plain, seen.filter(Seen::nat).isPresent()), List.of());
    }

    private NatTrialResult result(Verdict verdict, Over over, Text words, List<Trouble> troubles) {
        List<Trouble> all = new ArrayList<>(troubles);
        boolean wanted = over.end() == End.BLIND || over.method().filter(NatMethod.DRIFT::equals).isPresent();
        wish.account().filter(one -> wanted && new LentAccount(wish).runs()).ifPresent(
                one -> all.add(LinesTrouble.NAT_LINE_RUNS.about(one.line().user())));
        return new NatTrialResult(verdict, over.method().map(one -> Method.valueOf(one.name())), over.longest(),
                over.forgotten(), seen.map(Seen::outside), words, all);
    }
}
