package org.linewright.diagnostics.internal.record;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.linewright.diagnostics.Masking;
import org.linewright.diagnostics.MediaFlow;
import org.linewright.diagnostics.SipText;
import org.linewright.diagnostics.Trace;
import org.linewright.diagnostics.TraceEntry;
import org.linewright.diagnostics.TraceQuery;
import org.linewright.diagnostics.internal.text.Keys;
import org.linewright.diagnostics.internal.text.Privacy;
import org.linewright.diagnostics.internal.text.Pseudonyms;

/** Keeps messages within bounds, the newest ones, and shows them masked. Safe for all threads. */
public final class Shelf {

    /** What stands on it. */
    public record Stock(long newest, int kept, long bytes, long forgotten) {
    }

    private final int mostMessages;
    private final long mostBytes;
    private final Deque<Kept> messages = new ArrayDeque<>();
    private final Repeats repeats = new Repeats();
    private final Owners owners = new Owners();
    private final Privacy privacy = new Privacy(new Pseudonyms());
    private long newest;
    private long bytes;
    private long forgotten;

    public Shelf(int mostMessages, long mostBytes) {
        this.mostMessages = mostMessages;
        this.mostBytes = mostBytes;
    }

    /** Puts it at the end, and answers it with its number. */
    public synchronized Kept add(Kept message) {
        Kept placed = message.placed(++newest, owners.line(message), repeats.original(message, newest));
        messages.addLast(placed);
        bytes += placed.weight();
        while (messages.size() > mostMessages || bytes > mostBytes && messages.size() > 1) {
            bytes -= messages.removeFirst().weight();
            forgotten++;
        }
        return placed;
    }

    public synchronized Stock stock() {
        return new Stock(newest, messages.size(), bytes, forgotten);
    }

    public Trace shown(TraceQuery query, Masking masking, List<MediaFlow> flows) {
        List<Kept> all;
        synchronized (this) {
            all = new ArrayList<>(messages);
        }
        Collections.reverse(all);
        String words = query.text().toLowerCase(Locale.ROOT);
        List<TraceEntry> found = new ArrayList<>(all.stream().filter(one -> wanted(one, query))
                .map(one -> entry(one, masking)).filter(one -> words.isEmpty() || says(one, words))
                .limit(Math.max(0, query.most())).toList());
        Collections.reverse(found);
        return new Trace(found, flows, masking);
    }

    public TraceEntry entry(Kept one, Masking masking) {
        SipText open = SipText.of(Keys.hidden(one.bytes()));
        boolean asItWas = masking == Masking.OPEN;
        return new TraceEntry(one.number(), one.at(), one.nanos(), one.direction(), one.transport(), one.source(),
                one.destination(), asItWas ? one.line() : privacy.addressOfRecord(one.line()), one.refused(),
                one.repeats(), asItWas ? open : privacy.of(open));
    }

    private static boolean wanted(Kept one, TraceQuery query) {
        return one.number() > query.after() && (query.line().isBlank() || query.line().equalsIgnoreCase(one.line()))
                && (query.callId().isBlank() || query.callId().equals(one.callId()))
                && (query.method().isBlank() || query.method().equalsIgnoreCase(one.method()));
    }

    private static boolean says(TraceEntry one, String words) {
        return one.message().text().toLowerCase(Locale.ROOT).contains(words);
    }
}
