package org.linewright.health;

import java.util.List;
import org.linewright.core.Text;
import org.linewright.core.Trouble;

/**
 * One thing that does not work.
 *
 * @param part the bundle or the component, as its maker calls it
 * @param chain what is wrong with it, and why, each the reason of the one before; at least one
 */
public record Ailment(String part, List<Trouble> chain) {

    public Ailment {
        chain = List.copyOf(chain);
    }

    /** What is wrong with it, with what to do about the root of it. */
    public Trouble trouble() {
        Trouble first = chain.getFirst();
        return new Trouble(first.code(), first.severity(), first.sentence(), root().remedy(), "", root().detail());
    }

    /** Where it begins. */
    public Trouble root() {
        return chain.getLast();
    }

    /** The reasons behind the trouble, from the nearest to the root; none when it is the root itself. */
    public List<Text> reasons() {
        return chain.stream().skip(1).map(Trouble::sentence).toList();
    }
}
