package org.linewright.operations.internal;

import java.util.Set;
import java.util.function.Supplier;
import org.linewright.core.Outcome;
import org.linewright.core.line.Configuration;
import org.linewright.core.line.LineId;
import org.linewright.core.line.TransferTarget;
import org.linewright.core.location.Way;
import org.linewright.lines.LinesOptions;
import org.linewright.lines.TransferTargets;
import org.linewright.numbers.DialRules;
import org.linewright.numbers.Kind;
import org.linewright.numbers.NumberPlans;
import org.linewright.numbers.Result;
import org.linewright.operations.LocationRules;

/** What the location of a line says about a number to which the other side wants to transfer it. */
record RuledTransfers(Supplier<Outcome<Configuration>> configuration, NumberPlans numbers) implements TransferTargets {

    private static final Set<Kind> BARRED = Set.of(Kind.SPECIAL, Kind.CODE);

    LinesOptions in(LinesOptions options) {
        return options.withTransfers(this);
    }

    @Override
    public TransferTarget of(LineId line, String number) {
        return configuration.get().then(now -> ConfiguredLine.of(now, line).map(found -> now.locationOf(found.group())
                .flatMap(new LocationRules(numbers, now)::of)
                .map(rules -> kind(rules, number))
                .orElse(TransferTarget.OUTSIDE)))
                .result()
                .orElse(TransferTarget.BARRED); // what nobody can judge is not dialled
    }

    /** The number is dialled as it is told, so it is internal only where the rules leave it alone. */
    private static TransferTarget kind(DialRules rules, String number) {
        Result dialled = rules.dial(number);
        boolean barred = BARRED.contains(dialled.kind()) || BARRED.contains(rules.result(Way.CALLER, number).kind());
        boolean internal = dialled.kind() == Kind.INTERNAL && dialled.number().equals(number);
        return barred ? TransferTarget.BARRED : internal ? TransferTarget.INTERNAL : TransferTarget.OUTSIDE;
    }
}
