package org.linewright.simulator.registrar;

import java.util.List;
import java.util.stream.Stream;

/**
 * A response in plain words.
 *
 * @param status its status code
 * @param headers what it carries besides the headers that every response copies from its request
 */
public record Answer(int status, List<Header> headers) {

    /** A header field; a list is one field of each value. */
    public record Header(String name, String value) {
    }

    public Answer {
        headers = List.copyOf(headers);
    }

    public static Answer of(int status) {
        return new Answer(status, List.of());
    }

    public Answer with(String name, Object value) {
        return with(name, List.of(String.valueOf(value)));
    }

    public Answer with(String name, List<String> values) {
        Stream<Header> more = values.stream().map(value -> new Header(name, value));
        return new Answer(status, Stream.concat(headers.stream(), more).toList());
    }
}
