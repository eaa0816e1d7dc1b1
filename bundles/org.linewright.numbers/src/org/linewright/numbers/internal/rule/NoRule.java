package org.linewright.numbers.internal.rule;

import java.util.List;

/** A rule that never fits, and why. */
record NoRule(Hit why) implements CompiledRule {

    @Override
    public Hit on(String number) {
        return why;
    }

    @Override
    public List<String> groups(String number) {
        return List.of();
    }
}
