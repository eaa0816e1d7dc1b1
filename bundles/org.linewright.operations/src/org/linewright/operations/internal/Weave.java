package org.linewright.operations.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Three-way merge of a list whose order counts: what changed at different places goes together.
 *
 * @param base what both began with
 */
record Weave<T>(List<T> base, List<T> theirs, List<T> mine) {

    /** What comes out; empty where both changed the same place to something different. */
    Optional<List<T>> woven() {
        int[] inTheirs = kept(theirs);
        int[] inMine = kept(mine);
        List<T> out = new ArrayList<>();
        int begin = 0;
        int their = 0;
        int my = 0;
        for (int at = 0; at <= base.size(); at++) {
            boolean end = at == base.size();
            if (!end && (inTheirs[at] < 0 || inMine[at] < 0)) {
                continue;
            }
            int theirEnd = end ? theirs.size() : inTheirs[at];
            int myEnd = end ? mine.size() : inMine[at];
            Optional<List<T>> part = decided(base.subList(begin, at), theirs.subList(their, theirEnd),
                    mine.subList(my, myEnd));
            if (part.isEmpty()) {
                return Optional.empty();
            }
            out.addAll(part.get());
            if (!end) {
                out.add(base.get(at));
            }
            begin = at + 1;
            their = theirEnd + 1;
            my = myEnd + 1;
        }
        return Optional.of(List.copyOf(out));
    }

    private static <T> Optional<List<T>> decided(List<T> was, List<T> their, List<T> my) {
        if (their.equals(was) || their.equals(my)) {
            return Optional.of(my);
        }
        return my.equals(was) ? Optional.of(their) : Optional.empty();
    }

    /** For each of the base its place in the other list, in a longest common order; -1 where it is not. */
    private int[] kept(List<T> other) {
        int[][] length = new int[base.size() + 1][other.size() + 1];
        for (int i = base.size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                length[i][j] = base.get(i).equals(other.get(j))
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        int[] places = new int[base.size()];
        int j = 0;
        for (int i = 0; i < base.size(); i++) {
            while (j < other.size() && !base.get(i).equals(other.get(j)) && length[i][j + 1] == length[i][j]) {
                j++;
            }
            places[i] = j < other.size() && base.get(i).equals(other.get(j)) ? j++ : -1;
        }
        return places;
    }
}
