package org.linewright.lines.engine;

import java.time.Duration;
import org.linewright.core.Text;
import org.linewright.core.line.Spoken;
import org.linewright.lines.Reach;
import org.linewright.sip.EchoAnswer;
import org.linewright.sip.EchoAnswer.Answered;
import org.linewright.sip.EchoAnswer.Arrived;
import org.linewright.sip.EchoWay;

/** Puts proofs into words. */
final class ReachSaid {

    static final Text CALLED = new Text("ein Anruf kam an", "a call arrived");

    private ReachSaid() {
    }

    /** The state of a registered line, with what is known of its reachability. */
    static Text over(Text registered, Reach reach) {
        if (reach.is(Reach.Standing.FAILED)) {
            return Text.of("angemeldet, aber nicht erreichbar: {0}", "registered, but not reachable: {0}", reach.how());
        }
        return reach.restored()
                ? Text.of("{0}; die Leitung war nicht erreichbar und ist es jetzt wieder, der NAT-Refresh ist "
                        + "vermutlich zu langsam",
                        "{0}; the line could not be reached and now can again, the NAT refresh is probably too slow",
                        registered)
                : registered;
    }

    static Text arrived(Arrived arrived, EchoWay way) {
        if (arrived.by() == EchoAnswer.By.PBX) {
            return new Text("eine Anfrage der Telefonanlage kam an", "a request of the PBX arrived");
        }
        Duration after = Duration.ofMillis(Math.max(1, arrived.after().toMillis()));
        Text came = Text.of("die eigene Anfrage kam nach {0} über die Telefonanlage zurück ({1})",
                "our own request came back through the PBX after {0} ({1})", Spoken.text(after), left(arrived.by()));
        return way == EchoWay.ASIDE
                ? came
                : Text.of("{0}; sie ging vom Port der Leitungen aus, ein zu langsamer NAT-Refresh fällt so nicht auf",
                        "{0}; it left from the port of the lines, so a NAT refresh that is too slow does not show",
                        came);
    }

    static Text lost(EchoAnswer answer) {
        return answer instanceof Answered answered
                ? Text.of("eine Anfrage über die Telefonanlage kam nicht an, sie meldet {0}; die Leitung meldet sich "
                        + "neu an",
                        "a request through the PBX did not arrive, it says {0}; the line registers anew",
                        line(answered))
                : new Text("eine Anfrage über die Telefonanlage kam nicht an; die Leitung meldet sich neu an",
                        "a request through the PBX did not arrive; the line registers anew");
    }

    static Text unprovable(EchoAnswer answer) {
        return answer instanceof Answered answered
                ? Text.of(
                        "diese Telefonanlage gibt OPTIONS nicht an die Leitung weiter ({0}); ein Probeanruf von einer "
                                + "anderen Leitung zeigt, ob sie erreichbar ist",
                        "this PBX does not pass OPTIONS on to the line ({0}); a test call from another line shows "
                                + "whether it can be reached",
                        line(answered))
                : new Text("diese Telefonanlage beantwortet OPTIONS nicht; ein Probeanruf von einer anderen Leitung "
                        + "zeigt, ob diese erreichbar ist",
                        "this PBX does not answer OPTIONS; a test call from another line shows whether this one can "
                                + "be reached");
    }

    private static Text left(EchoAnswer.By by) {
        return switch (by) {
            case CALL_ID -> new Text("Call-ID erhalten", "Call-ID kept");
            case TAG -> new Text("Tag erhalten, Call-ID neu", "tag kept, new Call-ID");
            case NAME -> new Text("Name erhalten, Call-ID und Tag neu", "name kept, new Call-ID and tag");
            case PBX -> Text.same("");
        };
    }

    private static String line(Answered answered) {
        return (answered.status() + " " + answered.phrase()).strip();
    }
}
