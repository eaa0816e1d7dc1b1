package org.linewright.store.internal.group;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.linewright.core.line.Line;
import org.linewright.core.line.UserNames;
import org.linewright.store.internal.file.Merge;
import org.linewright.yaml.Mapping;
import org.linewright.yaml.Scalar;
import org.linewright.yaml.Sequence;
import org.linewright.yaml.YamlValue;

/**
 * Gathers lines into blocks: neighbours that are equal but for the user share one. A block of the person's that still
 * says the same stays as it is; new lines that fit the block before them join it.
 */
final class LineBlocks {

    private final Map<Line, Block> own;
    private final List<Block> gathered = new ArrayList<>();

    private LineBlocks(Map<Line, Block> own) {
        this.own = own;
    }

    /**
     * The blocks for these lines.
     *
     * @param own the blocks the person has now
     */
    static Sequence of(List<Line> lines, List<Block> own) {
        Map<Line, Block> byFirst = new HashMap<>();
        own.forEach(block -> byFirst.put(block.lines().getFirst(), block));
        return new LineBlocks(byFirst).sequence(lines);
    }

    private Sequence sequence(List<Line> lines) {
        int at = 0;
        while (at < lines.size()) {
            Optional<Block> kept = kept(lines.subList(at, lines.size()));
            if (kept.isPresent()) {
                gathered.add(kept.get());
                at += kept.get().lines().size();
            } else {
                List<Line> run = run(lines, at);
                gather(run);
                at += run.size();
            }
        }
        return Sequence.of(gathered.stream().map(Block::own).toList());
    }

    private Optional<Block> kept(List<Line> rest) {
        return Optional.ofNullable(own.get(rest.getFirst())) // framework-driven null
                .filter(block -> block.lines().size() <= rest.size()
                        && block.lines().equals(rest.subList(0, block.lines().size())));
    }

    /** The neighbours from here on that are alike, up to the next block that can be kept. */
    private List<Line> run(List<Line> lines, int at) {
        int to = at + 1;
        while (to < lines.size() && alike(lines.get(at), lines.get(to))
                && kept(lines.subList(to, lines.size())).isEmpty()) {
            to++;
        }
        return lines.subList(at, to);
    }

    private void gather(List<Line> run) {
        if (gathered.isEmpty() || !alike(gathered.getLast().lines().getLast(), run.getFirst())) {
            gathered.add(new Block(mapping(run), run));
            return;
        }
        Block before = gathered.removeLast();
        List<Line> all = new ArrayList<>(before.lines());
        all.addAll(run);
        gathered.add(new Block(Merge.of(before.own(), mapping(before.lines()), mapping(all)), all));
    }

    private static boolean alike(Line one, Line other) {
        return one.password().equals(other.password()) && one.authUser().equals(other.authUser())
                && one.enabled() == other.enabled() && one.traits().equals(other.traits());
    }

    private static Mapping mapping(List<Line> lines) {
        SequencedMap<String, YamlValue> values = new LinkedHashMap<>();
        Line first = lines.getFirst();
        values.put(GroupText.USERS, Scalar.of(UserNames.of(lines.stream().map(Line::user).toList()).expression()));
        first.authUser().ifPresent(authUser -> values.put("authUser", Scalar.of(authUser)));
        values.put("password", Scalar.of(first.password().toString()));
        if (!first.enabled()) {
            values.put("enabled", Scalar.of(false));
        }
        CallsText.add(first.traits(), values);
        return Mapping.of(values);
    }
}
