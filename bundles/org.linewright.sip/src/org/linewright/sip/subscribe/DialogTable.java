package org.linewright.sip.subscribe;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linewright.sip.DialogSeen;
import org.linewright.sip.News;

/**
 * What is known of somebody's dialogs (RFC 4235 §4.3).
 *
 * @param version of the last document; -1 before the first
 * @param lacking whether a document is missing, and the whole has been asked for
 */
record DialogTable(Map<String, DialogSeen> dialogs, long version, boolean closed, boolean lacking) {

    static final DialogTable NEW = new DialogTable(Map.of(), -1, false, false);

    private static final int MOST = 200;

    DialogTable {
        dialogs = Collections.unmodifiableMap(new LinkedHashMap<>(dialogs));
    }

    /**
     * What a document makes of it.
     *
     * @param news whether anything was to be taken from it
     * @param gap whether the whole is to be asked for, as one before it is missing
     */
    record Applied(DialogTable next, boolean news, boolean gap) {
    }

    Applied apply(DialogDocument document) {
        if (document.full()) { // newer than all before, as its NOTIFY is: some PBXs count anew each time
            return new Applied(new DialogTable(with(Map.of(), document.dialogs()), document.version(),
                    document.closed(), false), true, false);
        }
        if (document.version() <= version) {
            return new Applied(this, false, false);
        }
        boolean missed = document.version() > version + 1;
        return new Applied(new DialogTable(with(dialogs, document.dialogs()), document.version(), document.closed(),
                lacking || missed), true, missed && !lacking);
    }

    News.Dialogs news() {
        return new News.Dialogs(List.copyOf(dialogs.values()), closed);
    }

    private static Map<String, DialogSeen> with(Map<String, DialogSeen> before, List<DialogSeen> told) {
        Map<String, DialogSeen> now = new LinkedHashMap<>(before);
        for (DialogSeen one : told) {
            if (one.over()) {
                now.remove(one.id());
            } else if (now.size() < MOST || now.containsKey(one.id())) {
                now.put(one.id(), one);
            }
        }
        return now;
    }
}
