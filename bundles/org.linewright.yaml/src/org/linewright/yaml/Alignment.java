package org.linewright.yaml;

import java.util.ArrayList;
import java.util.List;

/** Pairs the items of an old and a new list: equal ones first, in order, then the changed ones between them. */
final class Alignment {

    /**
     * One step through both lists.
     *
     * @param old the index in the old list; -1 for an item that is new
     * @param wanted the index in the new list; -1 for an item that is gone
     */
    record Step(int old, int wanted) {
    }

    /** Beyond this many comparisons everything between the equal ends counts as changed. */
    private static final long MOST_COMPARISONS = 4_000_000;

    private Alignment() {
    }

    static List<Step> of(List<?> old, List<?> wanted) {
        int head = 0;
        int shorter = Math.min(old.size(), wanted.size());
        while (head < shorter && old.get(head).equals(wanted.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && old.get(old.size() - 1 - tail).equals(wanted.get(wanted.size() - 1 - tail))) {
            tail++;
        }
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < head; i++) {
            steps.add(new Step(i, i));
        }
        middle(old.subList(head, old.size() - tail), wanted.subList(head, wanted.size() - tail), head, steps);
        for (int i = tail; i > 0; i--) {
            steps.add(new Step(old.size() - i, wanted.size() - i));
        }
        return steps;
    }

    private static void middle(List<?> old, List<?> wanted, int offset, List<Step> steps) {
        int i = 0;
        int j = 0;
        int gapOld = 0;
        int gapWanted = 0;
        if ((long) old.size() * wanted.size() <= MOST_COMPARISONS) {
            int[][] common = common(old, wanted);
            while (i < old.size() && j < wanted.size()) {
                if (old.get(i).equals(wanted.get(j))) {
                    gap(gapOld, i, gapWanted, j, offset, steps);
                    steps.add(new Step(offset + i++, offset + j++));
                    gapOld = i;
                    gapWanted = j;
                } else if (common[i + 1][j] >= common[i][j + 1]) {
                    i++;
                } else {
                    j++;
                }
            }
        }
        gap(gapOld, old.size(), gapWanted, wanted.size(), offset, steps);
    }

    private static void gap(int old, int oldEnd, int wanted, int wantedEnd, int offset, List<Step> steps) {
        for (int i = old, j = wanted; i < oldEnd || j < wantedEnd; i++, j++) {
            steps.add(new Step(i < oldEnd ? offset + i : -1, j < wantedEnd ? offset + j : -1));
        }
    }

    /** The length of the longest common rest of both lists from each pair of indices on. */
    private static int[][] common(List<?> old, List<?> wanted) {
        int[][] common = new int[old.size() + 1][wanted.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = wanted.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(wanted.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
