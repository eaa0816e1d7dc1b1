package org.linewright.workbench.internal.navigator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linewright.workbench.screen.Node;

/**
 * All nodes by their paths, parents before children. The tree widget knows paths only, so that selection and expansion
 * outlive every change.
 */
record Forest(Map<String, Node> nodes, Map<String, List<String>> below) {

    static final Forest EMPTY = of(List.of());

    /** The path above the top nodes. */
    static final String TOP = "";

    static Forest of(List<Node> tops) {
        Map<String, Node> nodes = new LinkedHashMap<>();
        Map<String, List<String>> below = new LinkedHashMap<>();
        plant(TOP, tops, nodes, below);
        return new Forest(Collections.unmodifiableMap(nodes), Collections.unmodifiableMap(below));
    }

    List<String> children(String path) {
        return below.getOrDefault(path, List.of());
    }

    Optional<Node> node(String path) {
        return Optional.ofNullable(nodes.get(path)); // framework-driven null
    }

    /** Whether the same paths stand in the same places. */
    boolean sameShape(Forest other) {
        return below.equals(other.below);
    }

    private static void plant(String path, List<Node> children, Map<String, Node> nodes,
            Map<String, List<String>> below) {
        List<String> paths = new ArrayList<>();
        for (Node child : children) {
            String own = path + "/" + child.id();
            paths.add(own);
            nodes.put(own, child);
            plant(own, child.children(), nodes, below);
        }
        below.put(path, List.copyOf(paths));
    }
}
