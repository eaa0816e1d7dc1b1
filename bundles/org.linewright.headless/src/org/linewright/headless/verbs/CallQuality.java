package org.linewright.headless.verbs;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.linewright.core.Text;
import org.linewright.lines.SoundFigures;
import org.linewright.operations.HeardWay;

/** How well a call was heard, in one sentence. */
final class CallQuality {

    private CallQuality() {
    }

    static Text words(SoundFigures figures) {
        return words(Text.of("Sprachpakete: {0} gesendet, {1} empfangen", "Voice packets: {0} sent, {1} received",
                figures.sent(), figures.come()), figures.lost(), figures.jitter(), figures.quality());
    }

    static Text words(HeardWay way) {
        return words(Text.of("{0} Pakete gesendet, {1} empfangen", "{0} packets sent, {1} received", way.sent(),
                way.come()), way.lost(), way.jitter(), way.quality());
    }

    private static Text words(Text packets, double lost, Duration jitter, Optional<Double> quality) {
        Optional<Text> heard = quality.map(mos -> Text.of("{0} % verloren, Jitter {1} ms, MOS etwa {2}",
                "{0} % lost, jitter {1} ms, MOS about {2}", new Text(number(100 * lost, Locale.GERMAN),
                        number(100 * lost, Locale.ENGLISH)),
                jitter.toMillis(),
                new Text(number(mos, Locale.GERMAN), number(mos, Locale.ENGLISH))));
        return heard.map(how -> Text.of("{0}; {1}.", "{0}; {1}.", packets, how))
                .orElseGet(() -> Text.of("{0}.", "{0}.", packets));
    }

    private static String number(double value, Locale locale) {
        return String.format(locale, "%.1f", value);
    }
}
