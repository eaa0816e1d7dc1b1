package org.linewright.store.internal.exchange;

import java.util.Arrays;
import java.util.Optional;

/** What a document is about. */
public enum Root {
    LOCATION("location", "id", Shape.location()),
    RULES("ruleList", "list", Shape.ruleList());

    private final String element;
    private final String key;
    private final Shape.Keys shape;

    Root(String element, String key, Shape.Keys shape) {
        this.element = element;
        this.key = key;
        this.shape = shape;
    }

    /** The outermost element in XML. */
    String element() {
        return element;
    }

    /** The key, beside the version, that says which one it is. */
    public String key() {
        return key;
    }

    Shape.Keys shape() {
        return shape;
    }

    static Optional<Root> of(String element) {
        return Arrays.stream(values()).filter(root -> root.element.equals(element)).findFirst();
    }
}
