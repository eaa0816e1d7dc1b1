package org.linewright.diagnostics.internal.parcel;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.linewright.diagnostics.Masking;
import org.linewright.diagnostics.Recording;
import org.linewright.diagnostics.TraceEntry;
import org.linewright.diagnostics.TraceQuery;

/** The newest messages of a recording, in the open. */
record Overheard(List<TraceEntry> messages) {

    private static final int MOST_MESSAGES = 20_000;
    /** Of the whole, what the trace may take as text: it stands there three times. */
    private static final int SHARE = 8;
    private static final int MOST_REALMS = 50;
    private static final Pattern REALM = Pattern.compile("(?i)\\brealm=\"([^\"]{1,256})\"");

    /** As many as there is room for in a file of so many bytes. */
    static Overheard of(Optional<Recording> recording, long bytes) {
        List<TraceEntry> all = recording
                .map(one -> one.shown(TraceQuery.ALL.atMost(MOST_MESSAGES), Masking.OPEN).entries()).orElse(List.of());
        long room = bytes / SHARE;
        int from = all.size();
        while (from > 0 && room > 0) {
            room -= all.get(from - 1).message().text().length();
            from -= room > 0 ? 1 : 0;
        }
        return new Overheard(all.subList(from, all.size()));
    }

    /** The realms that were heard: digests may be of one that no configuration knows. */
    Set<String> realms() {
        Set<String> realms = new TreeSet<>();
        for (TraceEntry one : messages) {
            for (String name : List.of("WWW-Authenticate", "Proxy-Authenticate")) {
                one.message().all(name).forEach(value -> REALM.matcher(value).results()
                        .filter(found -> realms.size() < MOST_REALMS)
                        .forEach(found -> realms.add(found.group(1))));
            }
        }
        return realms;
    }
}
