package org.linewright.diagnostics.internal.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linewright.core.Text;
import org.linewright.diagnostics.call.Exchange;
import org.linewright.diagnostics.check.Check;
import org.linewright.diagnostics.check.Examined;
import org.linewright.diagnostics.check.Finding;
import org.linewright.diagnostics.check.Subject;

/** Do both sides of a call find a codec that they both speak (RFC 3264)? */
final class Codecs implements Check {

    private static final Set<Integer> NOT_ACCEPTABLE = Set.of(488, 606);
    private static final Text PURPOSE = new Text("Finden beide Seiten eines Anrufs einen gemeinsamen Codec?",
            "Do both sides of a call find a codec in common?");

    @Override
    public String id() {
        return "codecs";
    }

    @Override
    public Text purpose() {
        return PURPOSE;
    }

    @Override
    public List<Finding> findings(Examined examined) {
        Places places = Places.of(examined);
        Sweep sweep = new Sweep(this, new Text("Die Anrufe der Leitung {0} finden einen gemeinsamen Codec.",
                "The calls of the line {0} find a codec in common."), Unseen.CALLS);
        return sweep.of(Invited.of(examined)
                .flatMap(call -> judged(places.line(call.invite().line()), call.invite()).stream()));
    }

    private static Optional<Observation> judged(Subject about, Exchange invite) {
        Optional<Sound> offer = invite.request().flatMap(one -> Sound.of(one.message()));
        int status = invite.answer().map(one -> one.message().status()).orElse(0);
        Optional<Sound> answer = invite.answer().flatMap(one -> Sound.of(one.message()));
        if (NOT_ACCEPTABLE.contains(status)) {
            String warning = invite.answer().orElseThrow().message().header("Warning"); // RFC 3261 §20.43
            return Optional.of(mismatch(about, offer, answer, Integer.toString(status), warning));
        }
        return status / 100 != 2 || offer.isEmpty() || answer.isEmpty()
                ? Optional.empty()
                : Optional.of(answer.get().takesOf(offer.get())
                        ? Observation.fine(about)
                        : mismatch(about, offer, answer, "SDP", ""));
    }

    private static Observation mismatch(Subject about, Optional<Sound> offer, Optional<Sound> answer, String why,
            String warning) {
        String seen = why + ": " + words(offer) + " / " + words(answer);
        return Observation.wrong(about, CallDiagnosis.CODECS, warning.isEmpty() ? seen : seen + "; " + warning, why);
    }

    private static String words(Optional<Sound> sound) {
        return sound.map(one -> String.join(", ", one.codecs()) + (one.port() == 0 ? " (port 0)" : "")).orElse("–");
    }
}
