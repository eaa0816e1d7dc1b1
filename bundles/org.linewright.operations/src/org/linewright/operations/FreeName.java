package org.linewright.operations;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A name that nothing else has, with a number behind it where it is taken: {@code Berlin (2)}. */
final class FreeName {

    private FreeName() {
    }

    static String of(String wanted, Stream<String> names) {
        Set<String> taken = names.map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        return Stream.concat(Stream.of(wanted),
                IntStream.iterate(2, number -> number + 1).mapToObj(number -> wanted + " (" + number + ")"))
                .filter(one -> !taken.contains(one.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow();
    }
}
