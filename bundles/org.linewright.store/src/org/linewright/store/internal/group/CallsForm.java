package org.linewright.store.internal.group;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linewright.core.Text;
import org.linewright.core.line.CallRules;
import org.linewright.core.line.DeclineCode;
import org.linewright.core.line.Declining;
import org.linewright.core.line.Forwarding;
import org.linewright.core.line.Forwarding.Administrative;
import org.linewright.core.line.Forwarding.Callers;
import org.linewright.core.line.Forwarding.Occasion;
import org.linewright.core.line.LineTraits;
import org.linewright.yaml.Form;

/** Reads what {@link CallsText} writes. */
final class CallsForm {

    private static final Text A_CODE = oneOf(DeclineCode.values(), DeclineCode::word);
    private static final Text AN_OCCASION = oneOf(Occasion.values(), Occasion::word);
    private static final Text CALLERS = oneOf(Callers.values(), Callers::word);

    private CallsForm() {
    }

    static CallRules rules(Form entry) {
        CallRules rules = new CallRules(
                new Declining(entry.read("away", A_CODE, DeclineCode::of).orElse(DeclineCode.BUSY_HERE),
                        entry.read("byClient", A_CODE, DeclineCode::of)),
                new Forwarding(entry.truth("redirect").orElse(true), entry.form("forward").map(CallsForm::forward),
                        entry.text("mailbox")),
                entry.whole("perLine", 1, CallRules.MOST_CALLS).orElse(CallRules.USUAL.callsPerLine()));
        entry.nothingElse();
        return rules;
    }

    static LineTraits traits(Form entry) {
        return new LineTraits(entry.text("label").orElse(""), entry.text("number"),
                entry.truth("trunk").orElse(false), entry.truth("journal").orElse(true),
                entry.truth("private").orElse(false), entry.read("away", A_CODE, DeclineCode::of),
                entry.text("forwardTo"));
    }

    private static Administrative forward(Form entry) {
        Administrative forward = new Administrative(entry.required("target"),
                entry.read("when", AN_OCCASION, word -> Arrays.stream(Occasion.values())
                        .filter(one -> one.word().equals(word)).findFirst()).orElse(Occasion.ALWAYS),
                entry.read("callers", CALLERS, word -> Arrays.stream(Callers.values())
                        .filter(one -> one.word().equals(word)).findFirst()).orElse(Callers.ALL));
        entry.nothingElse();
        return forward;
    }

    private static <T> Text oneOf(T[] values, Function<T, String> word) {
        return new Text("eines von {0}", "one of {0}")
                .with(Arrays.stream(values).map(word).collect(Collectors.joining(", ")));
    }
}
