package org.linewright.operations.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linewright.core.Text;
import org.linewright.operations.MergedGroup.Conflict;

/**
 * Merges one value after the other and gathers what is in dispute.
 *
 * @param taken the conflicts that theirs wins
 * @param conflicts grows
 */
record PartMerge(Set<String> taken, List<Conflict> conflicts) {

    /**
     * The thing with this value merged into it.
     *
     * @param path what its key begins with
     * @param label what it is called, with a place for the label of the value
     */
    <O, T> O into(O into, Part<O, T> part, String path, Text label, Optional<O> was, O their, O my) {
        Optional<T> before = was.map(part.read());
        T theirValue = part.read().apply(their);
        T myValue = part.read().apply(my);
        boolean theirsUntouched = before.filter(theirValue::equals).isPresent();
        boolean mineUntouched = before.filter(myValue::equals).isPresent();
        String key = path + part.key();
        boolean disputed = !theirsUntouched && !mineUntouched && !theirValue.equals(myValue);
        if (disputed && !taken.contains(key)) {
            conflicts.add(new Conflict(key, label.with(part.label()), before.map(part.words()).orElse(Text.EMPTY),
                    part.words().apply(theirValue), part.words().apply(myValue)));
        }
        boolean takeTheirs = mineUntouched || disputed && taken.contains(key);
        return part.write().apply(into, takeTheirs ? theirValue : myValue);
    }
}
