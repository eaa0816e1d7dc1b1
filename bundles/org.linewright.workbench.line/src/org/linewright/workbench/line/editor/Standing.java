package org.linewright.workbench.line.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.line.LineGroup;
import org.linewright.operations.MigrationWish;
import org.linewright.pbx.PbxProfile;
import org.linewright.workbench.kit.Brief;
import org.linewright.workbench.kit.Snapshot;

/**
 * How the edited group stands, in words.
 *
 * @param profile what the driver answered; empty while it is asked
 */
record Standing(Editing editing, Snapshot now, Optional<Outcome<PbxProfile>> profile) {

    private static final Text NO_REGISTRAR = new Text("kein Registrar", "no registrar");
    private static final Text NOT_RUN = new Text("wird hier nicht betrieben", "is not run here");

    /** Its registrar and how many of its lines are registered. */
    Text words() {
        LineGroup group = editing.now().group();
        String host = group.registrar().host();
        return Text.of("{0} · {1} · {2} Leitungen", "{0} · {1} · {2} lines",
                host.isBlank() ? NO_REGISTRAR : host, registered(), group.lines().size());
    }

    /** What a person has to know before anything else. */
    List<Trouble> news() {
        List<Trouble> news = new ArrayList<>();
        Optional<LineGroup> onDisk = now.configuration().group(editing.base().id());
        news.addAll(now.whyReadOnly());
        if (now.current().isPresent() && onDisk.isEmpty()) {
            news.add(EditorTrouble.REMOVED.about());
        }
        onDisk.filter(editing::overtaken).ifPresent(theirs -> news.add(EditorTrouble.CHANGED.about()));
        String lost = TypedPasswords.lost(editing.now());
        if (!lost.isEmpty()) {
            news.add(EditorTrouble.PASSWORDS_LOST.about(Brief.of(lost)));
        }
        String clients = TypedPasswords.lostClients(editing.now());
        if (!clients.isEmpty()) {
            news.add(EditorTrouble.PHONES_LOST.about(Brief.of(clients)));
        }
        profile.filter(answer -> !answer.isDone()).ifPresent(answer -> news.addAll(answer.troubles()));
        profile.flatMap(Outcome::result).ifPresent(known -> MigrationWish.news(known, editing.base())
                .ifPresent(news::add));
        return news;
    }

    private Text registered() {
        LineGroup saved = editing.base();
        return now.running()
                ? Text.of("{0} von {1} angemeldet", "{0} of {1} registered", now.registered(saved),
                        saved.enabledLines())
                : NOT_RUN;
    }
}
