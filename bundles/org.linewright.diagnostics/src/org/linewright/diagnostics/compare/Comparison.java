package org.linewright.diagnostics.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linewright.diagnostics.SipText;
import org.linewright.diagnostics.TraceEntry;
import org.linewright.diagnostics.call.Conversation;
import org.linewright.diagnostics.internal.compare.HeaderDifferences;

/**
 * Two conversations side by side: a good call and a bad one.
 *
 * @param pairs in the order they went; retransmissions are left out
 */
public record Comparison(List<Pair> pairs) {

    private static final int MOST = 1_000;

    public Comparison {
        pairs = List.copyOf(pairs);
    }

    /** Messages of the same kind and the same way are paired, the order kept. Only the first thousand of each. */
    public static Comparison of(Conversation left, Conversation right) {
        List<TraceEntry> one = entries(left);
        List<TraceEntry> other = entries(right);
        int[][] common = common(keys(one), keys(other));
        List<Pair> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < one.size() || j < other.size()) {
            boolean both = i < one.size() && j < other.size();
            if (both && key(one, i).equals(key(other, j))) {
                pairs.add(paired(one.get(i++), other.get(j++)));
            } else if (j == other.size() || both && common[i + 1][j] >= common[i][j + 1]) {
                pairs.add(new Pair(Optional.of(one.get(i++)), Optional.empty(), List.of()));
            } else {
                pairs.add(new Pair(Optional.empty(), Optional.of(other.get(j++)), List.of()));
            }
        }
        return new Comparison(pairs);
    }

    /** Pairs with something to look at: one side missing, or an unusual difference. */
    public List<Pair> remarkable() {
        return pairs.stream().filter(one -> !one.onBothSides() || !one.unusual().isEmpty()).toList();
    }

    private static Pair paired(TraceEntry left, TraceEntry right) {
        return new Pair(Optional.of(left), Optional.of(right),
                HeaderDifferences.of(left.message(), right.message()));
    }

    private static List<TraceEntry> entries(Conversation conversation) {
        return conversation.entries().stream().filter(one -> !one.isRepeat()).limit(MOST).toList();
    }

    private static List<String> keys(List<TraceEntry> entries) {
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            keys.add(key(entries, i));
        }
        return keys;
    }

    private static String key(List<TraceEntry> entries, int at) {
        TraceEntry entry = entries.get(at);
        SipText message = entry.message();
        String way = entry.source().equals(entries.getFirst().source()) ? ">" : "<";
        return way + message.method() + " " + message.status();
    }

    /** How long the longest common sequence of the rests is. */
    private static int[][] common(List<String> one, List<String> other) {
        int[][] length = new int[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                length[i][j] = one.get(i).equals(other.get(j))
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        return length;
    }
}
