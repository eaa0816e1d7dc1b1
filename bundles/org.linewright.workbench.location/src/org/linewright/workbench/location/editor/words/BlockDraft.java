package org.linewright.workbench.location.editor.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linewright.core.Trouble;
import org.linewright.core.location.Extensions;
import org.linewright.core.location.NumberBlock;

/**
 * A block of numbers as it stands in the editor, with what is typed and does not fit.
 *
 * @param base as {@link NumberBlock}
 * @param ranges as it is typed, such as {@code 10-99;200}
 * @param prefixes first digits where lengths are mixed
 * @param shortest as {@link Extensions}
 * @param longest as {@link Extensions}
 */
public record BlockDraft(String base, String ranges, List<String> prefixes, int shortest, int longest) {

    public static final BlockDraft NEW = new BlockDraft("", "", List.of(), 0, 0);

    public BlockDraft {
        prefixes = List.copyOf(prefixes);
    }

    public static BlockDraft of(NumberBlock block) {
        Extensions extensions = block.extensions();
        return new BlockDraft(block.base(),
                extensions.ranges().stream().map(Object::toString).collect(Collectors.joining(";")),
                extensions.prefixes(), extensions.shortest(), extensions.longest());
    }

    /** The block of everything that fits. */
    public NumberBlock block() {
        return new NumberBlock(base,
                fitting().withPrefixes(prefixes, prefixes.isEmpty() ? 0 : shortest, prefixes.isEmpty() ? 0 : longest));
    }

    /** What does not fit, each at the end of its path. */
    public List<Trouble> troubles() {
        List<Trouble> troubles = new ArrayList<>();
        Extensions.parse(ranges).troubles().forEach(trouble -> troubles.add(trouble.at("ranges")));
        if (!prefixes.isEmpty() && (shortest < 1 || longest < shortest)) {
            troubles.add(SiteTrouble.LENGTHS.about(shortest, longest).at("longest"));
        }
        if (base.isEmpty() && ranges.isBlank() && prefixes.isEmpty()) {
            troubles.add(SiteTrouble.EMPTY_BLOCK.about().at("base"));
        }
        return troubles;
    }

    public BlockDraft withBase(String other) {
        return new BlockDraft(other, ranges, prefixes, shortest, longest);
    }

    public BlockDraft withRanges(String other) {
        return new BlockDraft(base, other, prefixes, shortest, longest);
    }

    /** With other first digits; the lengths take part as soon as there is one. */
    public BlockDraft withPrefixes(List<String> other) {
        int least = other.stream().mapToInt(String::length).max().orElse(0);
        return new BlockDraft(base, ranges, other, shortest == 0 ? least : shortest, longest == 0 ? least : longest);
    }

    public BlockDraft withShortest(int other) {
        return new BlockDraft(base, ranges, prefixes, other, longest);
    }

    public BlockDraft withLongest(int other) {
        return new BlockDraft(base, ranges, prefixes, shortest, other);
    }

    private Extensions fitting() {
        return Extensions.parse(ranges).result()
                .orElseGet(() -> Codes.list(ranges).stream()
                        .map(part -> Extensions.parse(part).result().orElse(Extensions.NONE))
                        .reduce(Extensions.NONE, BlockDraft::both));
    }

    private static Extensions both(Extensions one, Extensions other) {
        return new Extensions(Stream.concat(one.ranges().stream(), other.ranges().stream()).toList(), List.of(), 0, 0);
    }
}
