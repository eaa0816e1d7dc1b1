package org.linewright.store.internal.group;

import java.util.Optional;
import org.linewright.core.line.CallRules;
import org.linewright.core.line.DeclineCode;
import org.linewright.core.line.Declining;
import org.linewright.core.line.Forwarding;
import org.linewright.core.line.Forwarding.Administrative;
import org.linewright.core.line.Forwarding.Callers;
import org.linewright.core.line.Forwarding.Occasion;
import org.linewright.core.line.LineTraits;
import org.linewright.core.line.SecretReference;
import org.linewright.core.line.TransferPermission;
import org.linewright.store.StoreTrouble;
import org.linewright.store.internal.file.Choice;
import org.linewright.yaml.Form;

/** Reads what {@link CallsText} writes. */
final class CallsForm {

    private static final Choice<DeclineCode> CODE = Choice.of(DeclineCode.values(), DeclineCode::word);
    private static final Choice<Occasion> OCCASION = Choice.of(Occasion.values(), Occasion::word);
    private static final Choice<Callers> CALLERS = Choice.of(Callers.values(), Callers::word);
    private static final Choice<TransferPermission> TRANSFERS = Choice.of(TransferPermission.values(),
            TransferPermission::word);

    private CallsForm() {
    }

    static CallRules rules(Form entry) {
        CallRules rules = new CallRules(
                new Declining(CODE.in(entry, "away").orElse(DeclineCode.BUSY_HERE),
                        CODE.in(entry, "byClient")),
                new Forwarding(entry.truth("redirect").orElse(true), entry.form("forward").map(CallsForm::forward),
                        entry.text("mailbox")),
                entry.whole("perLine", 1, CallRules.MOST_CALLS).orElse(CallRules.USUAL.callsPerLine()),
                TRANSFERS.in(entry, "transfers").orElse(TransferPermission.NEVER));
        entry.nothingElse();
        return rules;
    }

    static LineTraits traits(Form entry) {
        return new LineTraits(entry.text("label").orElse(""), entry.text("number"),
                entry.truth("trunk").orElse(false), entry.truth("journal").orElse(true),
                entry.truth("private").orElse(false), CODE.in(entry, "away"),
                entry.text("forwardTo"), entry.text(CallsText.CLIENT).flatMap(text -> reference(entry, text)));
    }

    /** A text that is none is not repeated in the trouble, since it may be a password. */
    private static Optional<SecretReference> reference(Form entry, String text) {
        Optional<SecretReference> reference = SecretReference.parse(text);
        if (reference.isEmpty()) {
            entry.wrong(CallsText.CLIENT, StoreTrouble.NO_REFERENCE.about(entry.place(CallsText.CLIENT)));
        }
        return reference;
    }

    private static Administrative forward(Form entry) {
        Administrative forward = new Administrative(entry.required("target"),
                OCCASION.in(entry, "when").orElse(Occasion.ALWAYS), CALLERS.in(entry, "callers").orElse(Callers.ALL));
        entry.nothingElse();
        return forward;
    }
}
