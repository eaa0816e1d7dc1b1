package org.linewright.workbench.softphone.view;

import java.util.List;
import java.util.Optional;
import org.linewright.core.line.LineId;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Snapshot;
import org.linewright.workbench.softphone.phone.Extension;

/** The lamps of the line that is chosen: its voice box beside it, its extensions behind their tab. */
final class PhoneLamps {

    private final LineChoice line;
    private final LampVerbs verbs;
    private final PhoneTabs tabs;
    private final Runnable fit;
    private final MailboxPane mailbox;
    private final LampsPane extensions;
    private Optional<Snapshot> seen = Optional.empty();

    /** @param fit to be told when the page became higher or lower */
    PhoneLamps(LineChoice line, PhoneTabs tabs, Mnemonics mnemonics, LampVerbs verbs, Runnable fit) {
        this.line = line;
        this.verbs = verbs;
        this.tabs = tabs;
        this.fit = fit;
        this.mailbox = new MailboxPane(line.below(), mnemonics, verbs::listen);
        this.extensions = new LampsPane(tabs.area(), mnemonics, verbs);
    }

    PhoneLamps started() {
        line.listen(() -> seen.ifPresent(this::show));
        return this;
    }

    LampsPane extensions() {
        return extensions;
    }

    void show(Snapshot now) {
        Optional<LineId> chosen = line.chosen();
        seen = Optional.of(now);
        verbs.watched().turn(chosen);
        verbs.features().turn(now, chosen, this::draw);
        draw();
    }

    /** Draws the lamps as they are now. */
    void draw() {
        if (tabs.area().isDisposed()) {
            return;
        }
        List<Extension> now = verbs.watched().extensions();
        extensions.show(now);
        tabs.show(now);
        if (mailbox.show(verbs.watched().mailbox(), verbs.canListen() && line.line().isPresent())) {
            fit.run();
        }
    }

    void close() {
        verbs.watched().turn(Optional.empty());
    }
}
