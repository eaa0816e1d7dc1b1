package org.linewright.headless;

/**
 * One verb of the command line: a component with {@link VerbInfo} and a picocli {@code @Command}, its services given to
 * its constructor. Its options and parameters are fields; each has two descriptions, German first, and a label that
 * differs in the two languages is written {@code <Ordner>|<folder>}. No argument groups.
 */
public interface Verb {

    /**
     * Does it, on the main thread, with the fields filled. An interrupt means that the process is about to end. What is
     * thrown is a bug: the person reads one sentence, the details go to a file.
     */
    Exit run(Terminal terminal);
}
