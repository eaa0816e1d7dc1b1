package org.linewright.lines.leg;

import java.util.concurrent.CompletableFuture;
import org.linewright.core.Outcome;
import org.linewright.core.line.LineId;
import org.linewright.lines.Dialling;
import org.linewright.lines.Dialling.Dialled;
import org.linewright.sip.Peer;

/** Asks what becomes of what clients dial and are shown, where it may be waited for. */
record Numbers(Dialling dialling) {

    CompletableFuture<Outcome<Dialled>> dialled(LineId line, String typed) {
        return CompletableFuture.supplyAsync(() -> dialling.dialled(line, typed), Numbers::start);
    }

    /** Whom a client sees calling; who withholds his number stays unknown. */
    CompletableFuture<Peer> shown(LineId line, Peer caller) {
        return caller.uri().isEmpty()
                ? CompletableFuture.completedFuture(caller)
                : CompletableFuture.supplyAsync(
                        () -> new Peer(dialling.shown(line, caller.number()), caller.name()), Numbers::start)
                        .exceptionally(bug -> caller); // it rings all the same
    }

    private static void start(Runnable task) {
        Thread.ofVirtual().name("client numbers").start(task);
    }
}
