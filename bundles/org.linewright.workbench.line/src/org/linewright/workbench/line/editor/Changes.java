package org.linewright.workbench.line.editor;

import java.util.function.UnaryOperator;

/** Takes what a person changes on a page. */
interface Changes {

    /** @param kind names what is changed; changes of one kind in a row, such as typing, are undone in one step */
    void change(String kind, UnaryOperator<GroupEdit> change);

    /** A change that is a step of its own. */
    default void step(String kind, UnaryOperator<GroupEdit> change) {
        pause();
        change(kind, change);
        pause();
    }

    /** The person went elsewhere: the next change is a step of its own. */
    void pause();
}
