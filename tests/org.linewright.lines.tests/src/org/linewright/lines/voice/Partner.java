package org.linewright.lines.voice;

import java.nio.file.Path;
import java.util.List;

/** A phone of somebody else that says something and writes down what it hears. */
interface Partner extends AutoCloseable {

    void dial(String number) throws Exception;

    /** Waits until it has heard enough of the call that it is in. */
    void listens() throws Exception;

    /** Waits until its call is over. */
    void over() throws Exception;

    /** What it wrote down: a file for each call. */
    List<Path> heard() throws Exception;
}
