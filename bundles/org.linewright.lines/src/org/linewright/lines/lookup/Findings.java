package org.linewright.lines.lookup;

import java.util.List;
import java.util.Optional;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.line.Spoken;
import org.linewright.lines.LinesTrouble;
import org.linewright.lines.RegistrarFound;
import org.linewright.lines.RegistrarFound.Entry;
import org.linewright.lines.RegistrarFound.Kind;
import org.linewright.lines.RegistrarFound.Step;
import org.linewright.sip.LookupTrail;

/** Puts a look-up into words. */
record Findings(String host) {

    RegistrarFound of(LookupTrail trail) {
        boolean nowhere = trail.over() && trail.addresses().isEmpty();
        return new RegistrarFound(trail.steps().stream().map(Findings::step).toList(), trail.addresses(),
                trail.addresses().isEmpty() ? Optional.empty() : Optional.of(because(trail)),
                nowhere ? Optional.of(trouble(trail)) : Optional.empty(), trail.over());
    }

    private static Step step(LookupTrail.Step step) {
        return switch (step) {
            case LookupTrail.Step.Numeric numeric -> new Step(Kind.NUMERIC, Text.of(
                    "{0} ist eine Adresse; DNS wird nicht gefragt", "{0} is an address; DNS is not asked",
                    numeric.address().getHostAddress()), List.of());
            case LookupTrail.Step.ExplicitPort port -> new Step(Kind.EXPLICIT_PORT, Text.of(
                    "der Port {0} ist angegeben; nach SRV wird nicht gefragt",
                    "the port {0} is given; SRV is not asked for", port.port()), List.of());
            case LookupTrail.Step.Services services -> new Step(Kind.SRV, services.found().isEmpty()
                    ? Text.of("{0}: kein SRV-Eintrag, also der Name selbst und Port 5060",
                            "{0}: no SRV record, so the name itself and port 5060", services.name())
                    : Text.of("{0}: {1} SRV-Einträge", "{0}: {1} SRV records", services.name(),
                            services.found().size()),
                    services.found().stream().map(one -> new Entry(one.priority(), one.weight(), one.target(),
                            one.port(), one.ttl())).toList());
            case LookupTrail.Step.Hosts hosts -> new Step(Kind.ADDRESS, hosts.found().isEmpty()
                    ? Text.of("{0}: keine Adresse", "{0}: no address", hosts.name())
                    : Text.of("{0}: {1}, gültig {2}", "{0}: {1}, valid for {2}", hosts.name(),
                            String.join(", ", hosts.found().stream().map(one -> one.address().getHostAddress())
                                    .toList()),
                            Spoken.text(hosts.found().getFirst().ttl())),
                    hosts.found().stream().map(one -> new Entry(-1, -1, one.address().getHostAddress(), -1,
                            one.ttl())).toList());
            case LookupTrail.Step.Failed failed -> new Step(Kind.FAILED, Text.of(
                    "{0}: DNS hat nicht geantwortet", "{0}: DNS did not answer", failed.name()), List.of());
        };
    }

    private static Text because(LookupTrail trail) {
        return switch (trail.steps().getFirst()) {
            case LookupTrail.Step.Numeric numeric -> new Text("sie ist angegeben", "it is given");
            case LookupTrail.Step.ExplicitPort port ->
                new Text("die erste Adresse des Namens, mit dem angegebenen Port",
                        "the first address of the name, with the given port");
            case LookupTrail.Step.Services services when services.found().isEmpty() -> new Text(
                    "die erste Adresse des Namens, mit dem üblichen Port 5060",
                    "the first address of the name, with the usual port 5060");
            case LookupTrail.Step.Services services -> first(trail, services);
            default -> new Text("die einzige, die zu finden war", "the only one that could be found");
        };
    }

    /** Targets without an address are passed over (RFC 3263 §4.2). */
    private static Text first(LookupTrail trail, LookupTrail.Step.Services services) {
        int port = trail.addresses().getFirst().getPort();
        LookupTrail.Step.Service used = services.found().stream().filter(one -> one.port() == port).findFirst()
                .orElse(services.found().getFirst());
        boolean alone = services.found().stream().filter(one -> one.priority() == used.priority()).count() == 1;
        return alone
                ? Text.of("{0} hat die kleinste Priorität ({1})", "{0} has the smallest priority ({1})",
                        used.target(), used.priority())
                : Text.of("unter denen der Priorität {1} entscheidet das Los nach Gewicht; diesmal {0} ({2})",
                        "among those of priority {1} a draw by weight decides; this time {0} ({2})", used.target(),
                        used.priority(), used.weight());
    }

    private Trouble trouble(LookupTrail trail) {
        return trail.steps()
                .stream()
                .filter(LookupTrail.Step.Failed.class::isInstance)
                .map(LookupTrail.Step.Failed.class::cast)
                .findFirst()
                .map(failed -> LinesTrouble.DNS_SILENT.about(host).because(failed.detail().orElse("")))
                .orElseGet(() -> LinesTrouble.NO_ADDRESS.about(host))
                .at("registrar.host");
    }
}
