package org.linewright.store.internal.group;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import org.linewright.core.line.CallRules;
import org.linewright.core.line.DeclineCode;
import org.linewright.core.line.Forwarding;
import org.linewright.core.line.LineTraits;
import org.linewright.core.line.SecretReference;
import org.linewright.core.line.TransferPermission;
import org.linewright.yaml.Mapping;
import org.linewright.yaml.Scalar;
import org.linewright.yaml.YamlValue;

/** What happens to calls, and what a line is, as YAML; what is usual is left out. */
final class CallsText {

    static final String CALLS = "calls";
    static final String CLIENT = "client";

    private CallsText() {
    }

    /** Empty when everything is usual. */
    static Mapping of(CallRules rules) {
        SequencedMap<String, YamlValue> values = new LinkedHashMap<>();
        if (rules.declining().away() != DeclineCode.BUSY_HERE) {
            values.put("away", Scalar.of(rules.declining().away().status()));
        }
        rules.declining().byClient().ifPresent(code -> values.put("byClient", Scalar.of(code.status())));
        if (!rules.forwarding().byRedirect()) {
            values.put("redirect", Scalar.of(false));
        }
        rules.forwarding().administrative().ifPresent(forward -> values.put("forward", forward(forward)));
        rules.forwarding().mailbox().ifPresent(mailbox -> values.put("mailbox", Scalar.of(mailbox)));
        if (rules.callsPerLine() != CallRules.USUAL.callsPerLine()) {
            values.put("perLine", Scalar.of(rules.callsPerLine()));
        }
        if (rules.transfers() != TransferPermission.NEVER) {
            values.put("transfers", Scalar.of(rules.transfers().word()));
        }
        return Mapping.of(values);
    }

    /** Adds to a block of lines what is not plain. */
    static void add(LineTraits traits, SequencedMap<String, YamlValue> values) {
        text("label", Optional.of(traits.label()).filter(label -> !label.isEmpty()), values);
        text("number", traits.number(), values);
        if (traits.trunk()) {
            values.put("trunk", Scalar.of(true));
        }
        if (!traits.journal()) {
            values.put("journal", Scalar.of(false));
        }
        if (traits.personal()) {
            values.put("private", Scalar.of(true));
        }
        traits.away().ifPresent(code -> values.put("away", Scalar.of(code.status())));
        text("forwardTo", traits.forwardTo(), values);
        text(CLIENT, traits.client().map(SecretReference::toString), values);
    }

    private static Mapping forward(Forwarding.Administrative forward) {
        return Mapping.EMPTY.with("target", forward.target())
                .with("when", forward.occasion().word())
                .with("callers", forward.callers().word());
    }

    private static void text(String key, Optional<String> value, SequencedMap<String, YamlValue> values) {
        value.ifPresent(text -> values.put(key, Scalar.of(text)));
    }
}
