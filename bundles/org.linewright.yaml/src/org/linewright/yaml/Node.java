package org.linewright.yaml;

import java.util.List;

/**
 * A value together with the stretch of text it was read from, without comments before or after it.
 *
 * @param from where it begins, as an index into the text
 * @param to the index after its last character
 * @param flow whether it is written in brackets, or inside of some
 * @param entries the entries of a mapping
 * @param items the items of a sequence
 */
record Node(YamlValue value, int from, int to, boolean flow, List<Entry> entries, List<Node> items) {

    record Entry(String key, int from, int to, Node node) {
    }

    boolean block() {
        return !flow && !(value instanceof Scalar);
    }
}
