package org.linewright.diagnostics.internal.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.linewright.core.Text;
import org.linewright.diagnostics.check.Check;
import org.linewright.diagnostics.check.Examined;
import org.linewright.diagnostics.check.Finding;
import org.linewright.diagnostics.check.Subject;

/** Does something on the way rewrite our messages? By what comes back of Via and Contact. */
final class SipAlg implements Check {

    private static final Text PURPOSE = new Text("Schreibt ein Router unterwegs SIP um (SIP-ALG)?",
            "Does a router rewrite SIP on its way (SIP ALG)?");
    private static final Pattern CONTACT = Pattern.compile("(?i)\\bsips?:([^@\\s<>]+)@([^\\s;>,]+)");

    private record Contact(String user, String place) {
    }

    @Override
    public String id() {
        return "sip-alg";
    }

    @Override
    public Text purpose() {
        return PURPOSE;
    }

    @Override
    public List<Finding> findings(Examined examined) {
        Places places = Places.of(examined);
        Sweep sweep = new Sweep(this, new Text("Via und Contact der Gruppe {0} kommen unverändert zurück.",
                "Via and Contact of the group {0} come back unchanged."), Unseen.REGISTRATIONS);
        return sweep.of(Asked.of(examined, "REGISTER").flatMap(one -> judged(places.group(one.line()), one)));
    }

    private static Stream<Observation> judged(Subject about, Asked asked) {
        String sent = asked.via().sentBy();
        String back = asked.viaBack().sentBy();
        Observation via = sent.equalsIgnoreCase(back)
                ? Observation.fine(about)
                : Observation.wrong(about, LineDiagnosis.ALG_VIA, "Via: " + sent + " → " + back, sent, back);
        return Stream.concat(Stream.of(via), contact(about, asked).stream());
    }

    /** Ours, told by its user part, is there, but at other places only. */
    private static Optional<Observation> contact(Subject about, Asked asked) {
        return contacts(asked.request().message().all("Contact")).findFirst().flatMap(sent -> {
            List<Contact> own = contacts(asked.answer().message().all("Contact"))
                    .filter(one -> one.user().equals(sent.user())).toList();
            boolean rewritten = asked.answer().message().status() == 200 && !own.isEmpty() && !own.contains(sent);
            return rewritten
                    ? Optional.of(Observation.wrong(about, LineDiagnosis.ALG_CONTACT,
                            "Contact: " + sent.place() + " → " + own.getFirst().place(), own.getFirst().place(),
                            sent.place()))
                    : Optional.empty();
        });
    }

    private static Stream<Contact> contacts(List<String> values) {
        return values.stream().flatMap(value -> CONTACT.matcher(value).results())
                .map(found -> new Contact(found.group(1), found.group(2)));
    }
}
