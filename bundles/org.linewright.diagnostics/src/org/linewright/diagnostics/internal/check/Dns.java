package org.linewright.diagnostics.internal.check;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linewright.core.Text;
import org.linewright.core.line.LineGroup;
import org.linewright.diagnostics.check.Check;
import org.linewright.diagnostics.check.Examined;
import org.linewright.diagnostics.check.Finding;
import org.linewright.diagnostics.check.Subject;
import org.linewright.lines.LineStatus;
import org.linewright.lines.RegistrarFound;

/** Is the registrar found, and the server in use the one that DNS prefers? */
final class Dns implements Check {

    private static final Text PURPOSE = new Text(
            "Führt der Name des Registrars zu einer Adresse, und ist es der bevorzugte Server, der benutzt wird?",
            "Does the registrar's name lead to an address, and is the server in use the preferred one?");

    @Override
    public String id() {
        return "dns";
    }

    @Override
    public Text purpose() {
        return PURPOSE;
    }

    @Override
    public List<Finding> findings(Examined examined) {
        List<Finding> found = examined.groups().stream().flatMap(group -> Stream.ofNullable(
                examined.lookups().get(group.id())) // framework-driven null
                .map(lookup -> judged(group, lookup, servers(group, examined)))).toList();
        return found.isEmpty() ? List.of(Unseen.LOOKUPS.unknown(this)) : found;
    }

    private Finding judged(LineGroup group, RegistrarFound lookup, List<InetSocketAddress> used) {
        Subject about = Subject.of(group);
        if (lookup.trouble().isPresent()) {
            return LineDiagnosis.DNS.found(this, about, evidence(lookup), lookup.trouble().get().sentence(),
                    lookup.trouble().get().remedy());
        }
        if (lookup.addresses().isEmpty()) {
            return Finding.unknown(this, about, Text.of("DNS hat für die Gruppe {0} noch nicht geantwortet.",
                    "DNS has not answered for the group {0} yet.", about.name()),
                    new Text("Prüfen Sie noch einmal.", "Check again."));
        }
        InetSocketAddress first = lookup.addresses().getFirst();
        Optional<InetSocketAddress> other = used.stream().filter(one -> !one.equals(first))
                .filter(lookup.addresses()::contains).findFirst();
        return other
                .map(one -> LineDiagnosis.FALLBACK.found(this, about, evidence(lookup), written(one), written(first)))
                .orElseGet(() -> Finding.passed(this, about, Text.of("Der Registrar der Gruppe {0} ist {1}.",
                        "The registrar of the group {0} is {1}.", about.name(), written(first))));
    }

    private static List<InetSocketAddress> servers(LineGroup group, Examined examined) {
        return examined.statuses(group.id()).filter(LineStatus::registered).flatMap(one -> one.server().stream())
                .distinct().toList();
    }

    private static List<String> evidence(RegistrarFound lookup) {
        return lookup.steps().stream().flatMap(step -> step.records().isEmpty()
                ? Stream.of(step.kind().toString())
                : step.records().stream().map(one -> one.port() < 0
                        ? one.target()
                        : "SRV " + one.priority() + " " + one.weight() + " " + one.port() + " " + one.target()))
                .toList();
    }

    private static String written(InetSocketAddress address) {
        return address.getAddress().getHostAddress() + ":" + address.getPort();
    }
}
