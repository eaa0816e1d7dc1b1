package org.linewright.diagnostics.internal.check;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linewright.core.Text;
import org.linewright.core.line.KeepAlive;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.Spoken;
import org.linewright.diagnostics.check.Check;
import org.linewright.diagnostics.check.Examined;
import org.linewright.diagnostics.check.Finding;
import org.linewright.diagnostics.check.Fix;
import org.linewright.diagnostics.check.Subject;
import org.linewright.lines.LineStatus;
import org.linewright.lines.SeenContact;

/** Is something sent often enough that a router keeps the way to us open? The granted Expires against the NAT refresh. */
final class RegisterInterval implements Check {

    /** RFC 4787 §4.3: a router should keep a UDP mapping that long; many do not even that. */
    private static final Duration KEPT = Duration.ofSeconds(120);
    private static final Text PURPOSE = new Text(
            "Wird oft genug etwas gesendet, damit ein Router den Weg zu den Leitungen offen hält?",
            "Is something sent often enough that a router keeps the way to the lines open?");

    @Override
    public String id() {
        return "register-interval";
    }

    @Override
    public Text purpose() {
        return PURPOSE;
    }

    @Override
    public List<Finding> findings(Examined examined) {
        Set<String> mapped = Mapping.of(examined).filter(Mapping::changed).map(Mapping::line)
                .collect(Collectors.toSet());
        Sweep sweep = new Sweep(this, new Text("Der Weg zu den Leitungen von {0} bleibt offen.",
                "The way to the lines of {0} stays open."), Unseen.LINES);
        return sweep.of(examined.statuses().stream().filter(LineStatus::registered)
                .flatMap(status -> examined.group(status.id().group()).stream()
                        .flatMap(group -> judged(group, status, mapped.contains(status.addressOfRecord())))))
                .stream().map(RegisterInterval::fixed).toList();
    }

    private static Stream<Observation> judged(LineGroup group, LineStatus status, boolean mapped) {
        Subject about = Subject.of(group);
        String evidence = status.addressOfRecord() + ": Expires " + status.granted().toSeconds() + " s, "
                + group.registrar().keepAlive().method();
        Duration gap = gap(group, status);
        Stream<Observation> open = Stream.of(gap.compareTo(KEPT) > 0 && (mapped || translated(status))
                ? Observation.wrong(about, LineDiagnosis.LONG_INTERVAL, evidence, Spoken.text(gap))
                : Observation.fine(about));
        return status.granted().compareTo(status.asked()) > 0
                ? Stream.concat(open, Stream.of(Observation.wrong(about, LineDiagnosis.GRANTED_LONGER, evidence,
                        Spoken.text(status.granted()), Spoken.text(status.asked()))))
                : open;
    }

    private static Duration gap(LineGroup group, LineStatus status) {
        KeepAlive keepAlive = group.registrar().keepAlive();
        boolean off = keepAlive.method() == KeepAlive.Method.NONE;
        return off || keepAlive.interval().compareTo(status.granted()) > 0 ? status.granted() : keepAlive.interval();
    }

    /** Whether the registrar sees another address than the private one that our Contact names. */
    private static boolean translated(LineStatus status) {
        boolean outside = status.seenAs().map(seen -> Address.isPublic(seen.getAddress())).orElse(false);
        return outside && status.contacts().stream().filter(one -> one.owner() == SeenContact.Owner.OURS)
                .map(one -> Address.of(one.uri().replaceFirst("^.*@", "").replaceFirst("(:\\d+)?(;.*)?$", "")))
                .flatMap(Optional<InetAddress>::stream).anyMatch(Address::isPrivate);
    }

    private static Finding fixed(Finding finding) {
        boolean helps = finding.code().equals(LineDiagnosis.LONG_INTERVAL.code());
        return helps
                ? finding.fixedBy(
                        new Fix(new Text("NAT-Refresh mit 30 s einschalten", "Switch on a NAT refresh of 30 s"),
                                finding.about().group().orElseThrow(), Map.of("registrar.keepAlive.method", "crlf",
                                        "registrar.keepAlive.interval", "30 s")))
                : finding;
    }
}
