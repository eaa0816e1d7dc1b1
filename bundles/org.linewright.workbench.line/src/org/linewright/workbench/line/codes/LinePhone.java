package org.linewright.workbench.line.codes;

import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.linewright.core.Outcome;
import org.linewright.core.line.CodeTemplate.Place;
import org.linewright.core.line.Feature;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.LineId;
import org.linewright.operations.PlannedCode;
import org.linewright.operations.SentCode;
import org.linewright.workbench.kit.Desk;

/** The codes of one line, asked and dialled; every answer comes on the UI thread. */
record LinePhone(Desk desk, LineGroup group, LineId line) {

    CompletionStage<Outcome<CodeSheet>> sheet() {
        return desk.codes(codes -> codes.offers(group)
                .then(offers -> codes.sent().map(sent -> new CodeSheet(line, offers, sent))));
    }

    CompletionStage<Outcome<PlannedCode>> plan(Feature feature, Map<Place, String> values) {
        return desk.codes(codes -> codes.plan(line, feature, values));
    }

    CompletionStage<Outcome<SentCode>> dial(Feature feature, Map<Place, String> values) {
        return desk.codes(codes -> codes.plan(line, feature, values)
                .then(plan -> codes.dial(plan).toCompletableFuture().join()));
    }
}
