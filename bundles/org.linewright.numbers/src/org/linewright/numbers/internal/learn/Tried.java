package org.linewright.numbers.internal.learn;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * A shape with what it does to the examples, by their places.
 *
 * @param done those it turns into what is wanted
 * @param spoilt those it turns into something else
 */
record Tried(Shape shape, BitSet done, BitSet spoilt) {

    static Tried of(Shape shape, List<Change> examples) {
        return new Tried(shape, places(examples, shape::does), places(examples, shape::spoils));
    }

    /** How many of these it does; none when it spoils one. */
    int among(BitSet undecided) {
        if (spoilt.intersects(undecided)) {
            return 0;
        }
        BitSet both = (BitSet) done.clone();
        both.and(undecided);
        return both.cardinality();
    }

    static BitSet places(List<Change> examples, Predicate<Change> which) {
        BitSet places = new BitSet(examples.size());
        for (int place = 0; place < examples.size(); place++) {
            places.set(place, which.test(examples.get(place)));
        }
        return places;
    }
}
