package org.linewright.diagnostics.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.linewright.core.Text;
import org.linewright.core.line.GroupId;

/**
 * What is said of one thing, or the same of many lines of a group, which is read only once.
 *
 * @param first what a person reads
 * @param others what says the same of other lines; empty when there are {@value #FEW} lines or fewer, which stand alone
 * @param <T> a finding, or what holds one
 */
public record Gathered<T>(T first, List<T> others) {

    static final int FEW = 3;

    /** What is the same of many. */
    private record Alike(String check, String code, Verdict verdict, Optional<GroupId> group, Optional<Fix> fix) {
        static Alike of(Finding finding) {
            return new Alike(finding.check(), finding.code(), finding.verdict(), finding.about().group(),
                    finding.fix());
        }
    }

    public Gathered {
        others = List.copyOf(others);
    }

    /** In the order of the first of each. */
    public static <T> List<Gathered<T>> of(List<T> all, Function<T, Finding> finding) {
        Map<Alike, List<T>> alike = new LinkedHashMap<>();
        for (T one : all) {
            if (finding.apply(one).about().line().isPresent()) {
                alike.computeIfAbsent(Alike.of(finding.apply(one)), unseen -> new ArrayList<>()).add(one);
            }
        }
        alike.values().removeIf(some -> some.size() <= FEW);
        List<Gathered<T>> gathered = new ArrayList<>();
        for (T one : all) {
            List<T> same = finding.apply(one).about().line().isPresent()
                    ? alike.getOrDefault(Alike.of(finding.apply(one)), List.of(one))
                    : List.of(one);
            if (same.getFirst() == one) {
                gathered.add(new Gathered<>(one, same.subList(1, same.size())));
            }
        }
        return gathered;
    }

    /** The first of all, and how many others there are; of {@code name}, which is that of the first. */
    public Text about(String name) {
        return others.isEmpty()
                ? Text.same(name)
                : Text.of("{0} und {1} weitere der Gruppe", "{0} and {1} more of the group", name, others.size());
    }
}
