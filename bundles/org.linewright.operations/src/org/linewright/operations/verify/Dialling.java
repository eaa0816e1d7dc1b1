package org.linewright.operations.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.line.CodeTemplate.Place;
import org.linewright.core.line.Feature;
import org.linewright.operations.verify.Probe.Code;
import org.linewright.pbx.OfferedCode;

/** Makes the calls of probes with the codes of a group and the numbers of the lines. */
record Dialling(List<OfferedCode> codes, TestLines lines) {

    private static final Text NO_CODE = new Text("für «{0}» ist kein Code bekannt", "no code is known for “{0}”");

    /** What is wrong first; empty when all was seen. Stops there. */
    Optional<Text> missed(List<Probe> probes) {
        return probes.stream().map(this::missed).flatMap(Optional::stream).findFirst();
    }

    /** Whether the PBX takes this code. */
    boolean taken(Feature feature) {
        return missed(Probe.code(feature)).isEmpty();
    }

    private Optional<Text> missed(Probe probe) {
        List<Text> unknown = new ArrayList<>();
        Optional<String> digits = digits(probe.dials(), unknown);
        Optional<TestCall.Meanwhile> meanwhile = probe.meanwhile()
                .flatMap(code -> digits(code, unknown))
                .map(pickup -> new TestCall.Meanwhile(Party.TARGET, pickup));
        if (!unknown.isEmpty()) {
            return Optional.of(unknown.getFirst());
        }
        return probe.expected()
                .missed(lines.call(new TestCall(probe.from(), digits.orElseThrow(), probe.answering(), probe.watch(),
                        meanwhile)));
    }

    private Optional<String> digits(Probe.Dials dials, List<Text> unknown) {
        return switch (dials) {
            case Probe.Number(Party to) -> Optional.of(lines.number(to));
            case Code code -> digits(code, unknown);
        };
    }

    private Optional<String> digits(Code code, List<Text> unknown) {
        Optional<OfferedCode> known = codes.stream().filter(one -> one.feature() == code.feature()).findFirst();
        if (known.isEmpty()) {
            unknown.add(NO_CODE.with(code.feature().label()));
            return Optional.empty();
        }
        Map<Place, String> values = lines.parties().contains(code.number())
                ? Map.of(Place.NUMBER, lines.number(code.number()), Place.SECONDS,
                        String.valueOf(Course.TIME.toSeconds()))
                : Map.of();
        Outcome<String> filled = known.get().template().filled(values);
        filled.troubles().forEach(trouble -> unknown.add(trouble.sentence()));
        return filled.result();
    }
}
