package org.linewright.workbench.location.editor;

import java.util.function.UnaryOperator;
import org.linewright.workbench.location.editor.words.LocationEdit;

/** Takes what a person does on a page. */
interface Changes {

    /** @param kind names what is changed; changes of one kind in a row, such as typing, are undone in one step */
    void change(String kind, UnaryOperator<LocationEdit> change);

    /** A change that is a step of its own. */
    default void step(String kind, UnaryOperator<LocationEdit> change) {
        pause();
        change(kind, change);
        pause();
    }

    /** The person went elsewhere: the next change is a step of its own. */
    void pause();

    /** What a list makes of this number is to be shown from now on. */
    void tryOut(Trial trial);
}
