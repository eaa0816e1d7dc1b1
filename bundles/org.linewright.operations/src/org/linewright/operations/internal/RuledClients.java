package org.linewright.operations.internal;

import org.linewright.core.Outcome;
import org.linewright.core.line.LineId;
import org.linewright.lines.Dialling;
import org.linewright.lines.LinesOptions;
import org.linewright.operations.LineCalls;

/** Clients dial and see numbers as a person does: through the rules of their line's location. */
record RuledClients(LineCalls calls) implements Dialling {

    LinesOptions in(LinesOptions options) {
        return options.clients().map(clients -> options.withClients(clients.dialling(this))).orElse(options);
    }

    @Override
    public Outcome<Dialled> dialled(LineId line, String typed) {
        return calls.plan(line, typed).map(plan -> new Dialled(plan.digits(), plan.tail()));
    }

    @Override
    public String shown(LineId line, String told) {
        return calls.shown(line, told);
    }
}
