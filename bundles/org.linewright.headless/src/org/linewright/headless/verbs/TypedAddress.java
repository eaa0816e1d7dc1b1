package org.linewright.headless.verbs;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A registrar as it was typed: {@code host[:port]}. */
record TypedAddress(String host, OptionalInt port) {

    private static final Pattern FORM = Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[^:\\[\\]\\s]+)(?::([0-9]{1,5}))?");

    static Optional<TypedAddress> of(String typed) {
        Matcher form = FORM.matcher(typed);
        return form.matches()
                ? Optional.of(new TypedAddress(form.group(1),
                        Stream.ofNullable(form.group(2)).mapToInt(Integer::parseInt).findFirst()))
                : Optional.empty();
    }
}
