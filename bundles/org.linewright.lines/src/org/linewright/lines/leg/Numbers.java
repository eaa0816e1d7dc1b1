package org.linewright.lines.leg;

import java.util.concurrent.CompletableFuture;
import org.linewright.core.Outcome;
import org.linewright.core.line.LineId;
import org.linewright.lines.Dialling;
import org.linewright.lines.Dialling.Dialled;

/** Asks what becomes of what clients dial, where it may be waited for. */
record Numbers(Dialling dialling) {

    CompletableFuture<Outcome<Dialled>> dialled(LineId line, String typed) {
        return CompletableFuture.supplyAsync(() -> dialling.dialled(line, typed),
                task -> Thread.ofVirtual().name("client dials").start(task));
    }
}
