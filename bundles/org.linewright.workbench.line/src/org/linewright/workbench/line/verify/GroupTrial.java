package org.linewright.workbench.line.verify;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.linewright.core.Outcome;
import org.linewright.core.line.Feature;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.LineId;
import org.linewright.operations.verify.Party;
import org.linewright.operations.verify.Verification;
import org.linewright.operations.verify.VerificationRun;
import org.linewright.operations.verify.VerificationWish;
import org.linewright.operations.verify.VerifiedCode;
import org.linewright.pbx.OfferedCode;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.OnDisplay;
import org.osgi.framework.FrameworkUtil;

/** The codes of a group, asked and verified off the UI thread; every answer comes on it. */
record GroupTrial(Desk desk, OnDisplay onDisplay, LineGroup group) {

    /** The user names of the lines that can be called from now. */
    List<String> registered() {
        return group.lines()
                .stream()
                .map(Line::user)
                .filter(user -> desk.now().status(new LineId(group.id(), user)).filter(one -> one.registered())
                        .isPresent())
                .toList();
    }

    /** Completes on the UI thread, never exceptionally. */
    CompletionStage<Outcome<List<OfferedCode>>> codes() {
        return desk.codes(codes -> codes.offers(group).map(VerificationRun::codes));
    }

    /**
     * Runs it; completes on the UI thread, never exceptionally.
     *
     * @param told hears each row there
     * @param stopped when it is true, no further code is begun
     */
    CompletionStage<Outcome<Verification>> run(Map<Party, LineId> parties, Set<Feature> spared,
            Consumer<VerifiedCode> told, AtomicBoolean stopped) {
        VerificationWish wish = new VerificationWish(group, parties, spared, Optional.empty(),
                "Linewright " + FrameworkUtil.getBundle(GroupTrial.class).getVersion());
        return desk.codes(codes -> codes.verify(wish, row -> onDisplay.run(() -> told.accept(row)),
                () -> !stopped.get()));
    }
}
