package org.linewright.pbx.hfo;

import java.time.Duration;
import java.util.List;
import org.linewright.pbx.Advice;
import org.linewright.pbx.Condition;
import org.linewright.pbx.Keys;

/** The thresholds of the Crown and what to say beyond them. */
final class CrownAdvice {

    private static final Duration QUIET = Duration.ofSeconds(60);
    private static final Duration LONGEST = Duration.ofSeconds(3600);
    private static final Duration USUAL_DELAY = Duration.ofMillis(300);
    private static final Duration ROUTERS_FORGET = Duration.ofSeconds(30);

    static final List<Advice> ALL = List.of(
            new Advice(Keys.REREGISTER, List.of(new Condition.Above(QUIET), new Condition.AtMost(LONGEST)),
                    CrownTrouble.LONG_INTERVAL, CrownSources.CONNECTION),
            new Advice(Keys.REREGISTER, List.of(new Condition.Above(LONGEST)), CrownTrouble.INTERVAL_TOO_LONG,
                    CrownSources.CONNECTION),
            new Advice(Keys.DELAY, List.of(new Condition.Below(USUAL_DELAY), new Condition.LinesAbove(25)),
                    CrownTrouble.DELAY_SHORT, CrownSources.CONNECTION),
            new Advice(Keys.KEEP_ALIVE_METHOD, List.of(new Condition.Is("none")), CrownTrouble.KEEP_ALIVE_OFF,
                    CrownSources.CONNECTION),
            new Advice(Keys.KEEP_ALIVE_INTERVAL, List.of(new Condition.Above(ROUTERS_FORGET)),
                    CrownTrouble.KEEP_ALIVE_RARE,
                    CrownSources.ours("30 s ist die Voreinstellung vieler Router, etwa solcher mit Linux.",
                            "30 s is the preset of many routers, those with Linux for example.")),
            new Advice(Keys.MEDIA_PBX, List.of(new Condition.Other("pcma, pcmu")), CrownTrouble.CODEC_ORDER,
                    CrownSources.GROUP),
            new Advice(Keys.extra("supportsToUriChange"), List.of(new Condition.Other("true")),
                    CrownTrouble.TO_URI_CHANGE_MISSING, CrownSources.ACCOUNTS));

    private CrownAdvice() {
    }
}
