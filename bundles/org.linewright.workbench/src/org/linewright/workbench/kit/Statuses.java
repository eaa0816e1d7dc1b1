package org.linewright.workbench.kit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.LineId;
import org.linewright.lines.LineStatus;

/**
 * The newest status of each line. A value; one that differs in a few lines shares all others, so that it costs little
 * to have a new one ten times a second.
 */
public final class Statuses {

    private static final int BUCKETS = 1024;

    public static final Statuses NONE = new Statuses(new LineStatus[BUCKETS][0], Map.of(), Map.of());

    private final LineStatus[][] buckets; // by the hash of their lines; never changed
    private final Map<GroupId, Integer> registered;
    private final Map<GroupId, Integer> unreachable;

    private Statuses(LineStatus[][] buckets, Map<GroupId, Integer> registered, Map<GroupId, Integer> unreachable) {
        this.buckets = buckets;
        this.registered = registered;
        this.unreachable = unreachable;
    }

    public static Statuses of(Collection<LineStatus> all) {
        return NONE.with(all);
    }

    /** What is known of this line. */
    public Optional<LineStatus> of(LineId line) {
        LineStatus[] bucket = buckets[bucket(line)];
        int place = place(bucket, line);
        return place < bucket.length ? Optional.of(bucket[place]) : Optional.empty();
    }

    /** With newer ones. */
    public Statuses with(Collection<LineStatus> newer) {
        LineStatus[][] changed = buckets.clone();
        Map<GroupId, Integer> up = new HashMap<>(registered);
        Map<GroupId, Integer> lost = new HashMap<>(unreachable);
        for (LineStatus status : newer) {
            int number = bucket(status.id());
            LineStatus[] bucket = changed[number];
            int place = place(bucket, status.id());
            Optional<LineStatus> before = place < bucket.length ? Optional.of(bucket[place]) : Optional.empty();
            count(up, before, status, LineStatus::registered);
            count(lost, before, status, LineStatus::unreachable);
            changed[number] = Arrays.copyOf(bucket, Math.max(bucket.length, place + 1));
            changed[number][place] = status;
        }
        return new Statuses(changed, up, lost);
    }

    private static void count(Map<GroupId, Integer> counts, Optional<LineStatus> before, LineStatus now,
            Predicate<LineStatus> counted) {
        int change = (counted.test(now) ? 1 : 0) - (before.filter(counted).isPresent() ? 1 : 0);
        counts.merge(now.id().group(), change, Integer::sum);
    }

    /** Without those of other lines. */
    public Statuses only(Predicate<LineId> lines) {
        return of(stream().filter(status -> lines.test(status.id())).toList());
    }

    /** Those that were not so before, in any order. Quick when little differs. */
    public List<LineStatus> since(Statuses before) {
        List<LineStatus> newer = new ArrayList<>();
        for (int number = 0; number < BUCKETS; number++) {
            LineStatus[] bucket = buckets[number];
            if (bucket != before.buckets[number]) {
                for (LineStatus status : bucket) {
                    LineStatus[] older = before.buckets[number];
                    int place = place(older, status.id());
                    if (place == older.length || older[place] != status) { // statuses are replaced, never copied
                        newer.add(status);
                    }
                }
            }
        }
        return newer;
    }

    /** All of them, in any order. */
    public Stream<LineStatus> stream() {
        return Arrays.stream(buckets).flatMap(Arrays::stream);
    }

    /** Whether nothing is known of any line. */
    public boolean isEmpty() {
        return Arrays.stream(buckets).allMatch(bucket -> bucket.length == 0);
    }

    /** How many lines are registered. */
    public int registered() {
        return registered.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many lines of this group are. */
    public int registered(GroupId group) {
        return registered.getOrDefault(group, 0);
    }

    /** How many of them are registered and yet cannot be reached. */
    public int unreachable(GroupId group) {
        return unreachable.getOrDefault(group, 0);
    }

    private static int bucket(LineId line) {
        int hash = line.hashCode();
        return (hash ^ hash >>> 16) & BUCKETS - 1;
    }

    /** Where this line stands in the bucket, else its end. */
    private static int place(LineStatus[] bucket, LineId line) {
        int place = 0;
        while (place < bucket.length && !bucket[place].id().equals(line)) {
            place++;
        }
        return place;
    }
}
