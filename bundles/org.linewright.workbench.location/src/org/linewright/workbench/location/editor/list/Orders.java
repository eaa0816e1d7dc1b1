package org.linewright.workbench.location.editor.list;

import java.util.List;

/**
 * What a person does with the rows of a table. Each answers with the places to be selected afterwards; what the table
 * shows is told to it in between.
 */
public interface Orders {

    /** One more behind these. */
    List<Integer> add(int... selected);

    List<Integer> duplicate(int... selected);

    List<Integer> remove(int... selected);

    /** One place up ({@code -1}) or down ({@code 1}). */
    List<Integer> move(int by, int... selected);

    /** Together to before this place. */
    List<Integer> drop(int before, int... selected);

    /** Ticks a row, or takes the tick away. */
    void tick(int place, boolean on);

    /** Other rows are selected. */
    void selected();

    /** A person wants to change the selected row. */
    void open();
}
