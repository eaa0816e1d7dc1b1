package org.linewright.numbers.internal.rule;

import java.util.List;

/** A number itself, sign by sign: a dot is a dot. */
record DirectRule(String search, Hit hit) implements CompiledRule {

    @Override
    public Hit on(String number) {
        return number.equals(search) ? hit : Hit.MISSED;
    }

    @Override
    public List<String> groups(String number) {
        return List.of();
    }
}
